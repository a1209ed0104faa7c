import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as s from '@undersigned/statement';
import { createHash } from 'node:crypto';
import { apiMember, type ApiMember } from '../../test/support/api-member.js';
import { startTestApp, type TestApp } from '../../test/support/index.js';

let test: TestApp;
let owner: ApiMember;
beforeAll(async () => {
  test = await startTestApp();
  owner = apiMember(await test.coalition());
});
afterAll(() => test.close());

const text = (words: string) =>
  s.statementDocument(
    s.title('Keep the river free'),
    s.paragraph('We ask you to act', s.footnoteRef('n1'), '. ', words),
    s.demand('d1', s.paragraph('Stop the dam.')),
    s.footnote('n1', 'The study of 2025.'),
    s.footnote('n2', 'Nobody refers to this.'),
  );

interface Statement {
  id: string;
  slug: string;
  state: string;
  allowedTransitions: string[];
  currentVersion: { number: number; contentHash: string } | null;
}

async function newStatement(title = 'Keep the river free'): Promise<Statement> {
  const { status, body } = await owner.call<Statement>('POST', 'statements', { title, language: 'en' });
  expect(status).toBe(201);
  return body;
}
const save = (id: string, revision: number, document: unknown, by = owner) =>
  by.call('PUT', `statements/${id}/draft`, { document }, { 'if-match': `"${revision}"` });
const publish = (id: string, draftRevision: number, changeClass: string, more: object = {}) =>
  owner.call('POST', `statements/${id}/versions`, { summary: 'A version', changeClass, draftRevision, ...more });

