import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startMailSink, startTestApp, testPassword, type MailSink, type TestApp } from '../../test/support/index.js';
import { MakeFirstOwnerLink } from './index.js';

const fresh = 'another long pass phrase';
let sink: MailSink;
let test: TestApp;
beforeAll(async () => {
  sink = await startMailSink();
  test = await startTestApp({ ROLES: 'web,worker', SMTP_URL: sink.url, PUBLIC_URL: 'http://sign.example.org' });
});
afterAll(async () => {
  await test.close();
  await sink.stop();
});

const signIn = (email: string, password: string) =>
  test.nobody.ask('POST', '/api/v1/session', { body: { email, password } });
const follow = (token: string, body: object) => test.nobody.ask('POST', `/api/v1/account-links/${token}`, { body });
const look = (token: string) => test.nobody.ask('GET', `/api/v1/account-links/${token}`);

async function tokenFor(email: string): Promise<string> {
  const mail = await sink.waitFor(({ to }) => to.includes(email));
  const link = mail.links.find((one) => one.startsWith('http://sign.example.org/admin/account/'));
  sink.messages.splice(sink.messages.indexOf(mail), 1);
  return link!.split('/').at(-1)!;
}

async function resetToken(email: string): Promise<string> {
  expect((await test.nobody.ask('POST', '/api/v1/password-resets', { body: { email } })).status).toBe(202);
  return tokenFor(email.toLowerCase());
}

