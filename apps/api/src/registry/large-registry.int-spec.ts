import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { apiMember, type ApiMember } from '../../test/support/api-member.js';
import { startTestApp, type TestApp } from '../../test/support/index.js';
import { heavySteps, plansOf, settle } from '../../test/support/plans.js';
import { UnitOfWork } from '../database/index.js';
import { MatchOrganizations } from './index.js';
import { OrganizationRepository } from './persistence/organization.repository.js';

let test: TestApp;
let owner: ApiMember;
beforeAll(async () => {
  test = await startTestApp();
  owner = apiMember(await test.coalition());
  await test.database.query(
    `INSERT INTO organizations (id, coalition_id, name, name_key, sort_key, duplicate_keys)
     SELECT gen_random_uuid(), $1, 'Society ' || n, 'society ' || n, 'society ' || lpad(n::text, 8, '0'),
       ARRAY['n:society' || n, 'w:soci+' || n]
     FROM generate_series(1, 100000) n`,
    [owner.coalitionId],
  );
  await settle(test, 'organizations', 'organization_keys');
}, 60_000);
afterAll(() => test.close());

it('lists 100,000 organizations by the index', async () => {
  const query = test.app.get(OrganizationRepository, { strict: false }).listQuery({
    coalitionId: owner.coalitionId,
    search: null,
    country: null,
    after: ['society 00050000', '00000000-0000-0000-0000-000000000000'],
    limit: 50,
  });
  const plan = await test.app
    .get(UnitOfWork, { strict: false })
    .inCoalition(owner.coalitionId, (tx) =>
      tx.query<{ 'QUERY PLAN': string }[]>(`EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) ${query.sql}`, query.values),
    );
  const text = plan.map((row) => row['QUERY PLAN']).join('\n');
  expect(text).toContain('organizations_in_order');
  expect(text).toMatch(/Index Cond: .*sort_key/);
  expect(text).not.toMatch(/Sort Key|Seq Scan/);
});

it('pages, searches and compares them without making anybody wait', async () => {
  const started = Date.now();
  const page = await owner.call<{ total: number; next: string }>('GET', 'organizations?limit=200');
  expect(page.body.total).toBe(100_000);
  expect((await owner.call('GET', `organizations?after=${page.body.next}`)).status).toBe(200);
  expect((await owner.call('GET', 'organizations?q=society%2099999')).body.total).toBe(1);
  const asked = Array.from({ length: 500 }, (_, n) => ({ name: `Society ${n * 7 + 1}` }));
  const matches = await test.app.get(MatchOrganizations, { strict: false }).execute(owner.coalitionId, asked);
  expect(matches.every((found) => found[0]?.evidence.kind === 'same-name')).toBe(true);
  expect((await owner.call('GET', 'organizations/duplicates')).status).toBe(200);
  expect(Date.now() - started).toBeLessThan(10_000);
});

it('finds what may be the same organization by its keys, and what is suspicious in the order of the keys', async () => {
  const match = test.app.get(MatchOrganizations, { strict: false });
  const plans = await plansOf(test, () => match.execute(owner.coalitionId, [{ name: 'Society 4711' }]));
  expect(heavySteps(plans, 'organization_keys', 1_000)).toEqual([]);
  const duplicates = await plansOf(test, () => owner.call('GET', 'organizations/duplicates'));
  const steps = duplicates.flatMap(({ nodes }) => nodes).filter(({ index }) => index?.startsWith('organization_keys'));
  expect(steps.map(({ kind }) => kind)).toContain('Index Only Scan');
});
