import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../src/database/index.js';
import { insertMails, mailData } from './queue/workers.js';
import {
  eventually,
  startGate,
  startMailSink,
  startProgram,
  startTestDatabase,
  type MailSink,
  type TestDatabase,
} from './support/index.js';

let database: TestDatabase;
let sink: MailSink;
beforeAll(async () => {
  database = await startTestDatabase();
  sink = await startMailSink({ delay: 150 });
});
afterAll(async () => {
  await sink.stop();
  await database.drop();
});

const env = () => ({
  DATABASE_URL: database.url,
  SMTP_URL: sink.url,
  SECRET_KEY: 'a secret of the tests, and long enough',
});
const worker = () => startProgram({ env: { ...env(), ROLES: 'worker' }, ready: false });
const queueMails = async (count: number) => {
  const ids = Array.from({ length: count }, newId);
  await database.query(insertMails, [ids, mailData]);
  return ids;
};
const inState = async (ids: string[], state: string) =>
  (await database.query('SELECT 1 FROM outbox_messages WHERE id = ANY($1) AND state = $2', [ids, state])).length;
const arrivals = (ids: string[]) => ids.map((id) => sink.messages.filter(({ to }) => to.includes(`${id}@example.org`)));

describe('a worker', () => {
  it('killed amid a hundred mails leaves nothing missing, and doubles at most what it had in hand', async () => {
    const ids = await queueMails(100);
    const first = await worker();
    await eventually(async () => ((await inState(ids, 'sent')) >= 20 ? true : null), 40_000);
    await first.kill();
    const inHand = await inState(ids, 'sending');
    expect(await inState(ids, 'sent')).toBeLessThan(100);
    expect(inHand).toBeLessThanOrEqual(5);
    // The claims of the dead run out in a minute, which nobody has to wait for.
    await database.query(
      `UPDATE outbox_messages SET claimed_at = claimed_at - interval '5 minutes', relayed_at = relayed_at - interval '5 minutes' WHERE state <> 'sent'`,
    );
    const second = await worker();
    await eventually(async () => ((await inState(ids, 'sent')) === 100 ? true : null), 60_000);
    const mails = arrivals(ids);
    expect(mails.every((of) => of.length >= 1)).toBe(true);
    const doubled = mails.filter((of) => of.length > 1);
    expect(doubled.length).toBeLessThanOrEqual(inHand);
    for (const of of mails) expect(new Set(of.map((mail) => mail.header('message-id'))).size).toBe(1);
    expect(await second.stop()).toBe(0);
  });

  it('told to stop finishes the mails in hand and ends within ten seconds', async () => {
    const ids = await queueMails(60);
    const one = await worker();
    await eventually(async () => ((await inState(ids, 'sent')) >= 5 ? true : null), 40_000);
    const started = Date.now();
    expect(await one.stop()).toBe(0);
    expect(Date.now() - started).toBeLessThan(10_000);
    expect(one.output()).not.toContain('did not end');
    expect(await inState(ids, 'sending')).toBe(0);
    const sent = await inState(ids, 'sent');
    expect(arrivals(ids).filter((of) => of.length === 1)).toHaveLength(sent);
    expect(sent).toBeLessThan(60);
    const next = await worker();
    await eventually(async () => ((await inState(ids, 'sent')) === 60 ? true : null), 60_000);
    expect(arrivals(ids).every((of) => of.length === 1)).toBe(true);
    await next.stop();
  });
});

describe('a program whose database is gone', () => {
  it.each(['close', 'jam'] as const)('ends within ten seconds when told to (%s)', async (how) => {
    const url = new URL(database.url);
    const gate = await startGate(url.hostname, Number(url.port));
    url.host = `127.0.0.1:${gate.port}`;
    const program = await startProgram({ env: { ...env(), DATABASE_URL: url.href } });
    await sleep(1_000);
    await gate[how]();
    await sleep(2_000);
    expect(program.child.exitCode).toBeNull();
    const started = Date.now();
    expect(await program.stop()).toBe(0);
    expect(Date.now() - started).toBeLessThan(10_000);
    if (how === 'jam') await gate.close();
  });
});

describe('a web process', () => {
  it('killed amid requests has lost nothing that it answered, and doubled nothing', async () => {
    const people = Array.from({ length: 60 }, (_, index) => ({ id: newId(), email: `person-${index}@example.org` }));
    await database.query(
      `INSERT INTO users (id, email, name) SELECT id, email, 'Ana' FROM jsonb_to_recordset($1) AS p (id uuid, email text)`,
      [JSON.stringify(people)],
    );
    const web = await startProgram({ env: { ...env(), ROLES: 'web' } });
    const answered: string[] = [];
    const asking = people.map(async ({ email }, index) => {
      await sleep(index * 10);
      const answer = await fetch(`${web.url}/api/v1/password-resets`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email }),
      });
      if (answer.status === 202) answered.push(email);
    });
    await eventually(() => (answered.length >= 15 ? true : null));
    await web.kill();
    await Promise.allSettled(asking);
    const rows = await database.query<{ email: string; mails: number; links: number }>(
      `SELECT u.email, (SELECT count(*)::int FROM outbox_messages o WHERE o.recipient_email = u.email) AS mails,
         (SELECT count(*)::int FROM account_links l WHERE l.user_id = u.id) AS links FROM users u WHERE u.name = 'Ana'`,
    );
    for (const { email, mails, links } of rows) {
      expect([email, mails]).toEqual([email, links]);
      expect(mails).toBeLessThanOrEqual(1);
      if (answered.includes(email)) expect([email, mails]).toEqual([email, 1]);
    }
    expect(answered.length).toBeLessThan(60);
  });
});