describe('the first owner', () => {
  it('founds the coalition by the link that the start prints, once', async () => {
    const make = test.app.get(MakeFirstOwnerLink, { strict: false });
    const [one, two] = [await make.execute(), await make.execute()];
    // A second web process prints the same link, and does not make the first one useless.
    expect(two).toBe(one);
    const token = one!.split('/').at(-1)!;
    expect((await look(token)).json()).toEqual({
      kind: 'first_owner',
      email: null,
      coalitionName: null,
      needsName: true,
    });
    const answer = { name: 'Ana', email: 'ana@example.org', password: fresh, coalitionName: 'River Alliance' };
    expect((await follow(token, { ...answer, coalitionName: ' ' })).json()).toMatchObject({
      errors: [{ field: 'coalitionName' }],
    });
    expect((await follow(token, { ...answer, password: 'short' })).json()).toMatchObject({
      status: 422,
      code: 'account.password_too_weak',
    });
    const both = await Promise.all([follow(token, answer), follow(token, { ...answer, email: 'eve@example.org' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
    const founded = both.find(({ status }) => status === 200)!;
    expect(founded.json()).toMatchObject({ coalitions: [{ name: 'River Alliance', role: 'owner' }] });
    expect((await look(token)).json()).toMatchObject({ status: 410, code: 'account.link_invalid' });
    expect(await make.execute()).toBeNull();
    expect(await test.database.query('SELECT name FROM coalitions')).toEqual([{ name: 'River Alliance' }]);
  });
});

describe('a forgotten password', () => {
  it('is replaced by mail, which ends every session', async () => {
    const owner = await test.coalition();
    const token = await resetToken(owner.email.toUpperCase());
    expect((await look(token)).json()).toEqual({
      kind: 'password_reset',
      email: owner.email,
      coalitionName: null,
      needsName: false,
    });
    expect((await owner.ask('GET', '/api/v1/session')).status).toBe(200);
    const done = await follow(token, { password: fresh });
    expect(done.json()).toMatchObject({ user: { id: owner.userId } });
    expect((await owner.ask('GET', '/api/v1/session')).status).toBe(401);
    const cookie = String(done.headers['set-cookie']).split(';')[0]!;
    expect((await test.nobody.ask('GET', '/api/v1/session', { headers: { cookie } })).status).toBe(200);
    expect((await signIn(owner.email, testPassword)).status).toBe(401);
    expect((await signIn(owner.email, fresh)).status).toBe(200);
    expect((await follow(token, { password: 'a third long pass phrase' })).status).toBe(410);
    expect((await signIn(owner.email, fresh)).status).toBe(200);
    const events = await test.database.query(
      `SELECT actor_id FROM audit_events WHERE action = 'account.password_reset'`,
    );
    expect(events).toEqual([{ actor_id: owner.userId }]);
  });

  it('has one link at a time, for two hours', async () => {
    const owner = await test.coalition();
    const earlier = await resetToken(owner.email);
    const token = await resetToken(owner.email);
    expect((await look(earlier)).status).toBe(410);
    expect((await look(token)).status).toBe(200);
    const [{ hours }] = (await test.database.query<{ hours: number }>(
      `SELECT extract(epoch FROM expires_at - created_at)::int / 3600 AS hours FROM account_links WHERE used_at IS NULL AND email = $1`,
      [owner.email],
    )) as [{ hours: number }];
    expect(hours).toBe(2);
    await test.database.query('UPDATE account_links SET expires_at = now() WHERE email = $1', [owner.email]);
    expect((await look(token)).status).toBe(410);
    expect((await follow(token, { password: fresh })).status).toBe(410);
  });

  it('is asked for without learning who has an account', async () => {
    const owner = await test.coalition();
    await test.database.query('UPDATE users SET disabled_at = now() WHERE id = $1', [owner.userId]);
    for (const email of ['nobody-here@example.org', owner.email]) {
      const answer = await test.nobody.ask('POST', '/api/v1/password-resets', { body: { email } });
      expect([answer.status, answer.text]).toEqual([202, '']);
      const rows = await test.database.query('SELECT 1 FROM outbox_messages WHERE recipient_email = $1', [email]);
      expect(rows).toEqual([]);
    }
    const ask = (email: unknown) => test.nobody.ask('POST', '/api/v1/password-resets', { body: { email } });
    const statuses = await Promise.all(Array.from({ length: 7 }, () => ask('someone@example.org')));
    expect(statuses.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(1);
    expect((await ask('no address')).status).toBe(400);
  });
});

describe('an invited member', () => {
  it('joins by the mail, with the role that was given', async () => {
    const owner = await test.coalition('Forest Alliance');
    const email = 'rosa@example.org';
    const invitation = { email, role: 'reviewer', name: 'Rosa' };
    expect((await owner.ask('POST', '/api/v1/members', { body: invitation })).status).toBe(202);
    const token = await tokenFor(email);
    expect((await look(token)).json()).toMatchObject({ kind: 'member_invited', email, needsName: true });
    expect((await follow(token, { password: fresh })).json()).toMatchObject({ errors: [{ field: 'name' }] });
    // The address is the one that was invited, whatever the body says.
    const joined = await follow(token, { password: fresh, name: 'Rosa Reviewer', email: 'other@example.org' });
    expect(joined.json()).toMatchObject({
      user: { email, name: 'Rosa Reviewer' },
      coalitions: [{ id: owner.coalitionId, role: 'reviewer' }],
    });
    expect((await follow(token, { password: fresh, name: 'Rosa' })).status).toBe(410);
    expect((await owner.ask('POST', '/api/v1/members', { body: invitation })).json()).toMatchObject({
      status: 409,
      code: 'member.already_in_coalition',
    });
    const { items } = (await owner.ask('GET', '/api/v1/audit-events')).json<{ items: { action: string }[] }>();
    expect(items.map(({ action }) => action).slice(0, 2)).toEqual(['member.joined', 'member.invited']);
  });

  it('who has an account joins with it', async () => {
    const [forest, river] = [await test.coalition(), await test.coalition()];
    await forest.ask('POST', '/api/v1/members', { body: { email: river.email, role: 'viewer' } });
    const token = await tokenFor(river.email);
    expect((await look(token)).json()).toMatchObject({ needsName: false });
    const joined = await follow(token, { password: fresh });
    expect(joined.json<{ coalitions: object[] }>().coalitions).toHaveLength(2);
    expect((await river.ask('GET', '/api/v1/session')).status).toBe(401);
  });

  it('who was shut out stays out', async () => {
    const [forest, gone] = [await test.coalition(), await test.coalition()];
    await forest.ask('POST', '/api/v1/members', { body: { email: gone.email, role: 'viewer' } });
    const token = await tokenFor(gone.email);
    await test.database.query('UPDATE users SET disabled_at = now() WHERE id = $1', [gone.userId]);
    expect((await follow(token, { password: fresh })).status).toBe(410);
  });

  it('gets no role above that of the inviter', async () => {
    const owner = await test.coalition();
    const coordinator = await test.member(owner, 'coordinator');
    const invite = (role: string) =>
      coordinator.ask('POST', '/api/v1/members', { body: { email: `new-${role}@example.org`, role } });
    expect((await invite('owner')).json()).toMatchObject({ status: 403, code: 'access.denied' });
    expect((await invite('coordinator')).status).toBe(202);
    expect((await invite('king')).status).toBe(400);
  });
});

describe('links that are none', () => {
  it.each(['x', 'A'.repeat(46), 'A'.repeat(290), '%00', '..%2f..', "' or 1=1"])('%s', async (token) => {
    const encoded = token.includes('%') ? token : encodeURIComponent(token);
    expect((await look(encoded)).json()).toMatchObject({ status: 410, code: 'account.link_invalid' });
    expect((await follow(encoded, { password: fresh })).status).toBe(410);
  });
});
