import { spawn } from 'node:child_process';
import { chmod, mkdtemp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { lockDataDir } from './data-dir-lock.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';

let parent: string;
let dataDir: string;
const running: EmbeddedPostgres[] = [];

async function start(): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  running.push(server);
  return server;
}

async function query<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

const postmaster = async () =>
  Number((await readFile(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);

beforeEach(async () => {
  // Closed to every other user, as the home of root is, and with a blank in its name.
  parent = await mkdtemp(path.join(tmpdir(), 'undersigned home '));
  await chmod(parent, 0o700);
  dataDir = path.join(parent, 'my data');
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
  await rm(parent, { recursive: true, force: true });
});

describe('embedded PostgreSQL', () => {
  it('gives an application role that owns its database and is bound by row-level security', async () => {
    const { url } = await start();
    const [row] = await query(
      url,
      `select rolsuper, rolbypassrls, rolcreaterole, pg_get_userbyid(datdba) as owner, pg_encoding_to_char(encoding) as encoding,
              lower('ÉÔ') as lower, current_setting('fsync') as fsync
       from pg_roles, pg_database where rolname = current_user and datname = current_database()`,
    );
    expect(row).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      owner: 'undersigned',
      encoding: 'UTF8',
      lower: 'éô',
      fsync: 'on',
    });
    await query(url, 'create extension pg_trgm; create extension unaccent; create extension citext');
    expect((await stat(path.join(dataDir, 'postgres-passwords.json'))).mode & 0o777).toBe(0o600);
    await expect(query(url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(
      'password authentication failed',
    );
  });

  it('keeps the data over restarts and over kill -9', async () => {
    const first = await start();
    await query(first.url, 'create table kept (n int); insert into kept values (1)');
    await first.stop();
    const second = await start();
    await query(second.url, 'insert into kept values (2)');
    process.kill(await postmaster(), 'SIGKILL');
    await second.ended;
    const third = await start();
    expect(await query(third.url, 'select n from kept order by n')).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('ends a server that was left behind, and is not misled by a number that another program has', async () => {
    const left = await start();
    const next = await start();
    await left.ended;
    expect(await query(next.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await next.stop();
    await writeFile(path.join(dataDir, 'postgres/postmaster.pid'), `${process.pid}\n`);
    expect(await query((await start()).url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('makes the cluster again when making it was interrupted', async () => {
    await mkdir(path.join(dataDir, 'postgres.new/base'), { recursive: true });
    await writeFile(path.join(dataDir, 'postgres.new/PG_VERSION'), '18');
    expect(await query((await start()).url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('lock of the data directory', () => {
  const other = async (started: string | null) => {
    const child = spawn('sleep', ['60']);
    await mkdir(dataDir, { recursive: true });
    await writeFile(path.join(dataDir, 'undersigned.lock'), JSON.stringify({ pid: child.pid, port: 3210, started }));
    return child;
  };

  it('names the process and the port of the one that runs, and is free after its release', async () => {
    const child = await other(null);
    await expect(lockDataDir(dataDir, { port: 3000 })).rejects.toThrow(
      `Undersigned already runs on ${dataDir} (process ${child.pid}, port 3210)`,
    );
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    const lock = await lockDataDir(dataDir, { port: 3000 });
    await lock.release();
    await (await lockDataDir(dataDir, { port: 3000 })).release();
  });

  it('takes over from a dead process whose number was given to another', async () => {
    const child = await other('1');
    await (await lockDataDir(dataDir, { port: 3000 })).release();
    child.kill('SIGKILL');
  });

  it('takes over what is no lock at all', async () => {
    await mkdir(dataDir, { recursive: true });
    await writeFile(path.join(dataDir, 'undersigned.lock'), '');
    await (await lockDataDir(dataDir, { port: 3000 })).release();
  });
});
