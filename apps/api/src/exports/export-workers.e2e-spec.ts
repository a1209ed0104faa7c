import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { eventually, startProgram, startRedis, type Program, type TestRedis } from '../../test/support/index.js';
import { insertSignOns, insertStatement, type SampleStatement } from '../../test/support/signed-statement.js';
import { startTestApp, type TestApp, type TestMember } from '../../test/support/test-app.js';
import type { ExportView } from './http/exports.views.js';
import { fileFormats } from './index.js';

const many = 10_000;
const last = `Zebra Union ${many - 1}`;

describe.each(['PostgreSQL', 'Redis'])('ten thousand signatories, with the queue on %s', (backend) => {
  let dataDir: string;
  let redis: TestRedis | null = null;
  let test: TestApp;
  let owner: TestMember;
  let statement: SampleStatement;
  const workers: Program[] = [];

  const queue = (): Record<string, string> => (redis ? { REDIS_URL: redis.url } : {});
  const startWorker = async () => {
    const env = {
      DATABASE_URL: test.database.url,
      DATA_DIR: dataDir,
      SMTP_URL: 'smtp://127.0.0.1:9',
      SECRET_KEY: 'a secret of the tests, and long enough',
      ROLES: 'worker',
      ...queue(),
    };
    const worker = await startProgram({ env, ready: false });
    workers.push(worker);
    return worker;
  };
  const read = async (id: string) => (await owner.ask('GET', `/api/v1/exports/${id}`)).json<ExportView>();
  const request = async (formats: readonly string[]) => {
    const answer = await owner.ask('POST', `/api/v1/statements/${statement.id}/exports`, { body: { formats } });
    return answer.json<ExportView>().id;
  };
  const reaches = (id: string, fits: (view: ExportView) => boolean, patience: number) =>
    eventually(async () => {
      const now = await read(id);
      return fits(now) ? now : null;
    }, patience);
  const stored = (id: string) => readdirSync(path.join(dataDir, 'files/exports', id));

  beforeAll(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'export-workers-'));
    if (backend === 'Redis') redis = await startRedis();
    test = await startTestApp({ DATA_DIR: dataDir, ...queue() });
    owner = await test.coalition();
    statement = await insertStatement(test.database, owner.coalitionId, { state: 'released' });
    const signOns = Array.from({ length: many }, (_, index) => ({
      name: `${index % 2 ? 'Amber Fishers' : 'Zebra Union'} ${index + 1}`,
    }));
    await insertSignOns(test.database, owner.coalitionId, statement, signOns);
  });
  afterAll(async () => {
    for (const worker of workers) await worker.stop();
    await test.close();
    await redis?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('a worker is killed in the middle, another one makes every file, and nothing is doubled', async () => {
    const id = await request(fileFormats);
    const first = await startWorker();
    const middle = await reaches(id, ({ done }) => done > 0, 60_000);
    await first.kill();
    expect([middle.state, middle.total, middle.files]).toEqual(['running', 7, []]);
    expect(stored(id)).toContain('1');

    await startWorker();
    const view = await reaches(id, ({ state }) => state === 'done' || state === 'failed', 90_000);
    expect(view).toMatchObject({ state: 'done', done: 7, signatories: many, draft: false, error: null });
    expect(stored(id)).toEqual(['2']);
    const folder = path.join(dataDir, 'files/exports', id, '2');
    expect(readdirSync(folder).sort()).toEqual([...fileFormats].sort());
    const rows = await test.database.query<{ n: number; events: number }>(
      `SELECT (SELECT count(*)::int FROM export_files WHERE export_id = $1) AS n,
         (SELECT count(*)::int FROM audit_events WHERE subject_id = $1 AND action = 'export.finished') AS events`,
      [id],
    );
    expect(rows).toEqual([{ n: 7, events: 1 }]);

    const text = (format: string) => readFileSync(path.join(folder, format), 'utf8');
    expect(text('txt').includes(`${many}. ${last}`)).toBe(true);
    expect(text('md').includes(last)).toBe(true);
    expect(text('html').match(/Amber Fishers \d+|Zebra Union \d+/g)).toHaveLength(many);
    expect(text('csv').trim().split('\r\n')).toHaveLength(many + 1);
    const pdf = execFileSync('pdftotext', [path.join(folder, 'pdf'), '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    const document = strFromU8(unzipSync(readFileSync(path.join(folder, 'docx')))['word/document.xml']!);
    for (const words of [pdf, document]) expect(words.match(/(Amber Fishers|Zebra Union) \d+/g)).toHaveLength(many);
  });

  it('a worker that is told to stop hands its work over at once', async () => {
    const id = await request(['pdf', 'docx', 'html']);
    await reaches(id, ({ done }) => done > 0, 60_000);
    expect(await workers.at(-1)!.stop()).toBe(0);
    expect((await read(id)).state).toBe('queued');
    await startWorker();
    expect(await reaches(id, ({ state }) => state === 'done', 60_000)).toMatchObject({ done: 3, signatories: many });
    expect(stored(id)).toEqual(['2']);
  });

  it('prints the PDF in a bearable time', async () => {
    const started = Date.now();
    const id = await request(['pdf']);
    await reaches(id, ({ state }) => state === 'done', 60_000);
    expect(Date.now() - started).toBeLessThan(30_000);
  });
});
