import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportResult } from '@undersigned/statement-import';
import { englishRenderLabels, renderDocx, renderHtml, renderInput } from '@undersigned/statement-render';
import { apiMember, type ApiMember } from '../../test/support/api-member.js';
import { startTestApp, type TestApp } from '../../test/support/index.js';
import { sampleText } from '../../test/support/signed-statement.js';
import { ImportAndConfirm, StatementReader } from './index.js';

let test: TestApp;
let owner: ApiMember;
beforeAll(async () => {
  test = await startTestApp();
  owner = apiMember(await test.coalition());
});
afterAll(() => test.close());

const text = `March 3, 2026

Statement on the Lower Maren River

We, the undersigned organizations, are alarmed by the plan to dam the river.[1] Thousands of families live from it.

We call on the government to:

1. Stop the works at once.
2. Publish the study of 2025.[2]

Signed,

1. Maren Fishers' Union (MFU)
2. Women and Water Network
3. River & Forest Trust
4. River and Forest Trust

Contact: Ada Sample, +855 12 345 678, ada@example.org

[1] "The dam that nobody asked for", River Review, 2025, https://example.org/dam
[2] Study of the lower Maren, 2025.
`;

type Preview = ImportResult & {
  sha256: string;
  text: string | null;
  organizationMatches: { groupIndex: number; entryIndex: number; matches: { organizationId: string }[] }[];
};
type Confirmed = {
  statement: { id: string; slug: string; state: string };
  organizations: { created: number; used: number };
  invitations: number;
};

const tables = [
  'statements',
  'drafts',
  'statement_sources',
  'statement_contacts',
  'organizations',
  'contacts',
  'invitations',
  'audit_events',
  'outbox_messages',
];
async function rowCounts(): Promise<number[]> {
  const counts = await Promise.all(
    tables.map((table) => test.database.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)),
  );
  return counts.map((rows) => rows[0]!.n);
}

async function preview(body: object | string = { text }): Promise<Preview> {
  const answer = await owner.call<Preview>('POST', 'imports', body);
  expect(answer.status).toBe(200);
  return answer.body;
}

function confirmation({ sha256, organizationMatches, text: _, ...result }: Preview, more: object = {}) {
  return {
    text,
    sha256,
    result,
    title: result.statement.title ?? 'Untitled',
    language: result.statement.language,
    organizations: result.signatoryGroups.flatMap((group, groupIndex) =>
      group.entries.map(({ name, acronym, country }, entryIndex) => ({
        ...{ groupIndex, entryIndex, action: 'create', name, acronym, country },
      })),
    ),
    invite: false,
    ...more,
  };
}