describe('draft', () => {
  it('begins with the title, and is told apart by its address', async () => {
    const first = await newStatement('Água para todos: l’eau!');
    const second = await newStatement('Água para todos: l’eau!');
    expect([first.slug, second.slug]).toEqual(['agua-para-todos-leau', 'agua-para-todos-leau-2']);
    const draft = await owner.call('GET', `statements/${first.id}/draft`);
    expect(draft.headers.etag).toBe('"1"');
    expect(draft.body).toMatchObject({ revision: 1, unpublishedChanges: true, updatedBy: { name: 'Olivia Owner' } });
  });

  it('lets the first of two savers win and shows the other what is there', async () => {
    const { id } = await newStatement();
    const answers = await Promise.all([save(id, 1, text('One.')), save(id, 1, text('Two.'))]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const lost = answers.find((answer) => answer.status === 409)!;
    expect(lost.body).toMatchObject({
      code: 'statement.draft_stale',
      details: { yourRevision: 1, current: { revision: 2, updatedBy: { name: 'Olivia Owner' } } },
    });
    const again = await save(id, 2, text('Three.'));
    expect([again.status, again.body.revision, again.headers.etag]).toEqual([200, 3, '"3"']);
    const same = await save(id, 3, again.body.document);
    expect(same.body.revision).toBe(3);
  });

  it('must be told which revision was changed', async () => {
    const { id } = await newStatement();
    const without = await owner.call('PUT', `statements/${id}/draft`, { document: text('One.') });
    expect([without.status, without.body.code]).toEqual([428, 'request.precondition_required']);
    const odd = await owner.call('PUT', `statements/${id}/draft`, { document: text('x') }, { 'if-match': 'latest' });
    expect(odd.status).toBe(400);
  });

  it('shows its notes by number, those nothing refers to last', async () => {
    const { id } = await newStatement();
    await save(id, 1, text('One.'));
    const { body } = await owner.call('GET', `statements/${id}/footnotes`);
    expect(body).toEqual([
      { id: 'n1', number: 1, references: 1, text: 'The study of 2025.' },
      { id: 'n2', number: null, references: 0, text: 'Nobody refers to this.' },
    ]);
  });

  it('refuses hostile documents in words, and lives', async () => {
    const { id } = await newStatement();
    const nested = `${'{"content":['.repeat(20_000)}1${']}'.repeat(20_000)}`;
    const bodies: unknown[] = [
      `{"document":${nested}}`,
      '{"document":',
      '',
      '[]',
      { document: 'words' },
      { document: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a\u0000b' }] }] } },
      { document: { type: 'doc', content: [{ type: 'script' }] } },
      { document: s.statementDocument(s.title('T'), s.paragraph(s.footnoteRef('none'))) },
      {
        document: s.statementDocument(
          s.title('T'),
          s.paragraph(s.text('x', { type: 'link', attrs: { href: 'javascript:alert(1)' } })),
        ),
      },
      { document: text('x'), surprise: 1 },
    ];
    for (const body of bodies) {
      const answer = await owner.call('PUT', `statements/${id}/draft`, body, { 'if-match': '"1"' });
      expect([400, 422]).toContain(answer.status);
    }
    const large = { document: s.statementDocument(s.title('T'), s.paragraph('x'.repeat(7 * 1024 * 1024))) };
    expect((await save(id, 1, large.document)).status).toBe(413);
    const marks = await save(id, 1, text('\u200bzero\u200b \u202eright to left\u202c'));
    expect(marks.status).toBe(200);
    const deepCreate = await owner.call('POST', 'statements', `{"title":${nested}}`, { 'idempotency-key': 'deep' });
    expect(deepCreate.status).toBe(400);
  });
});

describe('version', () => {
  it('is the draft with a hash that anybody can recompute', async () => {
    const { id } = await newStatement();
    await save(id, 1, text('One.'));
    const proposal = await owner.call('GET', `statements/${id}/versions/proposal`);
    expect(proposal.body).toMatchObject({
      nextNumber: 1,
      changed: true,
      changeClass: 'first',
      warnings: [{ code: 'NOTE_UNREFERENCED', where: 'n2' }],
    });
    const published = await publish(id, 2, 'first');
    expect(published.status).toBe(201);
    const { body } = await owner.call<{ document: s.StatementDocument; contentHash: string; texts: object[] }>(
      'GET',
      `statements/${id}/versions/1`,
    );
    expect(createHash('sha256').update(s.contentText('en', body.document)).digest('hex')).toBe(body.contentHash);
    expect(body.texts).toEqual([{ language: 'en', contentHash: body.contentHash, authoritative: true }]);
    const draft = await owner.call('GET', `statements/${id}/draft`);
    expect(draft.body.unpublishedChanges).toBe(false);
    expect((await publish(id, 2, 'editorial')).body.details).toEqual({ reason: 'unchanged' });
  });

  it('is published once by two publishers at once', async () => {
    const { id } = await newStatement();
    await save(id, 1, text('One.'));
    const answers = await Promise.all([publish(id, 2, 'first'), publish(id, 2, 'first')]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 422]);
    const { body } = await owner.call<{ total: number }>('GET', `statements/${id}/versions`);
    expect(body.total).toBe(1);
  });

  it('needs the revision that was read, a title and some words', async () => {
    const { id } = await newStatement();
    expect((await publish(id, 1, 'first')).body).toMatchObject({ code: 'statement.not_publishable' });
    await save(id, 1, text('One.'));
    expect((await publish(id, 1, 'first')).body).toMatchObject({ code: 'statement.draft_stale' });
    expect((await publish(id, 2, 'material')).status).toBe(400);
  });

  it('tells a slip from a change, and wants a reason where a change is called a slip', async () => {
    const { id } = await newStatement();
    await save(id, 1, text('One hundred organisations.'));
    await publish(id, 2, 'first');
    await save(id, 2, text('One hundred organizations.'));
    expect((await owner.call('GET', `statements/${id}/versions/proposal`)).body.changeClass).toBe('editorial');
    expect((await publish(id, 3, 'editorial')).status).toBe(201);
    await save(id, 3, text('Two hundred organizations.'));
    expect((await owner.call('GET', `statements/${id}/versions/proposal`)).body.changeClass).toBe('material');
    expect((await publish(id, 4, 'editorial')).body.code).toBe('statement.reason_required');
    expect((await publish(id, 4, 'editorial', { changeReason: 'A misprint.' })).status).toBe(201);
    const compared = await owner.call<{ parts: { change: string }[]; changeClass: string }>(
      'GET',
      `statements/${id}/versions/1/compare/3`,
    );
    expect(compared.body.changeClass).toBe('material');
    expect(compared.body.parts.filter((part) => part.change === 'changed')).toHaveLength(1);
    expect((await owner.call('GET', `statements/${id}/versions/1/compare/9`)).status).toBe(404);
  });

  it('cannot be changed, not even by SQL', async () => {
    const { id } = await newStatement();
    await save(id, 1, text('One.'));
    await publish(id, 2, 'first');
    const attempts = [
      `UPDATE versions SET summary = 'other' WHERE statement_id = $1`,
      `DELETE FROM versions WHERE statement_id = $1`,
      `UPDATE version_texts SET title = 'other' WHERE version_id IN (SELECT id FROM versions WHERE statement_id = $1)`,
      `DELETE FROM version_texts WHERE version_id IN (SELECT id FROM versions WHERE statement_id = $1)`,
    ];
    for (const sql of attempts) await expect(test.database.query(sql, [id])).rejects.toThrow('append-only');
    await expect(test.database.query('TRUNCATE versions CASCADE')).rejects.toThrow();
  });
});
