import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, testPassword, type TestApp, type TestMember } from '../../test/support/index.js';

let test: TestApp;
let owner: TestMember;
beforeAll(async () => {
  test = await startTestApp();
  owner = await test.coalition();
});
afterAll(() => test.close());

const signIn = (email: unknown, password: unknown = testPassword, headers = {}) =>
  test.nobody.ask('POST', '/api/v1/session', { body: { email, password }, headers });
const cookieOf = (headers: Record<string, unknown>) => String(headers['set-cookie']);

describe('sign-in', () => {
  it('opens a session that says who one is and what one may do', async () => {
    const answer = await signIn(owner.email.toUpperCase());
    expect(answer.status).toBe(200);
    const session = answer.json<{ user: object; coalitions: { role: string; permissions: string[] }[] }>();
    expect(session.user).toMatchObject({ id: owner.userId, email: owner.email, name: 'Olivia Owner' });
    expect(session.coalitions).toEqual([expect.objectContaining({ id: owner.coalitionId, role: 'owner' })]);
    expect(session.coalitions[0]?.permissions).toContain('member.invite');
    const cookie = cookieOf(answer.headers);
    expect(cookie).toMatch(/^session=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax$/);
    const again = await test.nobody.ask('GET', '/api/v1/session', { headers: { cookie: cookie.split(';')[0]! } });
    expect(again.json()).toEqual(session);
  });

  it('keeps no token, only its hash', async () => {
    const rows = await test.database.query<{ token_hash: Buffer }>('SELECT token_hash FROM sessions');
    const token = owner.cookie.split('=')[1]!;
    expect(rows.every((row) => row.token_hash.length === 32)).toBe(true);
    expect(rows.some((row) => row.token_hash.toString('base64url') === token)).toBe(false);
  });

  it('ends at once when signed out, when it expires and when the account is disabled', async () => {
    const [one, two, three] = [await test.coalition(), await test.coalition(), await test.coalition()];
    const out = await one.ask('DELETE', '/api/v1/session');
    expect(out.status).toBe(204);
    expect(cookieOf(out.headers)).toMatch(/^session=; Max-Age=0; Path=\/; .*HttpOnly; SameSite=Lax$/);
    await test.database.query('UPDATE sessions SET expires_at = now() WHERE user_id = $1', [two.userId]);
    await test.database.query('UPDATE users SET disabled_at = now() WHERE id = $1', [three.userId]);
    for (const { ask } of [one, two, three]) {
      expect((await ask('GET', '/api/v1/session')).json()).toMatchObject({ status: 401, code: 'session.required' });
      expect((await ask('GET', '/api/v1/members')).status).toBe(401);
    }
    expect((await signIn(three.email)).json()).toMatchObject({ code: 'session.invalid_credentials' });
  });

  it('tells a wrong password and an unknown address apart neither in words nor in time', async () => {
    const known = await test.coalition();
    const spent: [number, number][] = [];
    for (let round = 0; round < 6; round += 1) {
      const started = performance.now();
      const wrong = await signIn(known.email, 'not the pass phrase');
      const between = performance.now();
      const unknown = await signIn(`nobody-${round}@example.org`);
      spent.push([between - started, performance.now() - between]);
      const [a, b] = [wrong.json(), unknown.json()];
      expect(a).toMatchObject({ status: 401, code: 'session.invalid_credentials' });
      expect({ ...b, correlationId: null }).toEqual({ ...a, correlationId: null });
      expect([wrong.headers['set-cookie'], unknown.headers['set-cookie']]).toEqual([undefined, undefined]);
    }
    const median = (side: 0 | 1) => spent.map((pair) => pair[side]).sort((a, b) => a - b)[3]!;
    // One hash is an order of magnitude above everything else in a sign-in.
    expect(median(1)).toBeGreaterThan(median(0) / 3);
    expect(median(0)).toBeGreaterThan(median(1) / 3);
  });

  it('throttles an address after ten tries, whichever way it is written, and says for how long', async () => {
    const { email } = await test.coalition();
    const [{ rest }] = (await test.database.query<{ rest: number }>(
      'SELECT 900 - (extract(epoch FROM clock_timestamp())::int % 900) AS rest',
    )) as [{ rest: number }];
    // The tries must fall into one window.
    if (rest < 15) await new Promise((resolve) => setTimeout(resolve, (rest + 1) * 1000));
    const statuses = [];
    for (let round = 0; round < 10; round += 1)
      statuses.push((await signIn(round % 2 ? email.toUpperCase() : email, 'not the pass phrase')).status);
    expect(statuses).toEqual(Array.from({ length: 10 }, () => 401));
    const late = await signIn(email);
    expect(late.json()).toMatchObject({ status: 429, code: 'session.throttled' });
    const seconds = Number(late.headers['retry-after']);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(900);
    expect(late.json<{ details: object }>().details).toEqual({ seconds });
    expect((await signIn(owner.email)).status).toBe(200);
    const keys = await test.database.query<{ key: string }>('SELECT key FROM rate_limits');
    expect(keys.some(({ key }) => key.includes('example.org'))).toBe(false);
  });

  it('does not count tries before a success', async () => {
    const { email } = await test.coalition();
    for (let round = 0; round < 14; round += 1)
      expect((await signIn(email, round % 3 === 2 ? testPassword : 'not the pass phrase')).status).not.toBe(429);
  });

  it.each([
    [{}, undefined],
    [undefined, 'secret'],
    [['a@example.org'], 'secret'],
    ['a@example.org', { $ne: '' }],
    ['', ''],
    ['a@example.org', 'x'.repeat(1001)],
    [`${'a'.repeat(300)}@example.org`, 'secret'],
    ['a\u0000@example.org', 'secret'],
  ])('answers %j with %j by a refusal', async (email, password) => {
    expect((await signIn(email, password)).json()).toMatchObject({ status: 400, code: 'request.invalid' });
  });

  it('takes no field it does not know', async () => {
    const answer = await test.nobody.ask('POST', '/api/v1/session', {
      body: { email: owner.email, password: testPassword, role: 'owner' },
    });
    expect(answer.json()).toMatchObject({ status: 400, errors: [{ field: 'role', code: 'whitelistValidation' }] });
  });

  it('lets no other site act with the session', async () => {
    const foreign = { headers: { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' } };
    const refused = await owner.ask('PATCH', '/api/v1/coalitions/current', { body: { name: 'Stolen' }, ...foreign });
    expect(refused.json()).toMatchObject({ status: 403, code: 'request.origin_refused' });
    expect((await owner.ask('DELETE', '/api/v1/session', foreign)).status).toBe(403);
    expect((await signIn(owner.email, testPassword, foreign.headers)).status).toBe(403);
    expect((await owner.ask('GET', '/api/v1/session', foreign)).status).toBe(200);
  });
});

describe('a site with TLS', () => {
  it('binds the cookie to itself', async () => {
    const site = await startTestApp({ PUBLIC_URL: 'https://sign.example.org' });
    const member = await site.coalition();
    const body = { email: member.email, password: testPassword };
    const { headers } = await site.nobody.ask('POST', '/api/v1/session', { body });
    expect(cookieOf(headers)).toMatch(
      /^__Host-session=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(cookieOf(headers)).not.toMatch(/domain/i);
    expect(headers['strict-transport-security']).toBeDefined();
    expect((await member.ask('GET', '/api/v1/session')).status).toBe(200);
    const plain = member.cookie.replace('__Host-', '');
    expect((await site.nobody.ask('GET', '/api/v1/session', { headers: { cookie: plain } })).status).toBe(401);
    await site.close();
  });
});
