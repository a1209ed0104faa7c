import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import {
  eventually,
  launchBrowser,
  overflowsSideways,
  screenshot,
  seriousAxeFindings,
  startProgram,
  type Program,
  type TestBrowser,
} from './support/index.js';

/** Main job, end to end: an existing statement in, organizations sign, a final text out. Every step is a person's. */
let program: Program;
let browser: TestBrowser;
let coordinator: Page;
let desk: BrowserContext;
const title = 'Joint Statement: Let the Maren River Reach the Sea';
let invitationLink = '';
/** What is wrong with the pages seen on the way; the story goes on, and the last test tells. */
const faults: object[] = [];

interface CaughtMail {
  to: string;
  subject: string;
  links: string[];
}

beforeAll(async () => {
  program = await startProgram();
  browser = await launchBrowser();
  desk = await browser.visitor({ viewport: { width: 1280, height: 900 } });
  coordinator = await desk.newPage();
});
afterAll(async () => {
  await browser?.close();
  await program?.stop();
});

/** The link as it reaches this machine's program, whatever name it was written for. */
const here = (link: string) => new URL(new URL(link).pathname, program.url).href;

/** Looks at a page in light, dark and on a phone: nothing sticks out, and axe has no serious finding. */
async function looksRight(page: Page, name: string): Promise<void> {
  const size = page.viewportSize()!;
  for (const [look, scheme, width] of [
    ['light', 'light', size.width],
    ['dark', 'dark', size.width],
    ['360', 'light', 360],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: size.height });
    await page.waitForTimeout(250);
    await screenshot(page, `${name}-${look}`);
    const axe = await seriousAxeFindings(page);
    const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (axe.length > 0 || sticksOut > 0) faults.push({ name, look, sticksOut, axe });
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize(size);
}

const mails = async (): Promise<CaughtMail[]> =>
  (await fetch(`${program.url}/dev/mail.json`)).json() as Promise<CaughtMail[]>;
const mailTo = (address: string, fits: (mail: CaughtMail) => boolean = () => true) =>
  eventually(async () => (await mails()).find((mail) => mail.to.includes(address) && fits(mail)) ?? null, 20_000);
const button = (name: string | RegExp, page = coordinator) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const tab = (name: string | RegExp) =>
  coordinator.getByRole('link', { name }).or(coordinator.getByRole('tab', { name })).first();

