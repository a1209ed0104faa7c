import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiMember, type ApiMember } from './support/api-member.js';
import {
  eventually,
  launchBrowser,
  overflowsSideways,
  screenshot,
  seriousAxeFindings,
  startTestApp,
  type TestApp,
  type TestBrowser,
} from './support/index.js';
import { freePort } from './support/index.js';
import { openStatement, sign, type OpenStatement } from './support/open-statement.js';
import { SecretLinks } from '../src/links/index.js';

let test: TestApp;
let browser: TestBrowser;
let owner: ApiMember;
let statement: OpenStatement;
let site: string;
beforeAll(async () => {
  const port = await freePort();
  site = `http://127.0.0.1:${port}`;
  test = await startTestApp({ PUBLIC_URL: site });
  await test.app.listen(port, '127.0.0.1');
  browser = await launchBrowser();
  owner = apiMember(await test.coalition('River Coalition'));
  statement = await openStatement(owner, { timeZone: 'Asia/Phnom_Penh' });
  for (const [organizationName, acronym] of [
    ['Amber Valley Fishers', 'AVF'],
    ['Association des amis du fleuve', null],
    ['جمعية النهر الحر', null],
  ] as const) {
    const signed = (await sign(test, statement.slug, { organizationName, acronym }))!;
    await test.database.query(`UPDATE sign_ons SET state = 'pending' WHERE id = $1`, [signed.id]);
    await owner.call('POST', `sign-ons/${signed.id}/decision`, { decision: 'approve', expectedState: 'pending' });
  }
});
afterAll(async () => {
  await browser?.close();
  await test?.close();
});

/** The address of the link in the mail that was queued for this person. */
async function mailed(template: string, email: string): Promise<string> {
  const [mail] = await test.database.query<{ data: { links: { link: never } } }>(
    'SELECT data FROM outbox_messages WHERE template = $1 AND recipient_email = $2 ORDER BY id DESC LIMIT 1',
    [template, email],
  );
  return test.app.get(SecretLinks, { strict: false }).url(mail!.data.links.link);
}
const heading = (page: Page) => page.textContent('h1');

async function fillIn(page: Page): Promise<void> {
  await page.check('input[name=capacity][value=organization]');
  await page.fill('#organizationName', 'Delta Women’s Network (DWN)');
  await page.selectOption('#country', 'SN');
  await page.fill('#contactName', 'Awa Sample');
  await page.fill('#role', 'Chair');
  await page.fill('#email', 'awa@delta.example.org');
  await page.check('input[name=visibility][value=public]');
  await page.check('#authority');
}

describe('a signer on a phone, without scripts', () => {
  let phone: BrowserContext;
  beforeAll(async () => {
    phone = await browser.phone({ javaScriptEnabled: false });
  });
  afterAll(() => phone?.close());

  it('reads, signs, checks, confirms, gets a receipt, confirms the address and withdraws', async () => {
    const page = await phone.newPage();
    await page.goto(`${site}/s/${statement.slug}`);
    expect(await heading(page)).toBe('Keep the river free');
    await page.click('#ref-1-1');
    expect(page.url()).toContain('#note-1');
    await page.click('a[href="#ref-1-2"]');
    expect(page.url()).toContain('#ref-1-2');

    await page.click('text=Sign this statement');
    await page.click('text=Check your answers');
    expect(await page.textContent('#errors h2')).toContain('answers need another look');
    await fillIn(page);
    await page.click('text=Check your answers');
    expect(await page.textContent('.printed')).toBe('Delta Women’s Network (DWN)');
    await page.click('text=Sign now');
    expect(await page.textContent('#errors')).toContain('Please agree to the text');
    await page.check('#consent');
    await page.click('text=Sign now');
    expect(await heading(page)).toBe('One more step: confirm your address');

    await page.goto(await mailed('sign-on-confirmation', 'awa@delta.example.org'));
    await page.click('text=Yes, confirm');
    expect(await page.textContent('main')).toContain('Your address is confirmed.');
    expect(await page.textContent('.code')).toMatch(/^(\w{4}-){3}\w{4}$/);
    const [signOn] = await test.database.query<{ id: string }>(`SELECT id FROM sign_ons WHERE state = 'pending'`);
    await owner.call('POST', `sign-ons/${signOn!.id}/decision`, { decision: 'approve', expectedState: 'pending' });

    await page.goto(await mailed('sign-on-approved', 'awa@delta.example.org'));
    expect(await page.textContent('main')).toContain('The sign-on is approved and counts.');
    await page.click('text=Back to the statement');
    expect(await page.textContent('.signatories')).toContain('Delta Women’s Network (DWN)');
    await page.goBack();
    await page.click('text=Withdraw the sign-on');
    await page.fill('#reason', 'Our board changed its mind.');
    await page.click('text=Yes, withdraw it');
    expect(await page.textContent('main')).toContain('The sign-on is withdrawn.');
    await eventually(async () => {
      await page.goto(`${site}/s/${statement.slug}`);
      return (await page.textContent('.signatories'))!.includes('Delta Women') ? null : true;
    });
  });
});

