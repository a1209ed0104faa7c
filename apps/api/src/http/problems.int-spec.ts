import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestMember } from '../../test/support/index.js';

let test: TestApp;
let owner: TestMember;
beforeAll(async () => {
  test = await startTestApp();
  owner = await test.coalition();
});
afterAll(() => test.close());

const json = { 'content-type': 'application/json' };
const signIn = (payload: string | Buffer, headers: Record<string, string> = json) =>
  test.nobody.ask('POST', '/api/v1/session', { body: payload, headers });

describe('refusals', () => {
  it('are problems with a code, a sentence and a number to ask about', async () => {
    const answer = await test.nobody.ask('GET', '/api/v1/nowhere');
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    const problem = answer.json();
    expect(problem).toEqual({
      type: 'urn:undersigned:error:request.not_found',
      title: expect.stringMatching(/\.$/),
      status: 404,
      code: 'request.not_found',
      correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('speak the language of who asks', async () => {
    const title = async (language: string) =>
      (await test.nobody.ask('GET', '/api/v1/session', { headers: { 'accept-language': language } })).json<{
        title: string;
      }>().title;
    const [english, french] = [await title('en-GB'), await title('fr-CA, en;q=0.5')];
    expect(french).not.toBe(english);
    expect(await title('km, xx;q=0.3, *;q=0.1')).toBe(english);
    expect(await title('x'.repeat(5_000))).toBe(english);
  });

  const bodies: [title: string, status: number, body: string | Buffer, headers?: Record<string, string>][] = [
    ['broken JSON', 400, '{"email":'],
    ['an empty body', 400, ''],
    ['a list', 400, '[]'],
    ['a word', 400, '"x"'],
    ['null', 400, 'null'],
    ['binary', 400, Buffer.from([0xff, 0xfe, 0x00, 0x80])],
    ['a prototype', 400, '{"__proto__":{"admin":true},"email":"a@example.org","password":"x"}'],
    ['20,000 levels', 400, `{"email":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
    ['an unknown kind of body', 400, 'x', { 'content-type': 'text/x-unknown' }],
    ['seven megabytes', 413, `{"email":"${'x'.repeat(7 * 1024 * 1024)}"}`],
  ];
  for (const [title, status, body, headers = json] of bodies)
    it(`of ${title} are ${status}`, async () => {
      const answer = await signIn(body, headers);
      expect(answer.json()).toMatchObject({ status, code: status === 413 ? 'request.too_large' : 'request.invalid' });
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
      expect((await test.nobody.ask('GET', '/health/live')).status).toBe(200);
    });

  it('name the fields', async () => {
    const body = { email: 'no address', role: 'king', extra: 1 };
    const problem = (await owner.ask('POST', '/api/v1/members', { body })).json<{ errors: object[] }>();
    expect(problem.errors).toEqual(
      expect.arrayContaining([
        { field: 'email', code: 'isEmail' },
        { field: 'role', code: 'isIn' },
        { field: 'extra', code: 'whitelistValidation' },
      ]),
    );
  });

  it.each([
    ['GET', '/api/v1/audit-events?limit=0'],
    ['GET', '/api/v1/audit-events?limit=201'],
    ['GET', '/api/v1/audit-events?limit=x'],
    ['GET', '/api/v1/audit-events?unknown=1'],
    ['GET', '/api/v1/audit-events?statementId=1'],
    ['GET', `/api/v1/audit-events?after=${Buffer.from('["x"]').toString('base64url')}`],
    ['DELETE', '/api/v1/members/1'],
    ['GET', '/api/v1/messages/%00'],
  ])('of %s %s are 400', async (method, url) => {
    expect((await owner.ask(method, url)).json()).toMatchObject({ status: 400, code: 'request.invalid' });
  });

  it.each([
    ['PUT', '/api/v1/session'],
    ['GET', '/api/v1/session/..'],
    ['GET', '/api/v1//session'],
    ['POST', '/health/live'],
  ])('of %s %s are 404', async (method, url) => {
    expect((await test.nobody.ask(method, url)).json()).toMatchObject({ status: 404, code: 'request.not_found' });
  });
});

describe('every answer', () => {
  it('lets nothing foreign in and is framed by nobody', async () => {
    const { headers } = await test.nobody.ask('GET', '/health/live');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
  });
});

describe('without a database', () => {
  it('the program lives, is not ready, and says so without details', async () => {
    const alone = await startTestApp();
    await alone.database.drop();
    expect((await alone.nobody.ask('GET', '/health/live')).status).toBe(200);
    const ready = await alone.nobody.ask('GET', '/health/ready');
    expect(ready.status).toBe(503);
    const metrics = await alone.nobody.ask('GET', '/metrics');
    expect(metrics.status).toBe(200);
    expect(metrics.text).toContain('undersigned_http_request_seconds_count');
    const fault = await alone.nobody.ask('POST', '/api/v1/session', {
      body: { email: 'a@example.org', password: 'x' },
    });
    expect(fault.json()).toMatchObject({ status: 500, code: 'server.fault' });
    expect(fault.text).not.toMatch(/test_|database|ECONN/i);
    await alone.app.close();
  });
});
