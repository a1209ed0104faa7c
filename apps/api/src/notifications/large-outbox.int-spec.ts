import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { apiMember, type ApiMember } from '../../test/support/api-member.js';
import { startTestApp, type TestApp } from '../../test/support/index.js';
import { openStatement, type OpenStatement } from '../../test/support/open-statement.js';
import { heavySteps, plansOf, settle } from '../../test/support/plans.js';
import { OutboxMessageRepository } from './persistence/outbox-message.repository.js';

const few = 1_000;
let test: TestApp;
let owner: ApiMember;
let statement: OpenStatement;

beforeAll(async () => {
  test = await startTestApp();
  owner = apiMember(await test.coalition());
  statement = await openStatement(owner);
  const other = await openStatement(owner);
  await test.database.query(
    `INSERT INTO outbox_messages (id, coalition_id, statement_id, template, language, recipient_email, state, relayed_at, claimed_at)
     SELECT gen_random_uuid(), $1, CASE WHEN n % 100 = 0 THEN $2::uuid ELSE $3::uuid END, 'password-reset', 'en',
       'person' || n || '@example.org', state, CASE WHEN state = 'queued' AND n % 3 = 0 THEN NULL ELSE now() - interval '1 hour' END, now()
     FROM generate_series(1, 100000) n,
       LATERAL (SELECT CASE n % 500 WHEN 0 THEN 'failed' WHEN 1 THEN 'queued' WHEN 2 THEN 'sending' ELSE 'sent' END AS state) s`,
    [owner.coalitionId, statement.id, other.id],
  );
  await settle(test, 'outbox_messages');
}, 120_000);
afterAll(() => test.close());

async function heavy(route: string): Promise<string[]> {
  const plans = await plansOf(test, async () => expect((await owner.call('GET', route)).status).toBe(200));
  return heavySteps(
    plans.filter(({ sql }) => !sql.includes('count(*)')),
    'outbox_messages',
    few,
  );
}

describe('with a hundred thousand messages', () => {
  it('a page is read from the index, of all, of one state and of one statement', async () => {
    expect(await heavy('messages')).toEqual([]);
    for (const state of ['failed', 'queued', 'suppressed', 'sent'])
      expect(await heavy(`messages?state=${state}`)).toEqual([]);
    expect(await heavy(`messages?statementId=${statement.id}`)).toEqual([]);
    expect(await heavy(`messages?statementId=${statement.id}&state=failed`)).toEqual([]);
  });

  it('the numbers of each state are counted in the index alone', async () => {
    for (const route of ['messages', `messages?statementId=${statement.id}`]) {
      const plans = await plansOf(test, () => owner.call('GET', route));
      const [counts] = plans.filter(({ sql }) => /count\(\*\)[^]*outbox_messages/.test(sql));
      expect(counts!.nodes.map(({ kind }) => kind)).toContain('Index Only Scan');
    }
  });

  it('the relay finds what waits and what was lost by their indexes', async () => {
    const dataSource = test.app.get(DataSource, { strict: false });
    const asked: string[] = [];
    const query = dataSource.query.bind(dataSource) as (...input: unknown[]) => Promise<never>;
    dataSource.query = async (...input: unknown[]) => {
      asked.push(String(input[0]));
      return query(...input);
    };
    const repository = test.app.get(OutboxMessageRepository, { strict: false });
    await repository.giveBack((await repository.takeWaiting(200)).map(({ rowId }) => rowId));
    await repository.takeLost(200);
    dataSource.query = query;
    for (const [sql, index] of [
      [asked.find((one) => one.includes('due_at <= now()')), 'outbox_messages_to_relay'],
      [asked.find((one) => one.includes('relayed_at < now()')), 'outbox_messages_unfinished'],
    ]) {
      const rows = await dataSource.query<{ 'QUERY PLAN': string }[]>(`EXPLAIN ${sql}`, [200]);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).toMatch(new RegExp(`Index Scan (using|on) ${index}`));
      expect(plan).not.toMatch(/Seq Scan/);
    }
  });
});