const upload = (content: Uint8Array | string, name = 'statement.txt') => {
  const head = `--cut\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/plain\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from('\r\n--cut--\r\n')]);
  return owner.member.ask('POST', '/api/v1/imports', {
    body: payload,
    headers: { 'content-type': 'multipart/form-data; boundary=cut' },
  });
};

describe('a preview', () => {
  it('finds the parts and whom the registry knows, and writes nothing', async () => {
    const known = await owner.call<{ organization: { id: string } }>('POST', 'organizations', {
      name: 'Women & Water Network',
    });
    const before = await rowCounts();
    const found = await preview();
    expect(await rowCounts()).toEqual(before);
    expect(found.summary).toMatchObject({ demands: 2, footnotes: 2, signatories: 4, distinctSignatories: 3 });
    expect(found.organizationMatches).toMatchObject([
      { groupIndex: 0, entryIndex: 1, matches: [{ organizationId: known.body.organization.id, kind: 'same-name' }] },
    ]);
    expect(found.text).toBeNull();
  });

  it('takes a file in any usual encoding', async () => {
    for (const encoding of ['utf8', 'utf16le'] as const) {
      const mark = encoding === 'utf16le' ? '\ufeff' : '';
      const answer = await upload(Buffer.from(mark + text, encoding));
      expect(answer.status).toBe(200);
      expect(answer.json<Preview>()).toMatchObject({ text, summary: { signatories: 4 } });
    }
    const latin = await upload(
      Buffer.from('Déclaration\n\nNous, soussignés, demandons l’arrêt.'.replace('’', "'"), 'latin1'),
    );
    expect(latin.json<Preview>().text).toContain('Déclaration');
  });

  it('takes a Word file and a web page, with their notes', async () => {
    const input = renderInput({
      document: sampleText(),
      language: 'en',
      signatories: [{ name: 'Amber Valley Fishers', acronym: 'AVF' }, { name: 'The Zebra Trust' }],
      counts: { named: 2, counted: 0 },
      contacts: [],
      meta: {
        title: 'Keep the River Free',
        versionNumber: 1,
        contentHash: null,
        asOf: '2026-05-04T00:00:00Z',
        publicUrl: null,
      },
      watermark: null,
      labels: englishRenderLabels,
    });
    for (const [name, content] of [
      ['statement.docx', await renderDocx(input)],
      ['statement.html', renderHtml(input)],
    ] as const) {
      const answer = await upload(content, name);
      expect([name, answer.status]).toEqual([name, 200]);
      const found = answer.json<Preview>();
      expect(found.summary).toMatchObject({ demands: 3, footnotes: 3, footnoteRefs: 4, signatories: 2 });
      expect(found.text).toContain('Keep the River Free');
      // What was reviewed can be confirmed: its text is the one that was read out of the file.
      const { text: read, organizationMatches: _, sha256, ...result } = found;
      const confirmed = await owner.call('POST', 'imports/confirmations', {
        ...{ text: read, sha256, result, title: `From ${name}`, language: 'en', organizations: [], invite: false },
      });
      expect([name, confirmed.status]).toEqual([name, 201]);
    }
  });

  it('answers bad input in words, and lives', async () => {
    const bad: [Promise<{ status: number; text: string }>, number][] = [
      [upload(''), 422],
      [upload(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 1, 2])), 422],
      [upload(Buffer.alloc(5.5 * 1024 * 1024, 'word ')), 413],
      [upload(Buffer.alloc(7 * 1024 * 1024, 'word ')), 413],
      [upload('\u200b\u200b \n \u202e'), 422],
    ];
    for (const [answer, status] of bad) expect((await answer).status).toBe(status);
    const pasted: [unknown, number][] = [
      [{}, 422],
      [{ text: '' }, 422],
      [{ text: 'a\u0000b' }, 422],
      [{ text: 12 }, 400],
      [{ text: null }, 400],
      [{ text: 'x', language: 'no language' }, 400],
      ['[', 400],
      [`{"text":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 400],
      [{ text: 'word '.repeat(1_100_000) }, 413],
      [{ text: 'word '.repeat(1_500_000) }, 413],
    ];
    for (const [body, status] of pasted) expect((await owner.call('POST', 'imports', body)).status).toBe(status);
    const odd = `Signed\n\n1. ${'Long name '.repeat(1000)}\n2. \u202eBackwards Trust\n3. Zero\u200bWidth Union`;
    expect((await owner.call('POST', 'imports', { text: odd })).status).toBe(200);
    expect((await owner.call('GET', 'statements')).status).toBe(200);
  });

  it('is stopped where a text takes too long', async () => {
    const reader = test.app.get(StatementReader, { strict: false });
    await expect(reader.read(text, null, { milliseconds: 1, megabytes: 512 })).rejects.toMatchObject({
      code: 'import.unreadable',
      details: { reason: 'takes_too_long' },
    });
    await expect(
      reader.read('word '.repeat(900_000), null, { milliseconds: 20_000, megabytes: 4 }),
    ).rejects.toMatchObject({ code: 'import.unreadable' });
    await expect(reader.read(text)).resolves.toMatchObject({ summary: { signatories: 4 } });
  });
});

