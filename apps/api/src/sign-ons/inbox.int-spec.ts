import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { apiMember, type ApiMember } from '../../test/support/api-member.js';
import { startTestApp, type TestApp } from '../../test/support/index.js';
import { openStatement, sign, type OpenStatement } from '../../test/support/open-statement.js';

let test: TestApp;
let owner: ApiMember;
let reviewer: ApiMember;
let statement: OpenStatement;
beforeAll(async () => {
  test = await startTestApp();
  owner = apiMember(await test.coalition());
  reviewer = apiMember(await test.member(owner.member, 'reviewer'));
  statement = await openStatement(owner);
});
afterAll(() => test.close());

/** A sign-on whose address was confirmed. */
async function pending(name: string, change: object = {}, to = statement): Promise<string> {
  const { id } = (await sign(test, to.slug, { organizationName: name, acronym: null, ...change }))!;
  await test.database.query(`UPDATE sign_ons SET state = 'pending' WHERE id = $1`, [id]);
  return id;
}
const decide = (by: ApiMember, id: string, decision: string, more: object = {}) =>
  by.call('POST', `sign-ons/${id}/decision`, { decision, expectedState: 'pending', ...more });
interface Page {
  items: { id: string; name: string; duplicates: number; contact: object | null }[];
  total: number;
  next: string | null;
  counts: Record<string, number>;
}
const inbox = async (of: OpenStatement, query = '', by = owner) =>
  (await by.call<Page>('GET', `statements/${of.id}/sign-ons${query}`)).body;
const mails = (id: string) =>
  test.database.query<{ template: string }>('SELECT template FROM outbox_messages WHERE subject_id = $1', [id]);

describe('the inbox', () => {
  it('pages, filters and counts', async () => {
    const other = await openStatement(owner);
    const ids: string[] = [];
    for (const name of ['One', 'Two', 'Three', 'Four', 'Five']) ids.push(await pending(name, {}, other));
    await decide(owner, ids[0]!, 'approve');
    await decide(owner, ids[1]!, 'reject', { reason: 'Not an organization.' });
    const first = await inbox(other, '?state=pending&limit=2');
    expect(first).toMatchObject({
      total: 3,
      counts: { pending: 3, approved: 1, rejected: 1, submitted: 0, lapsed: 0 },
    });
    expect(first.items.map((item) => item.name)).toEqual(['Five', 'Four']);
    const second = await inbox(other, `?state=pending&limit=2&after=${first.next}`);
    expect([second.items.map((item) => item.name), second.next]).toEqual([['Three'], null]);
    expect((await inbox(other, '?state=approved,rejected')).total).toBe(2);
    expect((await inbox(other, '?q=thre')).items).toHaveLength(1);
    expect((await inbox(other, '?q=%25')).items).toHaveLength(0);
    expect((await inbox(other, '?visibility=sealed')).total).toBe(0);
    expect((await owner.call('GET', `statements/${other.id}/sign-ons?state=odd`)).status).toBe(400);
    expect((await owner.call('GET', `statements/${other.id}/sign-ons?after=odd`)).status).toBe(200);
  });

  it('shows evidence, consents, duplicates and what happened', async () => {
    const one = await pending('The Delta Women’s Network', { email: 'a@delta.example.org' });
    const two = await pending("Delta Women's Network", { email: 'b@delta.example.org', country: 'KH' });
    const { body } = await owner.call<{
      consents: object[];
      evidence: object;
      duplicates: number;
      duplicateMatches: { signOn: { id: string } | null; certainty: string }[];
      timeline: { action: string }[];
    }>('GET', `sign-ons/${two}`);
    expect(body.consents).toMatchObject([{ versionNumber: 1, wordingId: 'consent-en-1', language: 'en' }]);
    expect(body.evidence).toEqual({
      addressConfirmed: false,
      invited: false,
      emailDomain: 'delta.example.org',
      organizationDomainMatch: null,
    });
    expect(body.duplicateMatches.find((match) => match.signOn?.id === one)).toMatchObject({ certainty: 'certain' });
    expect(body.duplicates).toBe(1);
    expect(body.timeline.map((event) => event.action)).toEqual(['sign_on.submitted']);
    const listed = await inbox(statement, '?q=delta');
    expect(listed.items.map((item) => item.duplicates)).toEqual([1, 1]);
  });

  it('is answered from indexes, and quickly, with ten thousand sign-ons', async () => {
    const other = await openStatement(owner);
    await test.database.query(
      `INSERT INTO sign_ons (id, coalition_id, statement_id, capacity, name, name_key, sort_key, duplicate_keys, contact_name,
         contact_email, language, visibility, state, version_number, receipt_code, submission_key)
       SELECT gen_random_uuid(), $1, $2::uuid, 'organization', 'League ' || n, 'league ' || n, 'league ' || n,
         ARRAY['n:league' || n, 'w:leag', 'd:example.org'], 'Somebody', 'a@example.org', 'en', 'public',
         CASE WHEN n % 3 = 0 THEN 'pending' ELSE 'approved' END, 1, 'code ' || $2::uuid || n, gen_random_uuid()
       FROM generate_series(1, 10000) n`,
      [owner.coalitionId, other.id],
    );
    // In so small a table reading all of it is no slower; what is asked is whether an index serves filter and order.
    const client = new pg.Client(test.database.url);
    await client.connect();
    await client.query(
      'ANALYZE sign_ons; SET enable_seqscan = off; SET enable_bitmapscan = off; SET enable_sort = off',
    );
    const explain = async (sql: string) => JSON.stringify((await client.query(`EXPLAIN ${sql}`)).rows);
    const newest = (state: string) =>
      explain(`SELECT id FROM sign_ons WHERE statement_id = '${other.id}' ${state} ORDER BY id DESC LIMIT 51`);
    const names = await explain(`SELECT id FROM sign_ons WHERE statement_id = '${other.id}' AND state = 'approved'
      AND version_number = ANY('{1}') ORDER BY capacity DESC, sort_key, id LIMIT 200`);
    const plans = [await newest(''), await newest(`AND state = 'pending'`), names];
    await client.end();
    const indexes = ['sign_ons_by_statement', 'sign_ons_(inbox|by_statement)', 'sign_ons_listed'];
    plans.forEach((plan, index) => expect(plan).toMatch(new RegExp(`Index (Only )?Scan.* using ${indexes[index]!}`)));
    expect(plans.join()).not.toContain('Sort Key');
    await inbox(other, '?state=pending');
    const started = performance.now();
    const page = await inbox(other, '?state=pending');
    expect(page).toMatchObject({ total: 3333, counts: { pending: 3333, approved: 6667 } });
    expect(performance.now() - started).toBeLessThan(250);
  });
});

