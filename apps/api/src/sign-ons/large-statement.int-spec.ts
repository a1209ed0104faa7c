import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiMember, type ApiMember } from '../../test/support/api-member.js';
import { startTestApp, type TestApp } from '../../test/support/index.js';
import { openStatement, type OpenStatement } from '../../test/support/open-statement.js';
import { heavySteps, plansOf, settle } from '../../test/support/plans.js';
import { ListSignatories } from './index.js';

const many = 100_000;
/** A page, what is joined to it, and what an estimate may be off by. */
const few = 1_000;
let test: TestApp;
let owner: ApiMember;
let statement: OpenStatement;
let sample: { id: string; next: string };

const filling = [
  `INSERT INTO sign_ons (id, coalition_id, statement_id, capacity, name, acronym, country, name_key, sort_key, duplicate_keys,
     contact_name, contact_email, language, visibility, state, version_number, receipt_code, submission_key, address_confirmed_at)
   SELECT gen_random_uuid(), $1, CASE WHEN n % 20 < 5 THEN $3::uuid ELSE $2::uuid END, 'organization', 'Society ' || n, 'S' || n,
     'KH', 'society ' || n, 'society ' || lpad(n::text, 8, '0'), ARRAY['n:society' || n, 'a:s' || n], 'Person ' || n,
     'person' || n || '@example.org', 'en', 'public', (ARRAY['approved', 'approved', 'pending', 'submitted', 'rejected'])[n % 5 + 1],
     1, 'r' || n, gen_random_uuid(), now()
   FROM generate_series(1, ${many}) n WHERE $4::uuid IS NOT NULL`,
  `INSERT INTO organizations (id, coalition_id, name, acronym, name_key, sort_key, duplicate_keys)
   SELECT gen_random_uuid(), $1, 'Society ' || n, 'S' || n, 'society ' || n, 'society ' || lpad(n::text, 8, '0'),
     ARRAY['n:society' || n, 'a:s' || n]
   FROM generate_series(1, 20000) n WHERE ($2::uuid, $3::uuid, $4::uuid) IS NOT NULL`,
  `INSERT INTO invitations (id, coalition_id, statement_id, kind, organization_id, contact_email, state)
   SELECT gen_random_uuid(), $1, statement_id, 'personal', organizations.id, 'person@example.org',
     CASE WHEN right(organizations.id::text, 1) = '0' THEN 'declined' ELSE 'sent' END
   FROM organizations, unnest(ARRAY[$2, $3, $4]::uuid[]) AS statement_id`,
];

beforeAll(async () => {
  test = await startTestApp();
  owner = apiMember(await test.coalition());
  statement = await openStatement(owner);
  const [other, third] = [await openStatement(owner), await openStatement(owner)];
  for (const sql of filling) await test.database.query(sql, [owner.coalitionId, statement.id, other.id, third.id]);
  await settle(test, 'sign_ons', 'organizations', 'organization_keys', 'invitations');
  const { body } = await owner.call<{ next: string; items: { id: string }[] }>('GET', inbox('?state=pending'));
  sample = { id: body.items[0]!.id, next: body.next };
}, 120_000);
afterAll(() => test.close());

const inbox = (query: string) => `statements/${statement.id}/sign-ons${query}`;
/** What reads the table in the answer to this request, but for counting. */
async function heavy(route: string, table: string, method: 'GET' | 'POST' = 'GET', body?: object): Promise<string[]> {
  let status = 0;
  const plans = await plansOf(test, async () => void ({ status } = await owner.call(method, route, body)));
  expect(status).toBeLessThan(300);
  return heavySteps(
    plans.filter(({ sql }) => !sql.includes('count(*)')),
    table,
    few,
  );
}
/** What counts rows of the table in the answer to this request. */
async function counting(route: string, table: string) {
  const plans = await plansOf(test, () => owner.call('GET', route));
  const steps = plans.filter(({ sql }) => sql.includes('count(*)')).flatMap(({ nodes }) => nodes);
  return steps.filter((step) => step.index?.startsWith(table) || step.table === table || step.kind === 'Sort');
}

describe('with a hundred thousand sign-ons', () => {
  it.each(['', '?state=pending', '?state=pending&state=approved', '?state=withdrawn', '?visibility=public'])(
    'a page of the inbox is read from the index (%s)',
    async (query) => expect(await heavy(inbox(query), 'sign_ons')).toEqual([]),
  );

  it('a later page too', async () => {
    expect(await heavy(inbox(`?state=pending&after=${sample.next}`), 'sign_ons')).toEqual([]);
  });

  it.each([
    ['of the inbox', () => inbox('?state=pending'), 'sign_ons'],
    ['of the statements', () => 'statements', 'sign_ons'],
    ['of the invitations', () => `statements/${statement.id}/invitations?state=sent`, 'invitations'],
  ])('the numbers %s are counted by the index', async (_, route, table) => {
    const steps = await counting(route(), table);
    expect(steps.length).toBeGreaterThan(0);
    for (const { kind } of steps) expect(kind).toMatch(/^Index (Only )?Scan$/);
  });

  it('what may be the same organization is found by its keys, when one is looked at and when it is decided on', async () => {
    expect(await heavy(`sign-ons/${sample.id}`, 'organization_keys')).toEqual([]);
    const decision = { decision: 'approve', expectedState: 'pending' };
    expect(await heavy(`sign-ons/${sample.id}/decision`, 'organization_keys', 'POST', decision)).toEqual([]);
  });

  it.each([0, 25_000])('the signatory list is read in the order of its index (from %i)', async (offset) => {
    const list = test.app.get(ListSignatories, { strict: false });
    const request = { audience: 'public', versionNumber: 1, language: 'en', offset, limit: 200 } as const;
    const plans = await plansOf(test, async () =>
      expect((await list.execute(statement.id, request)).entries).toHaveLength(200),
    );
    const [page] = plans.filter(({ sql }) => sql.includes('OFFSET'));
    expect(page!.nodes).toMatchObject([{ kind: 'Limit' }, { kind: 'Index Scan', index: 'sign_ons_listed' }]);
    expect(page!.nodes[1]!.rows).toBe(offset + 200);
  });

  it.each(['', '?state=sent', '?state=declined', '?state=expired'])(
    'a page of the invitations is read from the index (%s)',
    async (query) => expect(await heavy(`statements/${statement.id}/invitations${query}`, 'invitations')).toEqual([]),
  );
});