describe('a confirmation', () => {
  it('makes statement, source, contacts, registry and invitations at once', async () => {
    const found = await preview();
    const use = found.organizationMatches[0]!.matches[0]!.organizationId;
    const body = confirmation(found, { invite: true });
    Object.assign(body.organizations[1]!, { action: 'use', organizationId: use });
    const answer = await owner.call<Confirmed>('POST', 'imports/confirmations', body);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      statement: { state: 'draft' },
      organizations: { created: 2, used: 1 },
      invitations: 3,
    });
    const { id } = answer.body.statement;
    const footnotes = await owner.call<{ number: number }[]>('GET', `statements/${id}/footnotes`);
    expect(footnotes.body.map((note) => note.number)).toEqual([1, 2]);
    const source = await owner.call('GET', `statements/${id}/source`);
    expect(source.body.text).toBe(text);
    const contacts = await owner.call('GET', `statements/${id}/contacts`);
    expect(contacts.body).toMatchObject([{ name: 'Ada Sample', email: 'ada@example.org' }]);
    const invited = await test.database.query('SELECT state FROM invitations WHERE statement_id = $1', [id]);
    expect(invited).toEqual([{ state: 'created' }, { state: 'created' }, { state: 'created' }]);
    const events = await owner.call<{ items: { action: string }[] }>('GET', `audit-events?statementId=${id}`);
    expect(new Set(events.body.items.map((event) => event.action))).toEqual(
      new Set(['statement.created', 'statement.imported', 'statement.contacts_changed', 'invitation.created']),
    );
    const draft = await owner.call<{ document: object }>('GET', `statements/${id}/draft`);
    expect(JSON.stringify(draft.body.document)).toContain('Publish the study of 2025.');
  });

  it('happens whole or not at all', async () => {
    const found = await preview();
    const stranger = apiMember(await test.coalition());
    const theirs = await stranger.call<{ organization: { id: string } }>('POST', 'organizations', { name: 'Theirs' });
    const before = await rowCounts();
    const foreign = confirmation(found);
    Object.assign(foreign.organizations[3]!, { action: 'use', organizationId: theirs.body.organization.id });
    expect((await owner.call('POST', 'imports/confirmations', foreign)).body.code).toBe('organization.not_found');
    const long = confirmation(found);
    Object.assign(long.organizations[3]!, { name: 'x'.repeat(10_000) });
    expect((await owner.call('POST', 'imports/confirmations', long)).status).toBe(400);
    const changed = { ...confirmation(found), text: `${text} ` };
    expect((await owner.call('POST', 'imports/confirmations', changed)).body.code).toBe('import.changed_since_preview');
    const slug = { ...confirmation(found), slug: 'Not An Address' };
    expect((await owner.call('POST', 'imports/confirmations', slug)).status).toBe(400);
    expect(await rowCounts()).toEqual(before);
  });

  it('refuses a result that no review makes', async () => {
    const found = await preview();
    const good = confirmation(found);
    const broken: object[] = [
      {},
      { ...good.result, statement: { ...good.result.statement, parts: [{ id: 'p1' }] } },
      { ...good.result, statement: { ...good.result.statement, footnotes: 'none' } },
      { ...good.result, contacts: [null] },
      { ...good.result, signatoryGroups: { length: 1e9 } },
    ];
    for (const result of broken) {
      const answer = await owner.call('POST', 'imports/confirmations', { ...good, result });
      expect([answer.status, answer.body.code]).toEqual([400, 'request.invalid']);
    }
    const unknown = { ...good.result.statement.parts[0]!, type: 'script' };
    const odd = { ...good.result, statement: { ...good.result.statement, parts: [unknown] } };
    const answer = await owner.call('POST', 'imports/confirmations', { ...good, result: odd });
    expect([400, 422]).toContain(answer.status);
  });

  it('works once for one key', async () => {
    const body = confirmation(await preview(), { title: 'Once only' });
    const send = () => owner.call<Confirmed>('POST', 'imports/confirmations', body, { 'idempotency-key': 'import-1' });
    const answers = await Promise.all([send(), send()]);
    expect(new Set(answers.map((answer) => answer.body.statement.id)).size).toBe(1);
  });

  it('is for those who may', async () => {
    const reviewer = apiMember(await test.member(owner.member, 'reviewer'));
    expect((await reviewer.call('POST', 'imports', { text })).status).toBe(403);
    expect((await reviewer.call('POST', 'imports/confirmations', {})).status).toBe(403);
  });
});

it('can be done unattended, and uses what the registry has', async () => {
  const own = apiMember(await test.coalition());
  const run = () =>
    test.app
      .get(ImportAndConfirm, { strict: false })
      .execute({ text, coalitionId: own.coalitionId, userId: own.userId, invite: true });
  const first = await run();
  expect(first).toMatchObject({ organizations: { created: 3, used: 0 }, invitations: 3 });
  expect(first.statement.slug).not.toBe((await run()).statement.slug);
  expect((await own.call('GET', 'organizations')).body.total).toBe(3);
});
