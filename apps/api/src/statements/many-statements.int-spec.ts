import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { apiMember, type ApiMember } from '../../test/support/api-member.js';
import { startTestApp, type TestApp } from '../../test/support/index.js';
import { heavySteps, plansOf, settle } from '../../test/support/plans.js';
import { CloseDueStatements, ListPublicStatements } from './index.js';

let test: TestApp;
let owner: ApiMember;

beforeAll(async () => {
  test = await startTestApp();
  owner = apiMember(await test.coalition());
  await test.database.query(
    `WITH made AS (SELECT gen_random_uuid() AS id, gen_random_uuid() AS version_id, n FROM generate_series(1, 100000) n),
     statement AS (INSERT INTO statements (id, coalition_id, slug, title, language, opened_at, deadline_at)
       SELECT id, $1, 'statement-' || n, 'Statement ' || n, 'en', now() - n * interval '1 minute', now() + interval '1 hour' * n FROM made)
     INSERT INTO versions (id, coalition_id, statement_id, number, summary, change_class) SELECT version_id, $1, id, 1, 'First', 'first' FROM made`,
    [owner.coalitionId],
  );
  await test.database.query(
    `UPDATE statements SET state = 'open', current_version_id = versions.id FROM versions WHERE versions.statement_id = statements.id`,
  );
  await test.database.query(
    `INSERT INTO version_texts (version_id, language, coalition_id, authoritative, title, document, content_hash)
     SELECT id, 'en', coalition_id, true, 'Statement', '{}', repeat('a', 64) FROM versions`,
  );
  await settle(test, 'statements', 'versions', 'version_texts');
}, 120_000);
afterAll(() => test.close());

it('with a hundred thousand statements, those that are due, the public ones and a page of all come from an index', async () => {
  const { body } = await owner.call<{ next: string }>('GET', 'statements');
  for (const work of [
    () => test.app.get(CloseDueStatements, { strict: false }).execute(),
    () => test.app.get(ListPublicStatements, { strict: false }).execute({ after: undefined, limit: 50 }),
    () => owner.call('GET', 'statements'),
    () => owner.call('GET', `statements?after=${body.next}`),
  ]) {
    const plans = await plansOf(test, work);
    const pages = plans.filter(({ sql }) => !sql.startsWith('SELECT count(*)'));
    expect(heavySteps(pages, 'statements', 1_000)).toEqual([]);
  }
});