describe('a decision', () => {
  it('approves: registry entry, contact, mail, audit, page', async () => {
    const id = await pending('Newly Known League', { acronym: 'NKL', email: 'new@known.example.org' });
    const { status, body } = await decide(reviewer, id, 'approve');
    expect([status, body['state']]).toEqual([200, 'approved']);
    expect(body['decision']).toMatchObject({ by: expect.any(String), reason: null });
    const [entry] = await test.database.query(
      `SELECT o.name, o.acronym, c.email FROM sign_ons s JOIN organizations o ON o.id = s.organization_id
       JOIN contacts c ON c.organization_id = o.id WHERE s.id = $1`,
      [id],
    );
    expect(entry).toEqual({ name: 'Newly Known League', acronym: 'NKL', email: 'new@known.example.org' });
    expect((await mails(id)).map((mail) => mail.template)).toContain('sign-on-approved');
    const signed = await owner.call('GET', `organizations/${String(body['organizationId'])}/sign-ons`);
    expect(signed.body['items']).toMatchObject([{ id, statementTitle: 'Keep the river free' }]);
  });

  it('finds the organization that is in the registry already', async () => {
    const first = await pending('Well-Known League', {}, await openStatement(owner));
    const second = await pending('well known LEAGUE', {}, await openStatement(owner));
    const [one, two] = [await decide(owner, first, 'approve'), await decide(owner, second, 'approve')];
    expect(two.body['organizationId']).toBe(one.body['organizationId']);
  });

  it('is one of two made at once, and the other reviewer is told who was first', async () => {
    const id = await pending('Contested League');
    const answers = await Promise.all([
      decide(owner, id, 'approve'),
      decide(reviewer, id, 'reject', { reason: 'Unknown to us.' }),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const late = answers.find((answer) => answer.status === 409)!;
    expect(late.body).toMatchObject({
      code: 'sign_on.already_decided',
      details: { state: expect.stringMatching(/approved|rejected/), decidedBy: expect.any(String) },
    });
    const events = await test.database.query(
      `SELECT 1 FROM audit_events WHERE subject_id = $1 AND action IN ('sign_on.approved', 'sign_on.rejected')`,
      [id],
    );
    expect(events).toHaveLength(1);
    expect((await mails(id)).filter((mail) => /approved|rejected/.test(mail.template))).toHaveLength(1);
  });

  it('rejects with a reason, and can be taken back', async () => {
    const id = await pending('Rejected League');
    expect((await decide(owner, id, 'reject')).body).toMatchObject({ errors: [{ field: 'reason' }] });
    expect((await decide(owner, id, 'reject', { reason: 'Not yet.' })).body).toMatchObject({ state: 'rejected' });
    expect((await mails(id)).map((mail) => mail.template)).toContain('sign-on-rejected');
    const reopened = await decide(owner, id, 'reopen', { expectedState: 'rejected' });
    expect(reopened.body).toMatchObject({ state: 'pending' });
    const wrong = await decide(owner, id, 'reopen');
    expect(wrong.body).toMatchObject({ code: 'sign_on.transition_not_allowed' });
  });

  it('puts an organization on the list once', async () => {
    const other = await openStatement(owner);
    const [one, two] = [await pending('Double League', {}, other), await pending('Double League', {}, other)];
    await decide(owner, one, 'approve');
    const { status, body } = await decide(owner, two, 'approve');
    expect([status, body['code']]).toEqual([409, 'sign_on.duplicate']);
    const [row] = await test.database.query('SELECT state FROM sign_ons WHERE id = $1', [two]);
    expect(row).toEqual({ state: 'pending' });
  });

  it('is previewed and taken for many, each for itself', async () => {
    const other = await openStatement(owner);
    const ids = [
      await pending('Bulk One', {}, other),
      await pending('Bulk Two', {}, other),
      await pending('Bulk Two', {}, other),
      (await sign(test, other.slug, { organizationName: 'Bulk Unconfirmed' }))!.id,
    ];
    const bulk = (preview: boolean) =>
      owner.call<{ items: { code: string | null }[]; counts: object }>(
        'POST',
        `statements/${other.id}/sign-ons/decisions`,
        {
          ids,
          decision: 'approve',
          preview,
        },
      );
    const preview = await bulk(true);
    expect(preview.body.counts).toEqual({ approved: 2, rejected: 0, refused: 2 });
    expect(preview.body.items.map((item) => item.code)).toEqual([
      null,
      null,
      'sign_on.duplicate',
      'sign_on.already_decided',
    ]);
    expect((await inbox(other)).counts).toMatchObject({ approved: 0 });
    expect((await bulk(false)).body).toEqual(preview.body);
    expect((await inbox(other)).counts).toMatchObject({ approved: 2, pending: 1, submitted: 1 });
  });

  it('belongs to the coalition, and to those who may decide', async () => {
    const stranger = apiMember(await test.coalition('Stranger'));
    const viewer = apiMember(await test.member(owner.member, 'viewer'));
    const id = await pending('Walled League');
    expect((await decide(stranger, id, 'approve')).status).toBe(404);
    expect((await stranger.call('GET', `sign-ons/${id}`)).status).toBe(404);
    expect((await stranger.call('GET', `statements/${statement.id}/sign-ons`)).status).toBe(404);
    expect((await stranger.call('GET', `statements/${statement.id}/invitations`)).status).toBe(404);
    const foreign = await openStatement(stranger);
    const mixed = await stranger.call<{ items: object[] }>('POST', `statements/${foreign.id}/sign-ons/decisions`, {
      ...{ ids: [id], decision: 'approve', preview: false },
    });
    expect(mixed.body.items).toEqual([{ id, outcome: 'refused', code: 'sign_on.not_found' }]);
    expect((await viewer.call('GET', `sign-ons/${id}`)).status).toBe(403);
    expect((await decide(viewer, id, 'approve')).status).toBe(403);
  });
});
