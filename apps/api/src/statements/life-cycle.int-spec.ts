import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as s from '@undersigned/statement';
import { apiMember, type ApiMember } from '../../test/support/api-member.js';
import { startTestApp, type TestApp } from '../../test/support/index.js';
import {
  CloseDueStatements,
  FindPublicStatement,
  ListPublicStatements,
  StatementChanges,
  type StatementChange,
} from './index.js';

let test: TestApp;
let owner: ApiMember;
let happened: StatementChange[] = [];
let refuse = false;
beforeAll(async () => {
  test = await startTestApp();
  owner = apiMember(await test.coalition());
  test.app.get(StatementChanges, { strict: false }).join({
    statementChanged: (_, change) => {
      if (refuse) return Promise.reject(new Error('a listener failed'));
      happened.push(change);
      return Promise.resolve();
    },
  });
});
afterAll(() => test.close());

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const move = (id: string, to: string, more: object = {}) =>
  owner.call('POST', `statements/${id}/transitions`, { to, ...more });
const patch = (id: string, body: object) => owner.call('PATCH', `statements/${id}`, body);
const stateOf = async (id: string) => (await owner.call('GET', `statements/${id}`)).body.state;

async function published(title = 'Open the archives'): Promise<{ id: string; slug: string }> {
  const { body } = await owner.call<{ id: string; slug: string }>('POST', 'statements', { title, language: 'en' });
  await owner.call(
    'PUT',
    `statements/${body.id}/draft`,
    { document: s.statementDocument(s.title(title), s.paragraph('We ask.')) },
    { 'if-match': '"1"' },
  );
  const { status } = await owner.call('POST', `statements/${body.id}/versions`, {
    summary: 'First',
    changeClass: 'first',
    draftRevision: 2,
  });
  expect(status).toBe(201);
  happened = [];
  return body;
}

async function opened(more: object = {}): Promise<{ id: string; slug: string }> {
  const statement = await published();
  await move(statement.id, 'in_review');
  const { status } = await move(statement.id, 'open', more);
  expect(status).toBe(200);
  happened = [];
  return statement;
}

const passDeadline = (id: string) =>
  test.database.query(`UPDATE statements SET deadline_at = clock_timestamp() - interval '1 second' WHERE id = $1`, [
    id,
  ]);

