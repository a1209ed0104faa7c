import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AppConfig } from '../config/index.js';
import { UnitOfWork } from '../database/index.js';
import { eventually, startS3 } from '../../test/support/index.js';
import { insertSignOns, insertStatement, type SampleStatement } from '../../test/support/signed-statement.js';
import { startTestApp, type TestApp, type TestMember } from '../../test/support/test-app.js';
import { MakeExportFiles } from './commands/make-export-files.js';
import type { ExportView } from './http/exports.views.js';
import { ExportWorkRepository } from './persistence/export-work.repository.js';

let test: TestApp;
let owner: TestMember;
let statement: SampleStatement;
let files: string;

// Without a worker: the tests say when work is done.
beforeAll(async () => {
  test = await startTestApp();
  owner = await test.coalition();
  statement = await insertStatement(test.database, owner.coalitionId);
  await insertSignOns(test.database, owner.coalitionId, statement, [{ name: 'Amber Valley Fishers' }]);
  files = path.join(test.app.get(AppConfig, { strict: false }).dataDir, 'files');
});
afterAll(() => test.close());

const work = () => test.app.get(ExportWorkRepository, { strict: false });
const make = (id: string) => test.app.get(MakeExportFiles, { strict: false }).execute(id);
const read = async (id: string) => (await owner.ask('GET', `/api/v1/exports/${id}`)).json<ExportView>();
const request = async (formats = ['txt', 'csv']) => {
  const answer = await owner.ask('POST', `/api/v1/statements/${statement.id}/exports`, { body: { formats } });
  return answer.json<ExportView>().id;
};
const set = (id: string, change: string) => test.database.query(`UPDATE exports SET ${change} WHERE id = $1`, [id]);
const stored = (id: string) => {
  const folder = path.join(files, 'exports', id);
  return readdirSync(path.join(files, 'exports')).includes(id)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
        .sort()
    : [];
};
const events = async (id: string) =>
  (
    await test.database.query<{ action: string }>('SELECT action FROM audit_events WHERE subject_id = $1 ORDER BY id', [
      id,
    ])
  ).map(({ action }) => action);

