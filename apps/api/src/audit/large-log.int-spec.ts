import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { apiMember, type ApiMember } from '../../test/support/api-member.js';
import { startTestApp, type TestApp } from '../../test/support/index.js';
import { openStatement, type OpenStatement } from '../../test/support/open-statement.js';
import { heavySteps, plansOf, settle } from '../../test/support/plans.js';

let test: TestApp;
let owner: ApiMember;
let statement: OpenStatement;

beforeAll(async () => {
  test = await startTestApp();
  owner = apiMember(await test.coalition());
  statement = await openStatement(owner);
  const [other, third] = [await openStatement(owner), apiMember(await test.coalition())];
  await test.database.query(
    `INSERT INTO audit_events (id, coalition_id, statement_id, actor_kind, action, subject_kind, subject_id)
     SELECT gen_random_uuid(), CASE WHEN n % 4 = 0 THEN $4::uuid ELSE $1::uuid END,
       CASE n % 100 WHEN 1 THEN $2::uuid WHEN 3 THEN NULL ELSE $3::uuid END, 'signer', 'sign_on.submitted', 'sign_on', gen_random_uuid()
     FROM generate_series(1, 100000) n`,
    [owner.coalitionId, statement.id, other.id, third.coalitionId],
  );
  await settle(test, 'audit_events');
}, 120_000);
afterAll(() => test.close());

it('a page of a hundred thousand events is read from the index, of the coalition and of one statement', async () => {
  const page = await owner.call<{ next: string }>('GET', 'audit-events');
  for (const query of ['', `?after=${page.body.next}`, `?statementId=${statement.id}`]) {
    const plans = await plansOf(test, () => owner.call('GET', `audit-events${query}`));
    const pages = plans.filter(({ sql }) => !sql.includes('count(*)'));
    expect(heavySteps(pages, 'audit_events', 1_000)).toEqual([]);
  }
});

it('the timeline of one sign-on is read from the index', async () => {
  const [{ id } = { id: '' }] = await test.database.query<{ id: string }>(
    `SELECT subject_id AS id FROM audit_events WHERE statement_id = $1 AND subject_kind = 'sign_on' LIMIT 1`,
    [statement.id],
  );
  const { ListAuditEvents } = await import('./index.js');
  const list = test.app.get(ListAuditEvents, { strict: false });
  const plans = await plansOf(test, () => list.execute(owner.coalitionId, { subjectId: id, limit: 200 }));
  expect(heavySteps(plans, 'audit_events', 1_000)).toEqual([]);
});
