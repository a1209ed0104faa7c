import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportResult } from '@undersigned/statement-import';
import { runCli } from './support/index.js';

let folder: string;
const sample = path.join(import.meta.dirname, '../src/demo/lower-maren.txt');
const env = () => ({ DATA_DIR: path.join(folder, 'data') });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'undersigned cli '));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('undersigned import', () => {
  it('prints the whole result as JSON, and nothing else', async () => {
    const { code, stdout } = await runCli(['import', sample, '--json']);
    const { statement, summary, contacts } = JSON.parse(stdout) as ImportResult;
    expect(code).toBe(0);
    expect(statement).toMatchObject({ language: 'en', direction: 'ltr', date: '2026-11-02' });
    expect(summary).toMatchObject({
      demands: 4,
      footnotes: 5,
      footnoteRefs: 7,
      signatories: 14,
      distinctSignatories: 14,
    });
    expect(contacts[0]).toMatchObject({ name: 'Ilse Varga', email: 'ilse.varga@example.org' });
  });

  it('tells a person what was found and what to look at', async () => {
    const { stdout } = await runCli(['import', sample]);
    expect(stdout).toMatch(/Signatories\s+14/);
    expect(stdout).toContain('To look at:');
  });

  it.each([
    ['nothing', '', 'empty.txt'],
    ['no text', Buffer.from([0, 1, 2, 0, 255, 0, 3]), 'binary.bin'],
  ])('says so when the file holds %s', async (_, content, name) => {
    const file = path.join(folder, name);
    await writeFile(file, content);
    const { code, stdout, stderr } = await runCli(['import', file, '--json']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/\S+/);
    expect(stderr).not.toContain('    at ');
  });

  it('names a file that is not there', async () => {
    const { code, stderr } = await runCli(['import', path.join(folder, 'gone.txt')]);
    expect(code).toBe(1);
    expect(stderr).toContain('gone.txt');
  });
});

describe('undersigned on its database', () => {
  it('migrates, makes a user once, and finds no statement to export', async () => {
    expect((await runCli(['migrate'], env())).stdout).toContain('up to date');
    const user = [
      'user',
      'create',
      '--email',
      'owner@example.org',
      '--name',
      'Mira Solberg',
      '--coalition',
      'River League',
    ];
    const made = await runCli(user, env());
    expect(made.stdout).toMatch(/shown only now:\n\S{20}\n/);
    const again = await runCli(user, env());
    expect([again.code, again.stdout]).toEqual([1, '']);
    expect(again.stderr).not.toContain('    at ');
    expect((await runCli(['outbox', 'retry'], env())).stdout).toContain('0 messages');
    const missing = await runCli(['export', 'no-such-statement', '--out', path.join(folder, 'x.pdf')], env());
    expect(missing.code).toBe(1);
    expect(missing.stderr).not.toContain('    at ');
    await expect(readFile(path.join(folder, 'x.pdf'))).rejects.toThrow('ENOENT');
  });
});