describe('an export as work', () => {
  it('is claimed by one of many', async () => {
    const id = await request();
    const claims = await Promise.all(Array.from({ length: 12 }, () => work().claim(id)));
    expect(claims.filter((claim) => claim !== null)).toMatchObject([{ id, attempts: 1 }]);
  });

  it('is made once, however often the queue delivers it', async () => {
    const id = await request();
    await Promise.all([make(id), make(id), make(id)]);
    await make(id);
    expect(await read(id)).toMatchObject({ state: 'done', done: 2, total: 2 });
    expect(await events(id)).toEqual(['export.requested', 'export.finished']);
    expect(stored(id)).toEqual(['1/csv', '1/txt']);
  });

  it('is carried once, again when its job got lost, and again when its worker went silent', async () => {
    const id = await request();
    const taken = async (how: 'takeWaiting' | 'takeLost') =>
      (await work()[how](100)).filter(({ rowId }) => rowId === id);
    const both = await Promise.all([taken('takeWaiting'), taken('takeWaiting')]);
    expect(both.flat()).toHaveLength(1);
    expect(await taken('takeLost')).toEqual([]);
    await set(id, `relayed_at = now() - interval '2 minutes'`);
    expect(await taken('takeLost')).toHaveLength(1);
    await work().claim(id);
    await set(id, `relayed_at = now() - interval '16 seconds'`);
    expect(await taken('takeLost')).toEqual([]);
    await set(id, `claimed_at = now() - interval '16 seconds'`);
    expect(await taken('takeLost')).toHaveLength(1);
    await work().giveBack([id]);
    await make(id);
    expect(await read(id)).toMatchObject({ state: 'done' });
  });

  it('is finished by the newer of two workers, and the older is told', async () => {
    const id = await request();
    const late = (await work().claim(id))!;
    await set(id, `claimed_at = now() - interval '16 seconds'`);
    await make(id);
    expect(await work().progress(late, 1)).toBe(false);
    expect(await work().beat(late)).toBe(false);
    expect(await work().putBack(late, null, 0)).toBe(false);
    expect(await read(id)).toMatchObject({ state: 'done', done: 2 });
    expect(stored(id)).toEqual(['2/csv', '2/txt']);
  });

  it('loses nothing when its worker is overtaken while it prints', async () => {
    const id = await request(['pdf', 'docx', 'html', 'txt']);
    const slow = make(id);
    await eventually(async () => ((await read(id)).asOf ? true : null));
    await set(id, `claimed_at = now() - interval '16 seconds'`);
    await Promise.all([slow, make(id)]);
    const view = await read(id);
    expect(view.files).toHaveLength(4);
    expect(new Set(stored(id).map((file) => file[0])).size).toBe(1);
    expect(await events(id)).toEqual(['export.requested', 'export.finished']);
  });

  it('waits for a storage that is away, says so, and is made when it is back', async () => {
    const id = await request();
    const blocker = path.join(files, 'exports', id);
    writeFileSync(blocker, 'in the way');
    await make(id);
    const waiting = await read(id);
    expect(waiting).toMatchObject({ state: 'queued', files: [] });
    expect(waiting.error).toContain('The place where files are kept');
    expect((await work().takeWaiting(100)).map(({ rowId }) => rowId)).not.toContain(id);
    rmSync(blocker);
    await make(id);
    expect(await read(id)).toMatchObject({ state: 'done', error: null });
    expect(stored(id)).toEqual(['2/csv', '2/txt']);
  });

  it('fails in words when nothing helps, and leaves nothing behind', async () => {
    const id = await request();
    await set(id, 'attempts = 10');
    await make(id);
    expect(await read(id)).toMatchObject({ state: 'failed', files: [] });
    expect((await read(id)).error).toContain('interrupted too often');
    expect(await events(id)).toEqual(['export.requested', 'export.failed']);
    expect(stored(id)).toEqual([]);
    const file = await owner.ask('GET', `/api/v1/exports/${id}/files/statement.en.txt`);
    expect(file.status).toBe(404);
  });

  it('is not ready before it is', async () => {
    const id = await request();
    const file = await owner.ask('GET', `/api/v1/exports/${id}/files/statement.en.txt`);
    expect([file.status, file.json()['code']]).toEqual([409, 'export.not_ready']);
  });

  it('reads everything as of one moment and changes nothing meanwhile', async () => {
    const count = `SELECT count(*)::int AS n FROM sign_ons`;
    const unitOfWork = test.app.get(UnitOfWork, { strict: false });
    await unitOfWork.atOneMoment(async (tx) => {
      const before = await tx.query(count);
      await insertSignOns(test.database, owner.coalitionId, statement, [{ name: 'A Late One' }]);
      expect(await tx.query(count)).toEqual(before);
      await expect(tx.query('UPDATE exports SET done = 7')).rejects.toThrow('read-only');
    });
  });
});

describe('with object storage', () => {
  it('files go to the bucket and come back', async () => {
    const s3 = await startS3();
    const inBucket = await startTestApp({
      ROLES: 'web,worker',
      S3_ENDPOINT: s3.config.endpoint,
      S3_BUCKET: s3.config.bucket,
      S3_ACCESS_KEY_ID: s3.config.accessKeyId,
      S3_SECRET_ACCESS_KEY: s3.config.secretAccessKey,
    });
    const member = await inBucket.coalition();
    const made = await insertStatement(inBucket.database, member.coalitionId);
    const body = { formats: ['md'] };
    const { id } = (await member.ask('POST', `/api/v1/statements/${made.id}/exports`, { body })).json<ExportView>();
    const view = await eventually(async () => {
      const now = (await member.ask('GET', `/api/v1/exports/${id}`)).json<ExportView>();
      return now.state === 'done' ? now : null;
    });
    expect((await member.ask('GET', view.files[0]!.url)).text).toContain('Keep the River Free');
    expect(readdirSync(inBucket.app.get(AppConfig, { strict: false }).dataDir)).toEqual([]);
    await inBucket.close();
    await s3.stop();
  });
});
