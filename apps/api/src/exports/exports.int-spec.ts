import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { eventually } from '../../test/support/index.js';
import {
  insertSignOns,
  insertStatement,
  sampleText,
  type SampleStatement,
} from '../../test/support/signed-statement.js';
import { startTestApp, type TestApp, type TestMember } from '../../test/support/test-app.js';
import type { ExportView } from './http/exports.views.js';
import { FindReleasedFiles, RenderExport, fileFormats } from './index.js';

const folder = mkdtempSync(path.join(tmpdir(), 'exports-'));
const names = [
  '=SUM(A1) League',
  'Amber Valley Fishers (AVF)',
  'Čáp Society',
  'Known To Recipients',
  'The Zebra Trust',
  'Dara Sample',
];
const notes = ['Water Act, section 3', 'The study of the fishers', 'The plan of 2025'];
const demands = ['Stop the dam', 'Publish the whole study', 'Hear the villages'];

let test: TestApp;
let owner: TestMember;
let statement: SampleStatement;

beforeAll(async () => {
  test = await startTestApp({ ROLES: 'web,worker' });
  owner = await test.coalition();
  statement = await signedStatement(owner);
});
afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true });
});

async function signedStatement(member: TestMember, options: Parameters<typeof insertStatement>[2] = {}) {
  const made = await insertStatement(test.database, member.coalitionId, options);
  await insertSignOns(test.database, member.coalitionId, made, [
    { name: 'Dara Sample', capacity: 'individual' },
    { name: 'The Zebra Trust' },
    { name: 'Amber Valley Fishers', acronym: 'AVF' },
    { name: '=SUM(A1) League' },
    { name: 'Čáp Society' },
    { name: 'Known To Recipients', visibility: 'recipients' },
    { name: 'Only Counted', visibility: 'counted' },
    { name: 'Sealed Away', visibility: 'sealed' },
    { name: 'Not Yet Approved', state: 'pending' },
    { name: 'Has Withdrawn', state: 'withdrawn' },
  ]);
  return made;
}

async function ask(member: TestMember, id: string, body: object): Promise<ExportView> {
  const answer = await member.ask('POST', `/api/v1/statements/${id}/exports`, { body });
  expect([answer.status, answer.text]).toEqual([202, expect.any(String)]);
  return answer.json<ExportView>();
}

const read = async (member: TestMember, id: string) =>
  (await member.ask('GET', `/api/v1/exports/${id}`)).json<ExportView>();

const finished = (member: TestMember, id: string) =>
  eventually(async () => {
    const now = await read(member, id);
    return now.state === 'done' || now.state === 'failed' ? now : null;
  }, 60_000);

const made = async (member: TestMember, id: string, body: object) => finished(member, (await ask(member, id, body)).id);

async function bytesOf(member: TestMember, view: ExportView, name: string): Promise<Buffer> {
  const { url } = view.files.find((file) => file.name === name)!;
  const response = await test.app.inject({ method: 'GET', url, headers: { cookie: member.cookie } });
  expect(response.statusCode).toBe(200);
  return response.rawPayload;
}

function pdfText(bytes: Uint8Array): string {
  const file = path.join(folder, 'file.pdf');
  writeFileSync(file, bytes);
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).normalize('NFKC');
}
const docxPart = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[`word/${name}.xml`]!);
const withoutTags = (xml: string) => xml.replaceAll(/<\/(w:)?p>/g, '\n').replaceAll(/<[^>]+>/g, '');

function expectInOrder(text: string, words: readonly string[]) {
  const places = words.map((word) => text.indexOf(word));
  expect(words.filter((_, index) => places[index] === -1)).toEqual([]);
  expect(places).toEqual([...places].sort((a, b) => a - b));
}