describe('the main job', () => {
  it('begins with the first owner', async () => {
    await program.says('Ctrl-C stops.');
    const link = /http\S+\/admin\/account\/\S+/.exec(program.output())![0];
    await coordinator.goto(here(link));
    await coordinator.getByLabel('Your name').fill('Ilse Varga');
    await coordinator.getByLabel('E-mail address').fill('ilse.varga@example.org');
    await coordinator.getByLabel('Name of the coalition').fill('Lower Maren Coalition');
    await coordinator.getByLabel('New password').fill('the river reaches the sea');
    await looksRight(coordinator, 'admin-first-owner');
    await button('Create the coalition').click();
    await coordinator.getByRole('heading', { name: 'Statements', exact: true }).waitFor();
    await looksRight(coordinator, 'admin-statements-empty');
    // The link works once.
    const other = await (await browser.visitor()).newPage();
    await other.goto(here(link));
    await other.getByRole('heading', { name: 'This link does not work' }).waitFor();
    await looksRight(other, 'admin-link-used');
  });

  it('takes an existing statement in', async () => {
    await coordinator.goto(`${program.url}/admin/import`);
    const text = await readFile(path.join(import.meta.dirname, '../src/demo/lower-maren.txt'), 'utf8');
    await coordinator.getByLabel('Text of the statement').fill(text);
    await looksRight(coordinator, 'admin-import');
    await button('Read the text').click();
    await coordinator.getByRole('heading', { name: 'Review the import' }).waitFor();
    await expect(coordinator.getByText('Demands (4)').first().isVisible()).resolves.toBe(true);
    await looksRight(coordinator, 'admin-import-review');
    await button('Confirm…').click();
    await coordinator.getByLabel('Prepare an invitation for each organization').check();
    await button('Create the statement').click();
    await coordinator.getByRole('heading', { name: title }).waitFor();
    await looksRight(coordinator, 'admin-statement');
  });

  it('is edited and published as a version', async () => {
    await tab('Text').click();
    const editor = coordinator.locator('.ProseMirror');
    await editor.getByText('We agree.').click();
    await coordinator.keyboard.press('End');
    await coordinator.keyboard.type(' So does the law.');
    await coordinator.getByText('Saved', { exact: true }).waitFor();
    await looksRight(coordinator, 'admin-editor');
    await button('Publish a version')
      .or(coordinator.getByRole('link', { name: 'Publish a version' }))
      .first()
      .click();
    await button('Publish version 1').click();
    await coordinator.getByLabel('Summary in one line').fill('Text as adopted by the assembly');
    await looksRight(coordinator, 'admin-publish');
    await button('Publish').click();
    await coordinator.getByText('Version 1 is published').waitFor();
    await tab('Versions').click();
    await coordinator.getByText('Text as adopted by the assembly').first().waitFor();
    await looksRight(coordinator, 'admin-versions');
  });

  it('opens for signing', async () => {
    await tab('Overview').click();
    await button('Ask for review').click();
    await coordinator.getByRole('dialog').getByRole('button', { name: 'Ask for review' }).click();
    await coordinator.getByText('Marked as in review').waitFor();
    await button('Open for signing').click();
    await coordinator.getByRole('dialog').getByRole('button', { name: 'Open for signing' }).click();
    await coordinator.getByText('Organizations can sign.').waitFor();
  });

  it('invites an organization by mail', async () => {
    await tab('Invitations').click();
    await coordinator.getByText('Delta Women').first().waitFor();
    await looksRight(coordinator, 'admin-invitations');
    const row = coordinator.locator('li, tr, [data-invitation]').filter({ hasText: 'Delta Women' }).first();
    await row.getByRole('button').last().click();
    await coordinator.getByRole('menuitem', { name: 'Change contact or language' }).click();
    await coordinator.getByLabel('Contact’s name').fill('Samira Costa');
    await coordinator.getByLabel('Contact’s e-mail').fill('samira.costa@example.org');
    await coordinator.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await coordinator.getByText('samira.costa@example.org').first().waitFor();
    await coordinator
      .locator('li, tr, [data-invitation]')
      .filter({ hasText: 'Delta Women' })
      .first()
      .getByRole('button', { name: /^Send/ })
      .click();
    const mail = await mailTo('samira.costa@example.org');
    expect(mail.subject).not.toContain('Maren River');
    invitationLink = mail.links.find((link) => link.includes('/i/'))!;
  });

  it('is signed on a phone without scripts', async () => {
    const phone = await browser.phone({ javaScriptEnabled: false });
    const page = await phone.newPage();
    await page.goto(here(invitationLink));
    expect(new URL(page.url()).pathname).toMatch(/^\/s\/[^/]+\/sign$/);
    expect(await page.getByLabel('Name of the organization').inputValue()).toBe("Delta Women's Network");
    await page.getByLabel('Country').selectOption('NL');
    await page.getByLabel('Your name').fill('Samira Costa');
    await page.getByLabel('Your role in the organization').fill('Director');
    await page.getByLabel('Your e-mail address').fill('samira.costa@example.org');
    await page.getByLabel('Publicly').check();
    await page.getByLabel(/I am authorized/).check();
    await page.getByRole('button', { name: 'Check your answers' }).click();
    await screenshot(page, 'public-check-phone');
    expect(await page.getByText("Delta Women's Network (DWN)").count()).toBeGreaterThan(0);
    await page.locator('input[name=consent]').check();
    await page.getByRole('button', { name: 'Sign now' }).click();
    expect(new URL(page.url()).pathname).toMatch(/^\/m\//);
    await screenshot(page, 'public-receipt-phone');
    expect(await overflowsSideways(page).catch(() => false)).toBe(false);
    const receipt = await mailTo('samira.costa@example.org', (mail) => mail.links.some((link) => link.includes('/m/')));
    expect(receipt.links.length).toBeGreaterThan(0);
    await phone.close();
  });

  it('is signed through the public page, and confirmed by mail', async () => {
    const phone = await browser.phone({ javaScriptEnabled: false });
    const page = await phone.newPage();
    const slug = new URL(
      (
        await desk.request
          .get(`${program.url}/api/v1/statements`)
          .then((r) => r.json() as Promise<{ items: { publicUrl: string }[] }>)
      ).items[0]!.publicUrl,
    ).pathname;
    await page.goto(`${program.url}${slug}/sign`);
    await page.getByLabel('Name of the organization').fill('Heron Watch');
    await page.getByLabel('Country').selectOption('FR');
    await page.getByLabel('Your name').fill('Luc Perrin');
    await page.getByLabel('Your role in the organization').fill('Président');
    await page.getByLabel('Your e-mail address').fill('not an address');
    await page.getByLabel('Publicly').check();
    await page.getByLabel(/I am authorized/).check();
    await page.getByRole('button', { name: 'Check your answers' }).click();
    expect(await page.getByLabel('Your name').inputValue()).toBe('Luc Perrin');
    await screenshot(page, 'public-sign-error-phone');
    await page.getByLabel('Your e-mail address').fill('luc.perrin@example.org');
    await page.getByRole('button', { name: 'Check your answers' }).click();
    await page.locator('input[name=consent]').check();
    await page.getByRole('button', { name: 'Sign now' }).click();
    const mail = await mailTo('luc.perrin@example.org');
    await page.goto(here(mail.links.find((link) => link.includes('/m/confirm/'))!));
    await page.getByRole('button', { name: 'Yes, confirm' }).click();
    await screenshot(page, 'public-confirmed-phone');
    await phone.close();
  });

  it('is approved in the inbox', async () => {
    await tab(/^Sign-ons/).click();
    await coordinator.getByText('Heron Watch').first().waitFor();
    await coordinator.getByText("Delta Women's Network (DWN)").first().click();
    await coordinator.getByText('Answered a personal invitation').waitFor();
    await looksRight(coordinator, 'admin-inbox');
    await button('Approve').first().click();
    await coordinator
      .getByText(/is approved/)
      .first()
      .waitFor();
    await coordinator.getByText('Heron Watch').first().click();
    await coordinator.getByText('Came through the public page').waitFor();
    await button('Approve').first().click();
    await coordinator.getByText('Heron Watch is approved').waitFor();
  });

  it('closes, is released, and everybody can have the final text', async () => {
    await tab('Overview').click();
    for (const [name, done] of [
      ['Close signing', 'Signing is closed'],
      ['Release', 'Released'],
    ] as const) {
      await button(name).click();
      await coordinator.getByRole('dialog').getByRole('button', { name }).click();
      await coordinator.getByText(done, { exact: true }).first().waitFor();
    }
    await tab('Exports').click();
    await looksRight(coordinator, 'admin-exports');
    const publicPage = await (await browser.visitor({ viewport: { width: 1280, height: 900 } })).newPage();
    await publicPage.goto(program.url);
    await looksRight(publicPage, 'public-home');
    await publicPage.getByRole('link', { name: title }).click();
    await publicPage.getByText('Heron Watch').first().waitFor();
    await looksRight(publicPage, 'public-statement');
    const pdfUrl = `${publicPage.url()}/files/statement.en.pdf`;
    const pdf = await eventually(async () => {
      const answer = await fetch(pdfUrl);
      return answer.ok ? Buffer.from(await answer.arrayBuffer()) : null;
    }, 30_000);
    const file = path.join(tmpdir(), `story-${process.pid}.pdf`);
    await writeFile(file, pdf);
    const words = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    for (const expected of [
      'So does the law.',
      "Delta Women's Network (DWN)",
      'Heron Watch',
      'Charter of the Maren Basin',
    ])
      expect(words).toContain(expected);
    expect(words).not.toMatch(/draft/i);
  });

  it('leaves a trace of every step', async () => {
    await tab('Timeline').click();
    await coordinator
      .getByText(/released/i)
      .first()
      .waitFor();
    await looksRight(coordinator, 'admin-timeline');
    for (const [path, name] of [
      ['registry', 'Registry'],
      ['messages', 'Messages'],
      ['members', 'Members'],
      ['audit', 'Audit'],
    ] as const) {
      await coordinator.goto(`${program.url}/admin/${path}`);
      await coordinator.getByRole('heading', { name, exact: true }).first().waitFor();
      await coordinator.waitForTimeout(500);
      await looksRight(coordinator, `admin-${path}`);
    }
  });

  it('saw only pages that fit and that everybody can use', () => {
    expect(faults).toEqual([]);
  });
});
