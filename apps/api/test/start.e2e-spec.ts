import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort, startProgram, type Program } from './support/index.js';

let dataDir: string;

beforeAll(async () => {
  dataDir = path.join(await mkdtemp(path.join(tmpdir(), 'undersigned start ')), 'my data');
});
afterAll(() => rm(path.dirname(dataDir), { recursive: true, force: true }));

const start = (env: Record<string, string> = {}) => startProgram({ env: { DATA_DIR: dataDir, ...env } });
const firstOwnerLinks = (program: Program) => program.output().match(/http\S+\/admin\/account\/\S+/g) ?? [];

function occupy(port: number): Promise<Server> {
  const server = createServer();
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}

describe('starting with no configuration', () => {
  it('says what it does, refuses a second start on the same data, and leaves nothing running', async () => {
    const program = await start();
    await program.says('Ctrl-C stops.');
    expect(program.output()).toMatch(/PostgreSQL brought along \(\d+\.\d s\)/);
    expect(firstOwnerLinks(program)).toHaveLength(1);

    const second = await start().catch((error: Error) => error.message);
    expect(second).toContain(`already runs on ${dataDir} (process ${program.child.pid}, port ${program.port})`);

    const postmaster = Number((await readFile(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);
    expect(await program.stop()).toBe(0);
    expect(() => process.kill(postmaster, 0)).toThrow('ESRCH');
    expect(await readdir(dataDir)).not.toContain('undersigned.lock');
  });

  it('starts again after a kill', async () => {
    await (await start()).kill();
    const program = await start();
    expect(await program.stop()).toBe(0);
  });

  it('names the way out when the port is taken, and does not hold the data', async () => {
    const port = await freePort();
    const other = await occupy(port);
    const refusal = await start({ PORT: String(port) }).catch((error: Error) => error.message);
    expect(refusal).toContain(`Port ${port} on 127.0.0.1 is taken`);
    other.close();
    expect(await (await start({ PORT: String(port) })).stop()).toBe(0);
  });

  it.each([
    ['PORT', 'seventy'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['REDIS_URL', 'localhost'],
    ['ROLES', 'web,cook'],
    ['LOG_LEVEL', 'loud'],
  ])('names %s when it is wrong', async (name, value) => {
    expect(await start({ [name]: value }).catch((error: Error) => error.message)).toContain(name);
  });
});