describe('the files of a statement', () => {
  it('agree in order, count and notes', async () => {
    const view = await made(owner, statement.id, { formats: [...fileFormats].reverse() });
    expect(view).toMatchObject({ state: 'done', done: 7, total: 7, error: null, signatories: 6, draft: true });
    expect(view.files.map(({ name }) => name)).toEqual([
      ...['pdf', 'docx', 'html', 'md', 'txt', 'json'].map((format) => `statement.en.${format}`),
      'signatories.csv',
    ]);
    for (const file of view.files) {
      const bytes = await bytesOf(owner, view, file.name);
      expect([bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([file.size, file.sha256]);
      const text =
        file.format === 'pdf'
          ? pdfText(bytes)
          : file.format === 'docx'
            ? withoutTags(docxPart(bytes, 'document'))
            : file.format === 'html'
              ? withoutTags(bytes.toString())
              : bytes.toString();
      // Data files keep the short name in a column of its own.
      const data = ['csv', 'json'].includes(file.format);
      expectInOrder(text, data ? names.map((name) => name.replace(' (AVF)', '')) : names);
      for (const hidden of ['Only Counted', 'Sealed Away', 'Not Yet Approved', 'Has Withdrawn', 'A Person'])
        expect(text).not.toContain(hidden);
      if (file.format !== 'csv') expectInOrder(text, ['Keep the River Free', ...demands, names[0]!]);
      if (file.format === 'docx') expectInOrder(docxPart(bytes, 'footnotes'), notes);
      else if (file.format !== 'csv') for (const note of notes) expect(text).toContain(note);
      const drafts = file.format === 'docx' ? docxPart(bytes, 'header1') : text;
      // Text is what the importer reads back, so it holds the statement's words only.
      if (!['csv', 'txt'].includes(file.format)) expect(drafts).toMatch(/draft/i);
    }
    const json = JSON.parse((await bytesOf(owner, view, 'statement.en.json')).toString()) as object;
    expect(JSON.stringify(json)).toContain(view.asOf!);
    const text = (await bytesOf(owner, view, 'statement.en.txt')).toString();
    expect(text).toContain('6. Dara Sample');
    expect(text).toContain('And 1 more that is not named.');
    expect((await bytesOf(owner, view, 'signatories.csv')).toString().trim().split('\r\n')).toHaveLength(7);
  });

  it('carry the watermark until the version is released', async () => {
    const two = { versions: [sampleText('older words'), sampleText('newer words')] };
    const released = await signedStatement(owner, { ...two, state: 'released' });
    const body = { formats: ['html', 'pdf'] };
    const final = await made(owner, released.id, body);
    expect(final).toMatchObject({ draft: false, versionNumber: 2, signatories: 6 });
    const html = (await bytesOf(owner, final, 'statement.en.html')).toString();
    expect(html).toContain('newer words');
    expect(html).not.toContain('DRAFT');
    expect(pdfText(await bytesOf(owner, final, 'statement.en.pdf'))).not.toContain('DRAFT');
    const older = await made(owner, released.id, { ...body, versionNumber: 1 });
    expect(older).toMatchObject({ draft: true, versionNumber: 1, signatories: 0 });
    expect(pdfText(await bytesOf(owner, older, 'statement.en.pdf'))).toContain('DRAFT');
  });

  it('speak the language of the statement', async () => {
    const french = await signedStatement(owner, { language: 'fr' });
    const view = await made(owner, french.id, { formats: ['txt'] });
    expect((await bytesOf(owner, view, 'statement.fr.txt')).toString()).toContain('Organisations');
  });

  it('can be printed at once by whoever runs the program', async () => {
    const render = test.app.get(RenderExport, { strict: false });
    for (const name of [statement.slug, statement.id]) {
      const file = await render.execute({ statement: name, format: 'csv' });
      expect([file.name, file.contentType]).toEqual(['signatories.csv', 'text/csv; charset=utf-8']);
      expect(new TextDecoder().decode(file.bytes)).toContain('Known To Recipients');
    }
    await expect(render.execute({ statement: 'nothing', format: 'txt' })).rejects.toThrow('statement.not_found');
  });
});

describe('who gets which files', () => {
  it('each role may ask or read as the rules say', async () => {
    const view = await made(owner, statement.id, { formats: ['csv'] });
    for (const role of ['owner', 'coordinator', 'reviewer', 'exporter', 'viewer'] as const) {
      const member = await test.member(owner, role);
      const asked = await member.ask('POST', `/api/v1/statements/${statement.id}/exports`, {
        body: { formats: ['txt'] },
      });
      const read = await member.ask('GET', `/api/v1/exports/${view.id}`);
      const file = await member.ask('GET', `/api/v1/exports/${view.id}/files/signatories.csv`);
      const allowed = role === 'viewer' ? 404 : 200;
      expect([role, asked.status, read.status, file.status]).toEqual([
        role,
        role === 'viewer' || role === 'reviewer' ? 403 : 202,
        allowed,
        allowed,
      ]);
      if (role === 'viewer') expect(read.text + file.text).not.toContain('Known To Recipients');
    }
  });

  it('a viewer reads files that name nobody who is withheld', async () => {
    const open = await insertStatement(test.database, owner.coalitionId);
    await insertSignOns(test.database, owner.coalitionId, open, [
      { name: 'Everybody Knows' },
      { name: 'A Number', visibility: 'counted' },
    ]);
    const viewer = await test.member(owner, 'viewer');
    const view = await made(owner, open.id, { formats: ['csv'] });
    expect((await bytesOf(viewer, view, 'signatories.csv')).toString()).toContain('Everybody Knows');
    const list = (await viewer.ask('GET', `/api/v1/statements/${open.id}/exports`)).json<{ total: number }>();
    expect(list.total).toBe(1);
    const hidden = await viewer.ask('GET', `/api/v1/statements/${statement.id}/exports`);
    expect(hidden.json()).toEqual({ items: [], total: 0, next: null });
  });

  it('another coalition finds nothing', async () => {
    const view = await made(owner, statement.id, { formats: ['csv'] });
    const stranger = await test.coalition();
    for (const url of [
      `/api/v1/exports/${view.id}`,
      `/api/v1/exports/${view.id}/files/signatories.csv`,
      `/api/v1/statements/${statement.id}/exports`,
    ])
      expect((await stranger.ask('GET', url)).status).toBe(404);
    const asked = await stranger.ask('POST', `/api/v1/statements/${statement.id}/exports`, {
      body: { formats: ['csv'] },
    });
    expect(asked.status).toBe(404);
    expect((await test.nobody.ask('GET', `/api/v1/exports/${view.id}`)).status).toBe(401);
  });

  it('a download is a file, kept by nobody on the way', async () => {
    const view = await made(owner, statement.id, { formats: ['html'] });
    const { headers } = await owner.ask('GET', view.files[0]!.url);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': 'attachment; filename="statement.en.html"',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-length': String(view.files[0]!.size),
    });
    for (const name of ['statement.en.pdf', '..%2F..%2Fsecret-key', '%2Fetc%2Fpasswd'])
      expect((await owner.ask('GET', `/api/v1/exports/${view.id}/files/${name}`)).status).toBe(404);
  });
});

