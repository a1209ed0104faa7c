import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiMember, type ApiMember } from '../../test/support/api-member.js';
import { startTestApp, type TestApp } from '../../test/support/index.js';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

interface Organization {
  id: string;
  name: string;
  acronym: string | null;
  aliases: string[];
  revision: number;
  contacts: { id: string; name: string; email: string | null }[];
}
interface Created {
  organization: Organization;
  duplicates: { organizationId: string; kind: string; certainty: string }[];
}

const coalition = async () => apiMember(await test.coalition());
const add = async (by: ApiMember, body: object) => {
  const { status, body: created } = await by.call<Created>('POST', 'organizations', body);
  expect(status).toBe(201);
  return created;
};
const patch = (by: ApiMember, id: string, revision: number, body: object) =>
  by.call<Organization>('PATCH', `organizations/${id}`, body, { 'if-match': `"${revision}"` });
const merge = (by: ApiMember, id: string, intoId: string) =>
  by.call<Organization & { code: string; details: object }>('POST', `organizations/${id}/merge`, { intoId });

describe('an organization', () => {
  it('is stored clean, found by folded words and listed in order', async () => {
    const owner = await coalition();
    const { organization } = await add(owner, {
      name: '  The\u200b Éclair   Society (ECS) ',
      website: 'eclair.example.org',
    });
    expect(organization).toMatchObject({ name: 'The Éclair Society', acronym: 'ECS', revision: 1 });
    for (const name of ['Banyan Fund', 'Zebra Watch', 'Amber League', 'جمعية النهر']) await add(owner, { name });
    const first = await owner.call<{ items: Organization[]; next: string; total: number }>(
      'GET',
      'organizations?limit=3',
    );
    expect(first.body.items.map((item) => item.name)).toEqual(['Amber League', 'Banyan Fund', 'The Éclair Society']);
    const rest = await owner.call<{ items: Organization[]; next: null }>(
      'GET',
      `organizations?after=${first.body.next}`,
    );
    expect(rest.body.items.map((item) => item.name)).toEqual(['Zebra Watch', 'جمعية النهر']);
    for (const q of ['eclair', 'ECLAIR soc', 'ecs', 'النهر'])
      expect((await owner.call('GET', `organizations?q=${encodeURIComponent(q)}`)).body.total).toBe(1);
    expect((await owner.call('GET', 'organizations?q=%25')).body.total).toBe(0);
  });

  it('is changed by its revision only', async () => {
    const owner = await coalition();
    const { organization } = await add(owner, { name: 'Banyan Fund', country: 'KH' });
    const answers = await Promise.all([
      patch(owner, organization.id, 1, { name: 'Banyan Foundation' }),
      patch(owner, organization.id, 1, { acronym: 'BF' }),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const { body } = await owner.call('GET', `organizations/${organization.id}`);
    expect(body).toMatchObject({ revision: 2, country: 'KH' });
    expect((await patch(owner, organization.id, 2, { country: null })).body).toMatchObject({ country: null });
    expect((await owner.call('PATCH', `organizations/${organization.id}`, { name: 'x' })).status).toBe(428);
  });

  it('is refused field by field where it cannot be stored', async () => {
    const owner = await coalition();
    const bad: [object, string][] = [
      [{ name: 'x'.repeat(10_000) }, 'name'],
      [{ name: '\u200b\u200b \u202e' }, 'name'],
      [{ name: '…' }, 'name'],
      [{ name: 'A', acronym: 'A'.repeat(31) }, 'acronym'],
      [{ name: 'A', country: 'QQ' }, 'country'],
      [{ name: 'A', website: 'javascript:alert(1)' }, 'website'],
      [{ name: null }, 'name'],
      [{ name: 'A', aliases: ['B', ''] }, 'aliases'],
    ];
    for (const [body, field] of bad) {
      const answer = await owner.call<{ errors: { field: string }[] }>('POST', 'organizations', body);
      expect([answer.status, answer.body.errors[0]!.field]).toEqual([400, field]);
    }
    const expanding = await add(owner, { name: '\ufdfa'.repeat(300) });
    expect(Array.from(expanding.organization.name)).toHaveLength(300);
  });

  it('belongs to one coalition, and shows its people to those who decide', async () => {
    const owner = await coalition();
    const { organization } = await add(owner, { name: 'Banyan Fund' });
    const contact = await owner.call<{ id: string }>('POST', `organizations/${organization.id}/contacts`, {
      name: 'Dara Sample',
      email: ' dara@Example.org ',
    });
    expect(contact.body).toMatchObject({ email: 'dara@example.org', role: null });
    const stranger = await coalition();
    const attempts = await Promise.all([
      stranger.call('GET', `organizations/${organization.id}`),
      patch(stranger, organization.id, 1, { name: 'Mine' }),
      merge(stranger, organization.id, (await add(stranger, { name: 'Own' })).organization.id),
      stranger.call('POST', `organizations/${organization.id}/contacts`, { name: 'X' }),
      stranger.call('PATCH', `contacts/${contact.body.id}`, { name: 'X' }),
      stranger.call('DELETE', `contacts/${contact.body.id}`),
    ]);
    expect(attempts.map((attempt) => attempt.status)).toEqual(attempts.map(() => 404));
    const viewer = apiMember(await test.member(owner.member, 'viewer'));
    const seen = await viewer.call<Organization>('GET', `organizations/${organization.id}`);
    expect(seen.body.contacts).toEqual([]);
    const changed = await owner.call('PATCH', `contacts/${contact.body.id}`, { role: 'Director', email: null });
    expect(changed.body).toMatchObject({ name: 'Dara Sample', role: 'Director', email: null });
    expect((await owner.call('PATCH', `contacts/${contact.body.id}`, { email: 'nobody' })).status).toBe(400);
    expect((await owner.call('DELETE', `contacts/${contact.body.id}`)).status).toBe(204);
    expect((await owner.call('DELETE', `contacts/${contact.body.id}`)).body.code).toBe('contact.not_found');
  });
});

describe('duplicates', () => {
  it('are told when one is added, asked for beforehand, and listed', async () => {
    const owner = await coalition();
    const { organization } = await add(owner, { name: 'Women & Water Network', acronym: 'WWN' });
    const check = await owner.call<Created>('POST', 'organizations?check=true', { name: 'women and water network' });
    expect([check.status, check.body.organization]).toEqual([200, null]);
    expect(check.body.duplicates).toMatchObject([
      { organizationId: organization.id, kind: 'same-name', certainty: 'certain' },
    ]);
    const second = await add(owner, { name: 'WOMEN AND WATER NETWORK' });
    expect(second.duplicates).toHaveLength(1);
    await add(owner, { name: 'Something Else' });
    const { body } = await owner.call<{ items: { a: Organization; b: Organization; score: number }[] }>(
      'GET',
      'organizations/duplicates',
    );
    expect(body.items).toHaveLength(1);
    expect(new Set([body.items[0]!.a.id, body.items[0]!.b.id])).toEqual(
      new Set([organization.id, second.organization.id]),
    );
    expect((await (await coalition()).call('GET', 'organizations/duplicates')).body.total).toBe(0);
  });
});

describe('a merge', () => {
  it('moves what refers to the entry, keeps its names and leaves a pointer', async () => {
    const owner = await coalition();
    const kept = (await add(owner, { name: 'Women & Water Network' })).organization;
    const gone = (await add(owner, { name: 'Women Water Net', acronym: 'WWN', country: 'NP' })).organization;
    const older = (await add(owner, { name: 'W. W. Net' })).organization;
    await owner.call('POST', `organizations/${gone.id}/contacts`, { name: 'Maya Sample' });
    expect((await merge(owner, older.id, gone.id)).status).toBe(200);
    const { status, body } = await merge(owner, gone.id, kept.id);
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: 'Women & Water Network', acronym: 'WWN', country: 'NP', revision: 2 });
    expect(body.aliases).toContain('Women Water Net');
    expect(body.contacts.map((contact) => contact.name)).toEqual(['Maya Sample']);
    const pointers = await test.database.query<{ merged_into_id: string }>(
      'SELECT merged_into_id FROM organizations WHERE id = ANY($1)',
      [[gone.id, older.id]],
    );
    expect(pointers.map((row) => row.merged_into_id)).toEqual([kept.id, kept.id]);
    const lost = await owner.call('GET', `organizations/${gone.id}`);
    expect(lost.body).toMatchObject({ code: 'organization.not_found', details: { mergedIntoId: kept.id } });
    expect((await owner.call('GET', 'organizations')).body.total).toBe(1);
  });

  it('goes in no circle, not even when two are merged into each other at once', async () => {
    const owner = await coalition();
    const a = (await add(owner, { name: 'Amber League' })).organization;
    const b = (await add(owner, { name: 'Amber Leagues' })).organization;
    expect((await merge(owner, a.id, a.id)).body.code).toBe('organization.merge_with_itself');
    const answers = await Promise.all([merge(owner, a.id, b.id), merge(owner, b.id, a.id)]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 404]);
  });

  it('waits for a person where both are invited to one statement', async () => {
    const owner = await coalition();
    const a = (await add(owner, { name: 'Amber League' })).organization;
    const b = (await add(owner, { name: 'Amber Leagues' })).organization;
    const statement = await owner.call<{ id: string }>('POST', 'statements', { title: 'T', language: 'en' });
    for (const organization of [a, b])
      await test.database.query(
        `INSERT INTO invitations (id, coalition_id, statement_id, kind, organization_id)
         VALUES (gen_random_uuid(), $1, $2, 'personal', $3)`,
        [owner.coalitionId, statement.body.id, organization.id],
      );
    const { status, body } = await merge(owner, a.id, b.id);
    expect([status, body.code]).toEqual([409, 'organization.merge_conflict']);
    expect(body.details).toEqual({ statementIds: [statement.body.id] });
  });
});