describe('every page', () => {
  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['wide', { colorScheme: 'light', viewport: { width: 1200, height: 900 }, isMobile: false }],
  ] as const)('fits, can be read by everybody and is small: %s', async (scheme, options) => {
    const context = await browser.phone({ ...options, bypassCSP: true });
    const page = await context.newPage();
    const invited = await owner.call('POST', `statements/${statement.id}/invitations/bulk`, {
      rows: [{ name: `Invited League ${scheme}`, contactName: 'Ines Sample', contactEmail: 'ines@example.org' }],
      ...{ dryRun: false, send: true },
    });
    const [{ invitationId }] = invited.body['items'] as [{ invitationId: string }];
    const { link } = (await owner.call('GET', `invitations/${invitationId}/link`)).body;
    const look = async (name: string) => {
      expect({ name, findings: await seriousAxeFindings(page) }).toEqual({ name, findings: [] });
      expect({ name, overflows: await overflowsSideways(page) }).toEqual({ name, overflows: false });
      expect(Buffer.byteLength(await page.content())).toBeLessThan(50 * 1024);
      await screenshot(page, `public-${scheme}-${name}`);
    };
    const visit = async (name: string, path: string) => {
      await page.goto(path.startsWith('http') ? path : `${site}${path}`);
      await look(name);
    };
    await visit('home', '/');
    await visit('statement', `/s/${statement.slug}`);
    await visit('signatories', `/s/${statement.slug}/signatories`);
    await visit('version', `/s/${statement.slug}/versions/1`);
    await visit('not-found', '/s/nothing');
    await visit('invited', String(link));
    await visit('decline', `/s/${statement.slug}/sign/decline`);
    await visit('form', `/s/${statement.slug}/sign`);
    await page.click('text=Check your answers');
    await look('errors');
    await page.fill('#role', 'Chair');
    await page.selectOption('#country', 'KH');
    await page.check('input[name=visibility][value=recipients]');
    await page.check('#authority');
    await page.click('text=Check your answers');
    await look('check');
    await page.check('#consent');
    await page.click('text=Sign now');
    await look('receipt');
    await page.click('text=Withdraw the sign-on');
    await look('withdraw');
    const signed = await sign(test, statement.slug, {
      organizationName: `Unconfirmed ${scheme}`,
      email: 'u@example.org',
    });
    await visit('unconfirmed', `/m/${signed!.ownPageToken}?done=signed`);
    await visit('confirm', await mailed('sign-on-confirmation', 'u@example.org'));
    await context.close();
  });

  it('reads from right to left where the statement does, and shows what a version changed', async () => {
    const other = await openStatement(owner);
    await other.publish('The river is everybody’s to keep, from its spring to the sea.', 'material');
    await test.database.query(`UPDATE statements SET language = 'ar' WHERE id = $1`, [other.id]);
    const page = await (await browser.phone({ bypassCSP: true })).newPage();
    await page.goto(`${site}/s/${other.slug}/compare/1/2?lang=fr`);
    expect(await seriousAxeFindings(page)).toEqual([]);
    await screenshot(page, 'public-compare-fr');
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
  });
});
