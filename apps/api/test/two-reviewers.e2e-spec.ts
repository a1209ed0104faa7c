import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually, launchBrowser, startProgram, type Program, type TestBrowser } from './support/index.js';

/** Two people of one coalition at two machines, with the same sign-on before them. */
let program: Program;
let browsers: TestBrowser[] = [];
let owner: Page;
let reviewer: Page;

interface CaughtMail {
  to: string;
  links: string[];
}

beforeAll(async () => {
  program = await startProgram({ args: ['--demo'] });
  await program.says('Ctrl-C stops.', 120_000);
  browsers = await Promise.all([launchBrowser(), launchBrowser()]);
  [owner, reviewer] = (await Promise.all(browsers.map(async (one) => (await one.visitor()).newPage()))) as [Page, Page];
});
afterAll(async () => {
  await Promise.all(browsers.map((one) => one.close()));
  await program?.stop();
});

const here = (link: string) => new URL(new URL(link).pathname, program.url).href;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Opens the only sign-on that waits, by the way a reviewer goes. */
async function openWaiting(page: Page): Promise<void> {
  await page.goto(`${program.url}/admin/statements?state=open`);
  await page.locator('main').getByRole('link').filter({ hasText: 'Maren' }).first().click();
  await page
    .getByRole('link', { name: /^Sign-ons/ })
    .or(page.getByRole('tab', { name: /^Sign-ons/ }))
    .first()
    .click();
  await page.locator('[id^="sign-on-"]').first().click();
  await button(page, 'Approve').waitFor();
}

describe('two reviewers', () => {
  it('are both let in', async () => {
    const [email, password] = /^Sign-in\s+(.+)$/m.exec(program.output())![1]!.split(', password ');
    await owner.goto(`${program.url}/admin/`);
    await owner.getByLabel('E-mail address').fill(email!);
    await owner.getByLabel('Password', { exact: true }).fill(password!);
    await button(owner, 'Sign in').click();
    await owner.getByRole('heading', { name: 'Statements', exact: true }).waitFor();

    await owner.goto(`${program.url}/admin/members`);
    await button(owner, 'Invite a member').first().click();
    const dialog = owner.getByRole('dialog');
    await dialog.getByLabel('E-mail address').fill('jonas.brandt@example.org');
    await dialog.getByLabel('Role').selectOption('reviewer');
    await dialog.locator('button[type=submit]').click();
    const mail = await eventually(async () => {
      const mails = (await (await fetch(`${program.url}/dev/mail.json`)).json()) as CaughtMail[];
      return mails.find(({ to }) => to.includes('jonas.brandt@example.org')) ?? null;
    }, 20_000);
    await reviewer.goto(here(mail.links.find((link) => link.includes('/admin/account/'))!));
    await reviewer.getByLabel('Your name').fill('Jonas Brandt');
    await reviewer.getByLabel('New password').fill('two people at one river');
    await button(reviewer, 'Join').click();
    await reviewer.getByRole('heading', { name: 'Statements', exact: true }).waitFor();
  });

  it('decide at the same time: the second is told who was first, and when, and changes nothing', async () => {
    await Promise.all([openWaiting(owner), openWaiting(reviewer)]);
    await button(reviewer, 'Reject').click();
    await reviewer.getByLabel('Reason').fill('We do not know this organization.');
    await button(owner, 'Approve').click();
    await owner.getByText(/is approved/).waitFor();

    await button(reviewer, 'Reject').click();
    const told = reviewer.getByRole('alert').filter({ hasText: 'decided this already' });
    await told.waitFor();
    const year = new Date().getUTCFullYear();
    expect(await told.textContent()).toMatch(
      new RegExp(`^Ilse Varga decided this already \\(Approved, .*${year}.*\\)\\. Your decision was not recorded\\.$`),
    );
    await button(reviewer, 'Reject').waitFor({ state: 'detached' });

    await reviewer.reload();
    await reviewer.locator('main').getByText('Approved').first().waitFor();
    expect(await button(reviewer, 'Approve').count()).toBe(0);
  });

  it('are told by a file that is gone', async () => {
    const gone = await fetch(`${program.url}/admin/assets/index-of-yesterday.js`);
    expect([gone.status, gone.headers.get('cache-control')]).toEqual([404, 'no-store']);
    const page = await fetch(`${program.url}/admin/statements/of-any-kind`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
  });
});