describe('life cycle', () => {
  it('goes from draft to archived by the table, and leaves a trace of each move', async () => {
    const { id } = await published();
    expect((await move(id, 'open')).body.code).toBe('statement.transition_not_allowed');
    for (const to of ['in_review', 'draft', 'in_review', 'open', 'closed', 'open', 'closed', 'released', 'archived'])
      expect((await move(id, to)).body.state).toBe(to);
    expect((await move(id, 'retracted', { reason: 'No.' })).status).toBe(409);
    expect((await patch(id, { openSignOn: false })).body.code).toBe('statement.read_only');
    const events = await owner.call<{ items: { action: string }[] }>('GET', `audit-events?statementId=${id}`);
    expect(events.body.items.filter((event) => event.action === 'statement.transitioned')).toHaveLength(9);
    expect(happened.filter((change) => change.kind === 'moved')).toHaveLength(9);
  });

  it('opens only what has a version', async () => {
    const { body } = await owner.call<{ id: string }>('POST', 'statements', { title: 'Bare', language: 'fr' });
    const review = await move(body.id, 'in_review');
    expect(review.body.allowedTransitions).toEqual(['draft', 'retracted']);
    expect((await move(body.id, 'open')).body.code).toBe('statement.needs_version');
  });

  it('retracts only with a reason, which the public page tells', async () => {
    const { id, slug } = await opened();
    expect((await move(id, 'retracted', { reason: '  ' })).body.code).toBe('statement.reason_required');
    expect((await move(id, 'retracted', { reason: 'A signer was quoted wrongly.' })).status).toBe(200);
    const found = await test.app.get(FindPublicStatement, { strict: false }).bySlug(slug);
    expect(found).toMatchObject({ state: 'retracted', retractionReason: 'A signer was quoted wrongly.' });
    expect((await patch(id, { timeZone: 'Asia/Phnom_Penh' })).body.code).toBe('statement.read_only');
  });

  it('is closed once by two who close it at once', async () => {
    const { id } = await opened();
    const answers = await Promise.all([move(id, 'closed'), move(id, 'closed')]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect(happened).toHaveLength(1);
  });

  it('does not happen when a listener fails', async () => {
    const { id } = await opened();
    refuse = true;
    expect((await move(id, 'closed')).status).toBe(500);
    refuse = false;
    expect(await stateOf(id)).toBe('open');
  });
});

describe('deadline', () => {
  it('lies ahead, and once open moves later only', async () => {
    const { id } = await published();
    expect((await patch(id, { deadlineAt: inDays(-1) })).body.code).toBe('statement.deadline_passed');
    expect((await patch(id, { deadlineAt: inDays(9) })).status).toBe(200);
    expect((await patch(id, { deadlineAt: inDays(5) })).status).toBe(200);
    await move(id, 'in_review');
    expect((await move(id, 'closed', { deadlineAt: inDays(6) })).status).toBe(409);
    expect((await move(id, 'open', { deadlineAt: inDays(7) })).status).toBe(200);
    happened = [];
    expect((await patch(id, { deadlineAt: inDays(6) })).body.code).toBe('statement.deadline_not_later');
    expect((await patch(id, { deadlineAt: inDays(8) })).status).toBe(200);
    expect(happened).toMatchObject([{ kind: 'deadline-moved', statement: { id } }]);
    for (const deadlineAt of ['tomorrow', '2031-02-30', '2031-01-01T10:00:00', 12])
      expect((await patch(id, { deadlineAt })).status).toBe(400);
    expect((await patch(id, { slug: 'another-address' })).body.code).toBe('statement.slug_fixed');
  });

  it('closes exactly those that are due, once, whoever looks', async () => {
    const due = await opened({ deadlineAt: inDays(1) });
    const later = await opened({ deadlineAt: inDays(2) });
    await passDeadline(due.id);
    expect(await test.app.get(FindPublicStatement, { strict: false }).bySlug(due.slug)).toMatchObject({
      state: 'open',
      takesSignOns: false,
    });
    const close = test.app.get(CloseDueStatements, { strict: false });
    const closed = (await Promise.all([close.execute(), close.execute(), close.execute()])).flat();
    expect(closed).toEqual([due.id]);
    expect(happened).toMatchObject([{ kind: 'moved', from: 'open', to: 'closed', statement: { id: due.id } }]);
    expect(await stateOf(later.id)).toBe('open');
    const { body } = await owner.call(`GET`, `statements/${due.id}`);
    expect(body.closedAt).toBe(body.deadlineAt);
    expect((await move(due.id, 'open')).body.code).toBe('statement.deadline_passed');
    happened = [];
    expect((await move(due.id, 'open', { deadlineAt: inDays(3) })).status).toBe(200);
    expect(happened.map((change) => change.kind)).toEqual(['moved', 'deadline-moved']);
    expect((await owner.call('GET', `statements/${due.id}`)).body.closedAt).toBeNull();
  });
});

describe('what is public', () => {
  it('begins when a statement opens, and tells the current text', async () => {
    const { id, slug } = await published('A public matter');
    const find = test.app.get(FindPublicStatement, { strict: false });
    expect(await find.bySlug(slug)).toBeNull();
    expect(await find.byId(id)).toMatchObject({ state: 'draft' });
    await owner.call('PUT', `statements/${id}/contacts`, [{ name: 'Ada Sample', email: 'ada@example.org' }]);
    await move(id, 'in_review');
    await move(id, 'open');
    const found = await find.bySlug(slug);
    expect(found).toMatchObject({
      title: 'A public matter',
      takesSignOns: true,
      version: { number: 1, covering: [1] },
      contacts: [{ name: 'Ada Sample', email: 'ada@example.org', phone: null }],
    });
    await patch(id, { listPolicy: 'country' });
    expect((await find.bySlug(slug))!.publicRevision).toBe(found!.publicRevision + 1);
    const first = await test.app.get(ListPublicStatements, { strict: false }).execute({ limit: 1 });
    expect(first.items[0]!.slug).toBe(slug);
    const rest = await test.app
      .get(ListPublicStatements, { strict: false })
      .execute({ limit: 200, after: first.next! });
    expect(rest.items.length).toBe(first.total - 1);
  });
});

describe('another coalition', () => {
  it('finds nothing and changes nothing', async () => {
    const { id } = await opened();
    const stranger = apiMember(await test.coalition('Other Coalition'));
    const attempts = await Promise.all([
      stranger.call('GET', `statements/${id}`),
      stranger.call('PATCH', `statements/${id}`, { openSignOn: false }),
      stranger.call('GET', `statements/${id}/draft`),
      stranger.call('PUT', `statements/${id}/draft`, { document: s.emptyDocument() }, { 'if-match': '2' }),
      stranger.call('GET', `statements/${id}/footnotes`),
      stranger.call('GET', `statements/${id}/versions`),
      stranger.call('GET', `statements/${id}/versions/1`),
      stranger.call('GET', `statements/${id}/versions/proposal`),
      stranger.call('GET', `statements/${id}/versions/1/compare/1`),
      stranger.call('POST', `statements/${id}/versions`, { summary: 'x', changeClass: 'first', draftRevision: 2 }),
      stranger.call('POST', `statements/${id}/transitions`, { to: 'closed' }),
      stranger.call('GET', `statements/${id}/contacts`),
      stranger.call('PUT', `statements/${id}/contacts`, []),
      stranger.call('GET', `statements/${id}/source`),
    ]);
    expect(attempts.map((attempt) => attempt.status)).toEqual(attempts.map(() => 404));
    expect((await stranger.call('GET', 'statements')).body.total).toBe(0);
    const viewer = apiMember(await test.member(owner.member, 'viewer'));
    expect((await viewer.call('GET', `statements/${id}`)).status).toBe(200);
    expect((await viewer.call('POST', `statements/${id}/transitions`, { to: 'closed' })).status).toBe(403);
  });

  it('meets an address that is taken as taken', async () => {
    const { slug } = await published();
    const stranger = apiMember(await test.coalition('Third Coalition'));
    const asked = await stranger.call('POST', 'statements', { title: 'x', language: 'en', slug });
    expect([asked.status, asked.body.code]).toEqual([409, 'statement.slug_taken']);
  });
});

describe('a list', () => {
  it('is paged, filtered and searched', async () => {
    const other = apiMember(await test.coalition('Lists'));
    for (const title of ['100 % free', '1000 rivers', 'Third'])
      await other.call('POST', 'statements', { title, language: 'en' });
    const first = await other.call<{ items: { title: string }[]; next: string; total: number }>(
      'GET',
      'statements?limit=2',
    );
    expect(first.body.items.map((item) => item.title)).toEqual(['Third', '1000 rivers']);
    const second = await other.call<{ items: { title: string }[]; next: null }>(
      'GET',
      `statements?after=${first.body.next}`,
    );
    expect([second.body.items.map((item) => item.title), second.body.next]).toEqual([['100 % free'], null]);
    expect((await other.call('GET', 'statements?q=0%20%25')).body.total).toBe(1);
    expect((await other.call('GET', 'statements?state=open')).body.total).toBe(0);
    expect((await other.call('GET', 'statements?state=lost')).status).toBe(400);
    expect((await other.call('GET', 'statements?after=bm90')).status).toBe(200);
  });

  it('creates once however often it is asked with one key', async () => {
    const other = apiMember(await test.coalition('Keys'));
    const body = { title: 'Once', language: 'en' };
    const send = (key: string, payload: object = body) =>
      other.call('POST', 'statements', payload, { 'idempotency-key': key });
    const answers = await Promise.all([send('k1'), send('k1'), send('k1')]);
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    expect((await send('k1')).headers['idempotency-replayed']).toBe('true');
    expect((await send('k1', { ...body, title: 'Other' })).body.code).toBe('request.idempotency_mismatch');
    expect((await send('k2', { ...body, language: 'no language' })).status).toBe(400);
    expect((await send('k2')).status).toBe(201);
    expect((await other.call('GET', 'statements')).body.total).toBe(2);
    const kept = await test.database.query<{ response: string }>('SELECT response::text FROM idempotency_keys');
    expect(kept.every((row) => !row.response.includes('Once'))).toBe(true);
  });
});
