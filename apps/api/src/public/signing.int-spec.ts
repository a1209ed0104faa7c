import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, startTestApp, type TestApp } from '../../test/support/index.js';
import { apiMember, type ApiMember } from '../../test/support/api-member.js';
import { openStatement, type OpenStatement } from '../../test/support/open-statement.js';
import { browse, type Visitor } from '../../test/support/visitor.js';

let test: TestApp;
let owner: ApiMember;
let statement: OpenStatement;
beforeAll(async () => {
  test = await startTestApp();
  owner = apiMember(await test.coalition('River <Coalition>'));
  statement = await openStatement(owner);
});
afterAll(() => test.close());

const typed = {
  capacity: 'organization',
  organizationName: 'Delta “Women” & Friends',
  acronym: 'DWF',
  country: 'SN',
  contactName: 'Awa Sample',
  role: 'Chair',
  email: 'awa@delta.example.org',
  visibility: 'public',
  authority: 'yes',
};
const count = async (sql: string, ...values: unknown[]) =>
  (await test.database.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`, values))[0]!.n;

/** Fills the form in and goes to the page that shows the answers again. */
async function check(visitor: Visitor, of: OpenStatement, change: Record<string, string> = {}) {
  await visitor.get(`/s/${of.slug}/sign`);
  return visitor.submit({ ...typed, ...change }, 'check');
}

/** The path of the link that a mail to this sign-on carries. */
async function mailed(template: string, email: string): Promise<string> {
  const [mail] = await test.database.query<{ data: { links: { link: never } } }>(
    `SELECT data FROM outbox_messages WHERE template = $1 AND recipient_email = $2 ORDER BY id DESC LIMIT 1`,
    [template, email],
  );
  const { SecretLinks } = await import('../links/index.js');
  return new URL(test.app.get(SecretLinks, { strict: false }).url(mail!.data.links.link)).pathname;
}

describe('signing', () => {
  it('goes from the form to the receipt, the confirmation, the own page and out again', async () => {
    const visitor = browse(test);
    const shown = await check(visitor, statement);
    expect(shown.text).toContain('Delta “Women” &amp; Friends (DWF)');
    expect(await count('sign_ons WHERE statement_id = $1', statement.id)).toBe(0);

    const receipt = await visitor.submit({ consent: 'yes' }, null, 'confirm');
    expect(receipt.text).toContain('One more step');
    expect(receipt.headers['cache-control']).toBe('no-store');
    const ownPage = visitor.path;

    const confirmation = await mailed('sign-on-confirmation', typed.email);
    await visitor.get(confirmation);
    expect(await count(`sign_ons WHERE state = 'submitted'`)).toBe(1);
    const confirmed = await visitor.submit();
    expect(confirmed.text).toContain('Your address is confirmed.');
    expect(await count(`sign_ons WHERE state = 'pending'`)).toBe(1);
    expect((await visitor.get(confirmation)).text).toContain('already confirmed');
    expect((await visitor.get(ownPage)).status).toBe(410);

    const own = await visitor.get(await mailed('sign-on-received', typed.email));
    expect(own.text).toContain('The coalition is checking the sign-on');
    const asked = await visitor.get(`${visitor.path}/withdraw`);
    expect(asked.text).toContain('Do you really want to withdraw');
    expect(await count(`sign_ons WHERE state = 'withdrawn'`)).toBe(0);
    const gone = await visitor.submit({ reason: 'The board changed its mind.' });
    expect(gone.text).toContain('We have sent you a message that says so.');
    expect(await count(`withdrawals WHERE reason = 'The board changed its mind.'`)).toBe(1);
    expect(await count(`outbox_messages WHERE template = 'sign-on-withdrawn'`)).toBe(1);
  });

  it('keeps everything that was typed when something is missing', async () => {
    const visitor = browse(test);
    const shown = await check(visitor, statement, { email: 'no address', country: '', role: '' });
    expect(shown.status).toBe(422);
    expect(shown.text).toContain('3 answers need another look');
    for (const field of ['email', 'country', 'role']) expect(shown.text).toContain(`href="#${field}"`);
    expect(visitor.form()).toMatchObject({
      organizationName: typed.organizationName,
      email: 'no address',
      visibility: 'public',
      authority: 'yes',
    });
    const checked = await visitor.submit({ email: typed.email, country: 'SN', role: 'Chair' }, 'check');
    expect(checked.text).toContain('Nothing is sent yet.');
    const changed = await visitor.submit({}, 'change');
    expect(changed.text).toContain('id="form"');
    expect(visitor.form()).toMatchObject({
      organizationName: typed.organizationName,
      email: typed.email,
      country: 'SN',
    });
  });

  it('needs the agreement', async () => {
    const visitor = browse(test);
    await check(visitor, statement);
    const again = await visitor.submit({}, null, 'confirm');
    expect([again.status, again.text.includes('Please agree to the text')]).toEqual([422, true]);
  });

  it('shows the same receipt when the form is sent twice, and both times at once', async () => {
    const visitor = browse(test);
    await check(visitor, statement, { organizationName: 'Twice Sent', email: 'twice@example.org' });
    const posts = await Promise.all([1, 2, 3].map(() => visitor.send({ consent: 'yes' }, null, 'confirm')));
    expect(new Set(posts.map((post) => post.headers['location'])).size).toBe(1);
    expect(posts.map((post) => post.status)).toEqual([303, 303, 303]);
    expect(await count(`sign_ons WHERE name = 'Twice Sent'`)).toBe(1);
  });

  it('tells when the text has changed, shows how, and keeps what was typed', async () => {
    const other = await openStatement(owner);
    const visitor = browse(test);
    await check(visitor, other);
    await other.publish('And its banks.', 'material');
    const refused = await visitor.submit({ consent: 'yes' }, null, 'confirm');
    expect(refused.status).toBe(409);
    expect(refused.text).toContain(`/s/${other.slug}/compare/1/2`);
    expect(refused.text).toContain('And its banks.');
    expect(visitor.form()).toMatchObject({ organizationName: typed.organizationName, role: 'Chair' });
    await visitor.submit({}, 'check');
    expect((await visitor.submit({ consent: 'yes' }, null, 'confirm')).text).toContain('One more step');
    expect(await count('sign_ons WHERE statement_id = $1 AND version_number = 2', other.id)).toBe(1);
  });

  it('says kindly that signing has ended', async () => {
    const other = await openStatement(owner);
    const visitor = browse(test);
    await check(visitor, other);
    await owner.call('POST', `statements/${other.id}/transitions`, { to: 'closed' });
    const refused = await visitor.submit({ consent: 'yes' }, null, 'confirm');
    expect(refused.text).toContain('Signing has ended');
    await eventually(async () =>
      (await visitor.get(`/s/${other.slug}/sign`)).text.includes('Signing has ended') ? true : null,
    );
    expect(await count('sign_ons WHERE statement_id = $1', other.id)).toBe(0);
  });

  it('speaks French to those who read it', async () => {
    const visitor = browse(test, { 'accept-language': 'fr-CH, en;q=0.5' });
    const page = await visitor.get(`/s/${statement.slug}/sign`);
    expect(page.text).toContain('<html lang="fr">');
    expect(page.text).toContain('lang="en"');
    expect((await visitor.get(`/s/${statement.slug}/sign?lang=en`)).text).toContain('<html lang="en">');
  });

  it.each([
    ['nothing', {}],
    ['very long names', { ...typed, organizationName: 'x'.repeat(20_000), contactName: '‮'.repeat(500) }],
    ['invisible names', { ...typed, organizationName: '\u200b\u200b', contactName: '\u0000' }],
    ['choices that are none', { ...typed, capacity: 'state', visibility: 'everywhere', country: '__proto__' }],
  ])('refuses %s field by field', async (_, fields) => {
    const visitor = browse(test);
    await visitor.get(`/s/${statement.slug}/sign`);
    const answer = await visitor.submit(
      { ...Object.fromEntries(Object.keys(typed).map((name) => [name, ''])), ...fields },
      'check',
    );
    expect([answer.status, answer.text.includes('id="errors"')]).toEqual([422, true]);
  });

  it('takes no form from another site', async () => {
    const answer = await test.nobody.ask('POST', `/s/${statement.slug}/sign/confirm`, {
      headers: {
        'sec-fetch-site': 'cross-site',
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'text/html',
      },
      body: 'consent=yes',
    });
    expect([answer.status, answer.headers['content-type']]).toEqual([403, 'text/html; charset=utf-8']);
  });
});
