import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanEnvironment, eventually, freePort } from './support/index.js';

const root = path.resolve(import.meta.dirname, '../../..');
let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'undersigned launch '));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

/** As typed by a person: the Node that comes first is the machine's own. */
function npm(args: string[], env: Record<string, string> = {}) {
  const own = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => !folder.includes('node_modules'));
  const child = spawn('npm', args, {
    cwd: root,
    detached: true,
    env: cleanEnvironment({ PATH: own.join(path.delimiter), DATA_DIR: dataDir, ...env }),
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return { child, ended, output: () => output };
}

describe('npm start', () => {
  it('builds, starts, and stops everything once on Ctrl-C', async () => {
    const port = await freePort();
    const { child, ended, output } = npm(['start'], { PORT: String(port) });
    await eventually(() => (output().includes('Ctrl-C stops.') || child.exitCode !== null ? true : null), 110_000);
    expect(output()).toContain('Ctrl-C stops.');
    expect(output()).toMatch(/✔ build \(\d+\.\d s\)/);
    const { pid } = JSON.parse(await readFile(path.join(dataDir, 'undersigned.lock'), 'utf8')) as { pid: number };

    // A terminal tells every process in front at once.
    process.kill(-Number(child.pid), 'SIGINT');
    await ended;
    expect(output().match(/stopping …/g)).toHaveLength(1);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    await expect(readFile(path.join(dataDir, 'undersigned.lock'))).rejects.toThrow('ENOENT');
  });
});
