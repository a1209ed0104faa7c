import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiMember, type ApiMember } from '../../test/support/api-member.js';
import { startTestApp, type TestApp } from '../../test/support/index.js';
import { openStatement, sign, type OpenStatement } from '../../test/support/open-statement.js';
import { browse } from '../../test/support/visitor.js';
import { SendDueReminders } from './index.js';

let test: TestApp;
let owner: ApiMember;
let statement: OpenStatement;
beforeAll(async () => {
  test = await startTestApp();
  owner = apiMember(await test.coalition());
  statement = await openStatement(owner);
});
afterAll(() => test.close());

const hours = (n: number) => new Date(Date.now() + n * 3_600_000).toISOString();
interface Invited {
  id: string;
  path: string;
}
async function invite(name: string, to = statement, send = true): Promise<Invited> {
  const email = `${name.toLowerCase().replaceAll(' ', '-')}@example.org`;
  const { body } = await owner.call<{ items: { invitationId: string }[] }>(
    'POST',
    `statements/${to.id}/invitations/bulk`,
    {
      rows: [{ name, contactName: 'Ines Sample', contactEmail: email }],
      ...{ dryRun: false, send },
    },
  );
  const id = body.items[0]!.invitationId;
  const link = await owner.call('GET', `invitations/${id}/link`);
  return { id, path: new URL(String(link.body['link'])).pathname };
}
const stateOf = async (id: string) =>
  (
    await test.database.query<{ state: string; decline_reason: string | null; reminder_count: number }>(
      'SELECT state, decline_reason, reminder_count FROM invitations WHERE id = $1',
      [id],
    )
  )[0]!;
const mails = async (template: string, id: string) =>
  (await test.database.query('SELECT 1 FROM outbox_messages WHERE template = $1 AND subject_id = $2', [template, id]))
    .length;

describe('inviting', () => {
  it('tells in a dry run what would happen, and changes nothing', async () => {
    const rows = [
      { name: 'Fresh League (FL)' },
      { name: 'fresh league', country: 'KH' },
      { name: ' ' },
      { organizationId: '00000000-0000-4000-8000-000000000000' },
    ];
    const before = await test.database.query('SELECT count(*) FROM organizations');
    const dry = await owner.call<{ items: object[] }>('POST', `statements/${statement.id}/invitations/bulk`, {
      ...{ rows, dryRun: true },
    });
    expect(dry.body.items).toMatchObject([
      { outcome: 'invited', name: 'Fresh League', created: true },
      { outcome: 'already_invited', name: 'fresh league', created: false },
      { outcome: 'refused', code: 'request.invalid' },
      { outcome: 'refused', code: 'organization.not_found' },
    ]);
    expect(await test.database.query('SELECT count(*) FROM organizations')).toEqual(before);
    const one = { rows: [{ name: 'Fresh League' }], dryRun: false, send: false };
    await owner.call('POST', `statements/${statement.id}/invitations/bulk`, one);
    const again = await owner.call<{ items: object[] }>('POST', `statements/${statement.id}/invitations/bulk`, one);
    expect(again.body.items).toMatchObject([{ outcome: 'already_invited', created: false }]);
    const sent = await owner.call<{ items: object[] }>('POST', `statements/${statement.id}/invitations/bulk`, {
      ...{ rows: [{ name: 'Without Address' }], dryRun: false, send: true },
    });
    expect(sent.body.items).toMatchObject([{ outcome: 'refused', code: 'contact.not_found' }]);
  });

  it('mails the link in the same transaction, and an organization is invited once', async () => {
    const { id } = await invite('Mailed League');
    expect(await mails('invitation', id)).toBe(1);
    expect(await stateOf(id)).toMatchObject({ state: 'sent' });
    const [row] = await test.database.query<{ organization_id: string }>(
      'SELECT organization_id FROM invitations WHERE id = $1',
      [id],
    );
    const twice = await owner.call('POST', `statements/${statement.id}/invitations`, {
      ...{ kind: 'personal', organizationId: row!.organization_id, send: false },
    });
    expect([twice.status, twice.body['code']]).toEqual([409, 'invitation.already_invited']);
    const listed = await owner.call('GET', `statements/${statement.id}/invitations?state=sent&q=mailed`);
    expect(listed.body).toMatchObject({ total: 1, items: [{ id, organization: { name: 'Mailed League' } }] });
  });

  it('mails nothing while a statement is not open', async () => {
    const draft = await owner.call('POST', 'statements', { title: 'Later', language: 'en' });
    const answer = await owner.call('POST', `statements/${String(draft.body['id'])}/invitations`, {
      kind: 'open',
      send: true,
    });
    expect(answer.body).toMatchObject({ code: 'sign_on.not_open' });
    const made = await owner.call('POST', `statements/${String(draft.body['id'])}/invitations`, {
      kind: 'open',
      send: false,
    });
    expect(made.status).toBe(201);
  });
});