describe('releasing', () => {
  it('makes the final files for everybody, without a name that is withheld', async () => {
    const closed = await signedStatement(owner, { state: 'closed' });
    const released = test.app.get(FindReleasedFiles, { strict: false });
    expect(await released.list(closed.id)).toEqual([]);
    const answer = await owner.ask('POST', `/api/v1/statements/${closed.id}/transitions`, { body: { to: 'released' } });
    expect(answer.status).toBe(200);
    const files = await eventually(async () => {
      const found = await released.list(closed.id);
      return found.length > 0 ? found : null;
    }, 60_000);
    expect(files.map(({ format }) => format).toSorted()).toEqual([...fileFormats].toSorted());
    const text = await released.open(closed.id, 'statement.en.txt');
    const words = (await text!.stream.toArray()).join('');
    expect(words).toContain('The Zebra Trust');
    expect(words).not.toContain('Known To Recipients');
    expect(await released.open(closed.id, '../secret-key')).toBeNull();
  });
});

describe('asking', () => {
  it.each([
    [{}, 400],
    [{ formats: [] }, 400],
    [{ formats: ['exe'] }, 400],
    [{ formats: ['pdf', 'pdf'] }, 400],
    [{ formats: ['pdf'], versionNumber: 0 }, 400],
    [{ formats: ['pdf'], versionNumber: 99 }, 400],
    [{ formats: ['pdf'], versionNumber: null }, 400],
    [{ formats: ['pdf'], audience: 'coordinators' }, 400],
  ])('%j is refused', async (body, status) => {
    const answer = await owner.ask('POST', `/api/v1/statements/${statement.id}/exports`, { body });
    expect([answer.status, answer.json()['code']]).toEqual([status, 'request.invalid']);
  });

  it('needs a version', async () => {
    const empty = await insertStatement(test.database, owner.coalitionId, { state: 'draft', versions: [] });
    const answer = await owner.ask('POST', `/api/v1/statements/${empty.id}/exports`, { body: { formats: ['pdf'] } });
    expect([answer.status, answer.json()['code']]).toEqual([409, 'statement.needs_version']);
  });

  it('twice under one key makes one export; pages follow each other', async () => {
    const own = await insertStatement(test.database, owner.coalitionId);
    const url = `/api/v1/statements/${own.id}/exports`;
    const once = { body: { formats: ['txt'] }, headers: { 'idempotency-key': `key-${own.id}` } };
    const ids = [
      await owner.ask('POST', url, once),
      await owner.ask('POST', url, once),
      await owner.ask('POST', url, { body: once.body }),
    ];
    const [first, , third] = ids.map((answer) => answer.json<ExportView>().id);
    expect(new Set(ids.map((answer) => answer.json<ExportView>().id)).size).toBe(2);
    type Page = { items: ExportView[]; total: number; next: string | null };
    const page = (await owner.ask('GET', `${url}?limit=1`)).json<Page>();
    expect([page.items[0]!.id, page.total]).toEqual([third, 2]);
    const rest = (await owner.ask('GET', `${url}?limit=1&after=${page.next}`)).json<Page>();
    expect([rest.items[0]!.id, rest.next]).toEqual([first, null]);
    await finished(owner, third!);
  });

  it('and ending leave their events', async () => {
    const view = await made(owner, statement.id, { formats: ['txt', 'csv'] });
    const events = await test.database.query(
      'SELECT action, actor_kind, details FROM audit_events WHERE subject_id = $1 ORDER BY id',
      [view.id],
    );
    expect(events).toEqual([
      { action: 'export.requested', actor_kind: 'member', details: { formats: ['txt', 'csv'] } },
      {
        action: 'export.finished',
        actor_kind: 'system',
        details: { files: 2, draft: true, signatories: 6, attempts: 1 },
      },
    ]);
  });
});
