import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '../src/database/index.js';
import { eventually, startProgram, startTestDatabase, type Program, type TestDatabase } from './support/index.js';
import { insertStatement, type SampleStatement } from './support/signed-statement.js';

/** A form that somebody sent; `receipt` is where the answer led, null while there was none. */
interface SentForm {
  readonly key: string;
  readonly name: string;
  receipt: string | null;
}

const signers = 16;
const rounds = 3;

let database: TestDatabase;
let statement: SampleStatement;
let version: string;
const sent: SentForm[] = [];

beforeAll(async () => {
  database = await startTestDatabase();
  const coalitionId = newId();
  await database.query(`INSERT INTO coalitions (id, name, slug) VALUES ($1, 'River Coalition', 'river')`, [
    coalitionId,
  ]);
  statement = await insertStatement(database, coalitionId);
  version = `1 ${statement.versionIds[0]}`;
});
afterAll(() => database.drop());

const start = () =>
  startProgram({
    env: {
      DATABASE_URL: database.url,
      SMTP_URL: 'smtp://127.0.0.1:9',
      SECRET_KEY: 'the same in every process, 32 characters',
      ROLES: 'web',
    },
  });

/** Sends the last page of the public form; throws where no answer came. */
async function send({ url }: Program, form: SentForm): Promise<void> {
  const answer = await fetch(`${url}/s/${statement.slug}/sign/confirm`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      capacity: 'organization',
      organizationName: form.name,
      acronym: '',
      country: 'KH',
      contactName: 'Mina Example',
      role: 'Director',
      email: `mina@${form.key}.example.org`,
      visibility: 'public',
      authority: 'yes',
      consent: 'yes',
      version,
      submission: form.key,
    }),
  });
  const receipt = answer.headers.get('location');
  if (answer.status !== 303 || !receipt) throw new Error(`${answer.status} ${await answer.text()}`);
  if (form.receipt !== null) expect(receipt).toBe(form.receipt);
  form.receipt = receipt;
}

/** Signs one form after the other until the process is gone. */
async function signOn(program: Program): Promise<void> {
  for (;;) {
    const form = { key: randomUUID(), name: `River Guild No ${sent.length}`, receipt: null };
    sent.push(form);
    try {
      await send(program, form);
    } catch (error) {
      expect((error as Error).message).toBe('fetch failed');
      return;
    }
  }
}

/** For each written sign-on: how often what belongs to it is there. */
const written = () =>
  database.query<{ key: string; consents: number; audited: number; mails: number }>(
    `SELECT s.submission_key AS key,
       (SELECT count(*)::int FROM consents c WHERE c.sign_on_id = s.id AND c.version_id = $2) AS consents,
       (SELECT count(*)::int FROM audit_events e WHERE e.subject_id = s.id AND e.action = 'sign_on.submitted') AS audited,
       (SELECT count(*)::int FROM outbox_messages m WHERE m.subject_id = s.id AND m.template = 'sign-on-confirmation') AS mails
     FROM sign_ons s WHERE s.statement_id = $1`,
    [statement.id, statement.versionIds[0]],
  );

async function expectWhole(): Promise<Set<string>> {
  const rows = await written();
  const keys = new Set(rows.map(({ key }) => key));
  expect(keys.size).toBe(rows.length);
  for (const row of rows) expect(row).toMatchObject({ consents: 1, audited: 1, mails: 1 });
  return keys;
}

it('a web process killed amid a rush of signers has lost nothing that it acknowledged, and doubles nothing', async () => {
  for (let round = 1; round <= rounds; round += 1) {
    const before = sent.length;
    const doomed = await start();
    const signing = Array.from({ length: signers }, () => signOn(doomed));
    const acknowledged = () => sent.slice(before).filter(({ receipt }) => receipt !== null);
    // A little longer each time, so that the kill meets another moment of the work.
    await eventually(() => (acknowledged().length >= 60 + round * 7 ? true : null), 30_000);
    await doomed.kill();
    await Promise.all(signing);

    const kept = await expectWhole();
    expect(sent.filter(({ key, receipt }) => receipt !== null && !kept.has(key))).toEqual([]);
    expect(sent.length).toBeGreaterThan(acknowledged().length);
  }

  const next = await start();
  const unanswered = sent.filter(({ receipt }) => receipt === null);
  expect(unanswered.length).toBeGreaterThan(0);
  // Those who saw no answer send the same form again, and so does one in ten of the others.
  const again = [...unanswered, ...sent.filter((form, index) => form.receipt !== null && index % 10 === 0)];
  await Promise.all(again.map((form) => send(next, form)));
  expect(await expectWhole()).toEqual(new Set(sent.map(({ key }) => key)));
  const receipts = await Promise.all(again.map(({ receipt }) => fetch(`${next.url}${receipt}`)));
  expect(new Set(receipts.map(({ status }) => status))).toEqual(new Set([200]));
  expect(await next.stop()).toBe(0);
});