describe('the link', () => {
  it('is exchanged once for a cookie of this statement and a clean address, and changes nothing', async () => {
    const { id, path } = await invite('Linked League');
    const answer = await test.app.inject({ url: path, headers: { accept: 'text/html' } });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `/s/${statement.slug}/sign?lang=en`]);
    expect(String(answer.headers['set-cookie'])).toMatch(
      new RegExp(`^invitation=.*Path=/s/${statement.slug}; HttpOnly;.*SameSite=Lax`),
    );
    expect(await stateOf(id)).toMatchObject({ state: 'sent' });
    const visitor = browse(test);
    const form = await visitor.get(path);
    expect(form.text).toContain('Linked League is invited to sign.');
    expect(visitor.form()).toMatchObject({ organizationName: 'Linked League', email: 'linked-league@example.org' });
    await visitor.submit({}, 'check');
    expect(await stateOf(id)).toMatchObject({ state: 'opened' });
  });

  it('signs with the proven address, and is used then', async () => {
    const { id, path } = await invite('Signing League');
    const visitor = browse(test);
    await visitor.get(path);
    await visitor.submit({ country: 'KH', role: 'Chair', visibility: 'public', authority: 'yes' }, 'check');
    const receipt = await visitor.submit({ consent: 'yes' }, null, 'confirm');
    expect(receipt.text).toContain('Thank you, your sign-on is received');
    expect(await stateOf(id)).toMatchObject({ state: 'accepted' });
    const again = await browse(test).get(path);
    expect([again.status, again.text.includes('This link was already used')]).toEqual([410, true]);
  });

  it('stops working when it is reissued or revoked, and says so', async () => {
    const { id, path } = await invite('Renewed League');
    const old = browse(test);
    await old.get(path);
    const reissued = await owner.call('POST', `invitations/${id}/reissue`);
    const fresh = new URL(String(reissued.body['link'])).pathname;
    expect((await browse(test).get(path)).text).toContain('no longer valid');
    expect((await old.get(`/s/${statement.slug}/sign`)).text).toContain('no longer valid');
    expect((await browse(test).get(fresh)).text).toContain('is invited to sign');
    await owner.call('POST', `invitations/${id}/revoke`);
    expect((await browse(test).get(fresh)).status).toBe(410);
    expect((await owner.call('POST', `invitations/${id}/revoke`)).body).toMatchObject({
      code: 'invitation.transition_not_allowed',
    });
  });

  it.each(['/i/nonsense', `/i/${'A'.repeat(46)}`, '/m/nonsense', '/m/confirm/nonsense', `/m/${'A'.repeat(46)}`])(
    'is not guessed: %s',
    async (url) => {
      const answer = await browse(test).get(url);
      expect([answer.status, answer.text.includes('Nothing here')]).toEqual([404, true]);
    },
  );

  it('opens nothing else: a cookie of one statement or a changed one is no invitation', async () => {
    const other = await openStatement(owner, { openSignOn: false });
    const { path } = await invite('Crossing League');
    const answer = await test.app.inject({ url: path });
    const cookie = String(answer.headers['set-cookie']).split(';')[0]!;
    for (const sent of [cookie, cookie.replace(/\.1\./, '.2.'), 'invitation=x.y.z.a.b', 'invitation=']) {
      const page = await browse(test, { cookie: sent }).get(`/s/${other.slug}/sign`);
      expect(page.text).toContain('signed by invitation');
    }
  });
});

