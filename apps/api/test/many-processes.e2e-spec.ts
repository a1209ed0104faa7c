import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  eventually,
  startMailSink,
  startProgram,
  startRedis,
  startTestDatabase,
  testPassword,
  type MailSink,
  type Program,
  type TestDatabase,
  type TestRedis,
} from './support/index.js';

let database: TestDatabase;
let redis: TestRedis;
let sink: MailSink;
let webs: Program[] = [];
let workers: Program[] = [];

/** What docker-compose.yml wires: two web and two worker processes, and a fifth that starts with them. */
beforeAll(async () => {
  [database, redis, sink] = [await startTestDatabase({ migrated: false }), await startRedis(), await startMailSink()];
  const env = {
    DATABASE_URL: database.url,
    REDIS_URL: redis.url,
    SMTP_URL: sink.url,
    SECRET_KEY: 'a secret of the tests, and long enough',
    PUBLIC_URL: 'http://localhost:3000',
  };
  const web = () => startProgram({ env: { ...env, ROLES: 'web' }, patience: 110_000 });
  const worker = () => startProgram({ env: { ...env, ROLES: 'worker' }, ready: false });
  const started = await Promise.all([web(), web(), worker(), worker(), worker()]);
  [webs, workers] = [started.slice(0, 2), started.slice(2)];
});
afterAll(async () => {
  await Promise.all([...webs, ...workers].map((program) => program.stop()));
  await sink.stop();
  await redis.stop();
  await database.drop();
});

const ask = (program: Program, method: string, route: string, body?: object, cookie = '') =>
  fetch(`${program.url}/api/v1/${route}`, {
    method,
    headers: { 'sec-fetch-site': 'same-origin', cookie, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });

describe('two web and two worker processes', () => {
  let cookie = '';

  it('start together on an empty database, which one of them fills', async () => {
    for (const worker of workers) await worker.says('Worker ready.', 90_000);
    const done = await database.query<{ name: string }>('SELECT name FROM migrations');
    expect(new Set(done.map(({ name }) => name)).size).toBe(done.length);
    const links = webs.map((web) => /account\/(\S+)/.exec(web.output())?.[1]);
    expect(links.every((link) => link?.length === 46)).toBe(true);
    const answer = { name: 'Ana', email: 'ana@example.org', password: testPassword, coalitionName: 'Alliance' };
    expect((await ask(webs[0]!, 'POST', `account-links/${links[0]}`, answer)).status).toBe(200);
    expect((await ask(webs[1]!, 'POST', `account-links/${links[1]}`, answer)).status).toBe(410);
  });

  it('know each other’s sessions', async () => {
    const [one, two] = webs as [Program, Program];
    const signedIn = await ask(one, 'POST', 'session', { email: 'ana@example.org', password: testPassword });
    cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
    expect((await ask(two, 'GET', 'members', undefined, cookie)).status).toBe(200);
    expect((await ask(two, 'DELETE', 'session', undefined, cookie)).status).toBe(204);
    expect((await ask(one, 'GET', 'session', undefined, cookie)).status).toBe(401);
    const again = await ask(two, 'POST', 'session', { email: 'ana@example.org', password: testPassword });
    cookie = again.headers.get('set-cookie')!.split(';')[0]!;
  });

  it('send a mail once, also when a worker dies', async () => {
    const invite = async (email: string, web: Program) =>
      expect((await ask(web, 'POST', 'members', { email, role: 'viewer' }, cookie)).status).toBe(202);
    const addresses = Array.from({ length: 12 }, (_, index) => `member-${index}@example.org`);
    for (const email of addresses.slice(0, 6)) await invite(email, webs[1]!);
    await workers[0]!.kill();
    for (const email of addresses.slice(6)) await invite(email, webs[0]!);
    const late = `UPDATE outbox_messages SET claimed_at = claimed_at - interval '5 minutes', relayed_at = relayed_at - interval '5 minutes' WHERE state = 'sending'`;
    await database.query(late);
    await eventually(
      async () => (addresses.every((email) => sink.messages.some(({ to }) => to[0] === email)) ? true : null),
      // What the dead worker held is free after half a minute, and looked for every ten seconds.
      90_000,
    );
    await eventually(
      async () =>
        (await database.query(`SELECT 1 FROM outbox_messages WHERE state <> 'sent'`)).length === 0 ? true : null,
      30_000,
    );
    for (const email of addresses.slice(6)) expect(sink.messages.filter(({ to }) => to[0] === email)).toHaveLength(1);
  });

  it('hold few connections and rest when there is nothing to do', async () => {
    const rows = await database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    // Four processes are left.
    expect(rows[0]!.count).toBeLessThan(60);
  });

  it('stop when they are told to, Redis there or not', async () => {
    expect(await workers[1]!.stop()).toBe(0);
    await redis.stop();
    const started = Date.now();
    expect(await workers[2]!.stop()).toBe(0);
    expect(Date.now() - started).toBeLessThan(10_500);
  });
});
