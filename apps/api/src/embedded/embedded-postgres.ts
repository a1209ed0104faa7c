import { access, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ensureApplicationDatabase } from './application-database.js';
import { freePort } from './free-port.js';
import { endOrphanedPostgres } from './orphaned-postgres.js';
import { findPostgresBinaries } from './postgres-binaries.js';
import { createCluster } from './postgres-cluster.js';
import { makePasswords, readPasswords } from './postgres-passwords.js';
import { startServer, type PostgresServer } from './postgres-server.js';
import { databaseAccount } from './run-as.js';
import { StartRefusedError } from './start-refused.error.js';

export interface EmbeddedPostgresOptions {
  /** The program's data directory, already locked by this process; the cluster is its folder `postgres`. */
  dataDir: string;
  /** Absent: any free port. */
  port?: number;
  log: (message: string) => void;
  /** False for tests alone: a power cut then loses what was committed. */
  durable?: boolean;
  /** Further server settings. */
  settings?: Record<string, string>;
}

export interface EmbeddedPostgres {
  /** For the application's role, which is no superuser. */
  url: string;
  superuserUrl: string;
  /** Settles when the server is gone, whoever ended it. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw new StartRefusedError(`${file} cannot be read by this user: set DATA_DIR to a folder of your own.`);
    },
  );

// A port can be taken between asking and binding, and the processes of a killed server take a moment to leave its memory.
const passing = /could not bind|Address already in use|pre-existing shared memory|is still in use/;

async function startPatiently(attempt: () => Promise<PostgresServer>): Promise<PostgresServer> {
  for (let count = 1; ; count += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (count === 10 || !passing.test((error as Error).message)) throw error;
      await delay(300);
    }
  }
}

/** Starts the PostgreSQL that the program brings along; on an empty folder it makes the cluster first. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log, durable = true, settings = {} } = options;
  const dataDir = path.resolve(options.dataDir);
  await mkdir(dataDir, { recursive: true });
  const clusterDir = path.join(dataDir, 'postgres');
  const passwordFile = path.join(dataDir, 'postgres-passwords.json');
  const binaries = await findPostgresBinaries();
  const isNew = !(await exists(path.join(clusterDir, 'PG_VERSION')));
  const passwords = (await readPasswords(passwordFile)) ?? (isNew ? await makePasswords(passwordFile) : null);
  if (!passwords) {
    throw new StartRefusedError(
      `${passwordFile} is missing: restore it from a backup, or set DATA_DIR to another folder.`,
    );
  }
  const account = await databaseAccount(clusterDir);
  if (isNew) {
    log('making the database');
    await createCluster({ ...binaries, clusterDir, account, superuserPassword: passwords.superuser, durable });
  } else {
    await endOrphanedPostgres(clusterDir, log);
  }
  const logFile = path.join(dataDir, 'postgres.log');
  const server = await startPatiently(async () => {
    const port = options.port ?? (await freePort());
    return startServer({ ...binaries, clusterDir, logFile, account, port, durable, settings });
  });
  try {
    const url = await ensureApplicationDatabase(server.port, passwords);
    const superuserUrl = `postgres://postgres:${passwords.superuser}@127.0.0.1:${server.port}/postgres`;
    return { url, superuserUrl, ended: server.ended, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