describe('an answer short of signing', () => {
  it('is that they need time: no reminder before that day', async () => {
    const { id, path } = await invite('Waiting League');
    const visitor = browse(test);
    await visitor.get(path);
    const odd = await visitor.send({ until: '2020-01-01' }, null, 'postpone');
    expect([odd.status, (await stateOf(id)).state]).toEqual([422, 'sent']);
    await visitor.submit({ until: hours(72).slice(0, 10) }, null, 'postpone');
    expect(await stateOf(id)).toMatchObject({ state: 'awaiting_internal_approval' });
    await test.database.query(`UPDATE invitations SET last_mailed_at = now() - interval '9 days' WHERE id = $1`, [id]);
    const refused = await owner.call('POST', `invitations/${id}/remind`);
    expect(refused.body).toMatchObject({
      code: 'invitation.reminder_not_due',
      details: { reason: 'awaiting_their_date' },
    });
  });

  it('is that they will not sign, with a reason for the coordinators alone', async () => {
    const { id, path } = await invite('Declining League');
    const visitor = browse(test);
    await visitor.get(path);
    await visitor.get(`/s/${statement.slug}/sign/decline`);
    const done = await visitor.submit({ reason: 'Our mandate <b>ends</b>.' });
    expect(done.text).toContain('You will get no more reminders.');
    expect(await stateOf(id)).toMatchObject({ state: 'declined', decline_reason: 'Our mandate <b>ends</b>.' });
    expect((await visitor.get(path)).status).toBe(410);
  });
});

describe('reminders', () => {
  it('go out by hand, not too soon and not too often', async () => {
    const { id } = await invite('Reminded League');
    expect((await owner.call('POST', `invitations/${id}/remind`)).body).toMatchObject({
      details: { reason: 'too_soon' },
    });
    for (const expected of [200, 200, 200, 409]) {
      await test.database.query(`UPDATE invitations SET last_mailed_at = now() - interval '3 days' WHERE id = $1`, [
        id,
      ]);
      expect((await owner.call('POST', `invitations/${id}/remind`)).status).toBe(expected);
    }
    expect(await mails('deadline-reminder', id)).toBe(3);
  });

  it('go out before the deadline, once for each mark, whoever asks and how often', async () => {
    const other = await openStatement(owner, {}, hours(60));
    const [silent, answered, fresh] = [
      await invite('Silent League', other),
      await invite('Answered League', other),
      await invite('Fresh Mail League', other),
    ];
    const value = { organizationName: 'Answered League', email: 'answered-league@example.org' };
    await sign(test, other.slug, value, { invitation: { id: answered.id, kind: 'personal', generation: 1 } });
    const age = (id: string) =>
      test.database.query(`UPDATE invitations SET last_mailed_at = now() - interval '3 days' WHERE id = $1`, [id]);
    await age(silent.id);
    const send = test.app.get(SendDueReminders, { strict: false });
    const counts = await Promise.all([send.execute(), send.execute(), send.execute()]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await mails('deadline-reminder', silent.id)).toBe(1);
    expect(await mails('deadline-reminder', fresh.id)).toBe(0);
    await age(silent.id);
    expect(await send.execute()).toBe(0);
    const later = new Date(Date.now() + 40 * 3_600_000);
    expect(await send.execute(later)).toBe(2);
    expect(await mails('deadline-reminder', silent.id)).toBe(2);
    expect(await mails('deadline-reminder', answered.id)).toBe(0);
  });
});

describe('signers', () => {
  it('are told that a statement closed and that its deadline moved', async () => {
    const other = await openStatement(owner);
    const { id } = (await sign(test, other.slug))!;
    await test.database.query(`UPDATE sign_ons SET state = 'approved' WHERE id = $1`, [id]);
    await owner.call('PATCH', `statements/${other.id}`, { deadlineAt: hours(900) });
    expect(await mails('deadline-extended', id)).toBe(1);
    await owner.call('POST', `statements/${other.id}/transitions`, { to: 'closed' });
    expect(await mails('statement-closed', id)).toBe(1);
    await owner.call('POST', `statements/${other.id}/transitions`, { to: 'open', deadlineAt: hours(1000) });
    expect(await mails('deadline-extended', id)).toBe(2);
  });
});
