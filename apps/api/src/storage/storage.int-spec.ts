import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, request, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startS3, type TestS3 } from '../../test/support/index.js';
import { DiskStorage } from './disk-storage.js';
import { StorageError, type FileStorage } from './file-storage.js';
import { S3Storage } from './s3-storage.js';

const folder = mkdtempSync(path.join(tmpdir(), 'storage-'));
const quick = { tries: 3, timeout: 300, pause: 5 };
let s3: TestS3;

beforeAll(async () => {
  s3 = await startS3();
});
afterAll(async () => {
  await s3.stop();
  rmSync(folder, { recursive: true });
});

const bytes = (text: string) => new TextEncoder().encode(text);
const read = async (storage: FileStorage, key: string) => {
  const stream = await storage.get(key);
  return stream && (await buffer(stream)).toString();
};
const kinds: [string, () => FileStorage][] = [
  ['a folder', () => new DiskStorage(path.join(folder, 'files'))],
  ['a bucket', () => new S3Storage(s3.config, quick)],
];

describe.each(kinds)('%s', (_, open) => {
  it('keeps, replaces, gives and removes files', async () => {
    const storage = open();
    const key = 'exports/0197-a/1/statement.zh-Hant.pdf';
    expect(await read(storage, key)).toBeNull();
    await storage.put(key, bytes('first'), 'application/pdf');
    await storage.put(key, bytes('wörds'), 'application/pdf');
    await storage.put('exports/0197-a/1/empty.txt', bytes(''), 'text/plain');
    expect(await read(storage, key)).toBe('wörds');
    expect(await read(storage, 'exports/0197-a/1/empty.txt')).toBe('');
    await storage.delete(key);
    await storage.delete(key);
    expect(await read(storage, key)).toBeNull();
  });

  it('keeps the bytes of a part of a larger buffer', async () => {
    const storage = open();
    const whole = Buffer.from('before|inside|after');
    await storage.put('part', whole.subarray(7, 13), 'text/plain');
    expect(await read(storage, 'part')).toBe('inside');
  });

  it.each(['../secret', 'a/../b', '/etc/passwd', 'a//b', '.incoming/a', 'a\\..\\b', 'a/\0', '', 'a b', '%2e%2e/a'])(
    'refuses the key %j',
    async (key) => {
      const storage = open();
      await expect(storage.put(key, bytes('x'), 'text/plain')).rejects.toThrow('Not a key');
      await expect(storage.get(key)).rejects.toThrow('Not a key');
      await expect(storage.delete(key)).rejects.toThrow('Not a key');
    },
  );
});

describe('a folder', () => {
  it('is private, holds whole files only and no empty folders', async () => {
    const root = path.join(folder, 'own');
    const storage = new DiskStorage(root);
    await Promise.all(
      Array.from({ length: 30 }, async (_, index) => {
        await storage.put(`a/${index % 3}/f`, bytes(String(index).repeat(1000)));
        if (index % 2) await storage.delete(`a/${index % 3}/f`);
      }),
    );
    await storage.put('a/1/f', bytes('x'));
    expect(statSync(path.join(root, 'a/1/f')).mode & 0o777).toBe(0o600);
    for (const part of ['a/0/f', 'a/1/f', 'a/2/f']) await storage.delete(part);
    expect(readdirSync(root)).toEqual(['.incoming']);
    expect(readdirSync(path.join(root, '.incoming'))).toEqual([]);
  });

  it('is swept of what dead processes left, and of nothing that is being written', async () => {
    const root = path.join(folder, 'swept');
    const storage = new DiskStorage(root);
    await storage.put('a', bytes('x'));
    const old = path.join(root, '.incoming/old');
    writeFileSync(old, 'half');
    utimesSync(old, 1, 1);
    writeFileSync(path.join(root, '.incoming/new'), 'half');
    await new DiskStorage(root).onApplicationBootstrap();
    expect(readdirSync(path.join(root, '.incoming'))).toEqual(['new']);
  });

  it('says where it could not write', async () => {
    const file = path.join(folder, 'a-file');
    writeFileSync(file, '');
    const failed = new DiskStorage(file).put('a', bytes('x'));
    await expect(failed).rejects.toThrow(/^The file a could not be written below .*a-file: E/);
  });
});

describe('a bucket', () => {
  const listening = async (listener: RequestListener) => {
    const server = createServer(listener).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    return { server, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  };

  it('bears a store that is overloaded or hangs up for a moment', async () => {
    let calls = 0;
    const { server, endpoint } = await listening((asked, answer) => {
      calls += 1;
      if (calls === 1) return void answer.writeHead(503).end();
      if (calls === 2) return void asked.socket.destroy();
      const { method, url, headers } = asked;
      asked.pipe(
        request(s3.config.endpoint + url, { method, headers }, (real) => {
          answer.writeHead(real.statusCode!, real.headers);
          real.pipe(answer);
        }),
      );
    });
    const storage = new S3Storage({ ...s3.config, endpoint }, quick);
    await storage.put('moment', bytes('kept'), 'text/plain');
    expect(calls).toBe(3);
    expect(await read(storage, 'moment')).toBe('kept');
    server.close();
  });

  it('gives up in words on a store that is silent, away or broken', async () => {
    const silent = await listening(() => undefined);
    const broken = await listening((_, answer) =>
      answer.writeHead(500).end('<Error><Code>InternalError</Code></Error>'),
    );
    const problemAt = (endpoint: string) =>
      new S3Storage({ ...s3.config, endpoint }, { ...quick, tries: 2 }).put('a', bytes('x'), 'text/plain').then(
        () => null,
        (error: unknown) => error as StorageError,
      );
    const problems = await Promise.all([silent.endpoint, broken.endpoint, 'http://127.0.0.1:9'].map(problemAt));
    expect(problems.map((problem) => [problem?.transient, problem?.message])).toEqual([
      [true, 'S3_ENDPOINT: PUT a: no answer: silent for 300 ms'],
      [true, 'S3_ENDPOINT: PUT a: the store answered 500 InternalError'],
      [true, expect.stringContaining('S3_ENDPOINT: PUT a: no answer: ')],
    ]);
    silent.server.closeAllConnections();
    silent.server.close();
    broken.server.close();
  });

  it.each([
    ['a wrong secret', { secretAccessKey: 'not-this-one' }, '403 SignatureDoesNotMatch'],
    ['a wrong bucket', { bucket: 'nowhere' }, '404 NoSuchBucket'],
  ])('names %s and is not tried again', async (_, change, words) => {
    const storage = new S3Storage({ ...s3.config, ...change }, quick);
    for (const failing of [storage.put('a', bytes('x'), 'text/plain'), storage.get('a')]) {
      const problem = await failing.then(
        () => null,
        (error: unknown) => error as StorageError,
      );
      expect(problem).toBeInstanceOf(StorageError);
      expect([problem?.transient, problem?.message]).toEqual([false, expect.stringContaining(words)]);
      expect(problem?.message).not.toContain('not-this-one');
    }
  });
});
