import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { launchAs, type Account } from './run-as.js';

interface ServerStart {
  postgres: string;
  clusterDir: string;
  logFile: string;
  account: Account | null;
  port: number;
  durable: boolean;
  settings: Record<string, string>;
}

export interface PostgresServer {
  port: number;
  /** Settles when the server is gone, whoever ended it. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

function settingsOf({ port, durable, settings }: ServerStart): string[] {
  const all = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    lc_messages: 'C',
    jit: 'off',
    ...(durable ? {} : fast),
    ...settings,
  };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function isReady(clusterDir: string): Promise<boolean> {
  const content = await readFile(path.join(clusterDir, 'postmaster.pid'), 'utf8').catch(() => '');
  return content.split('\n')[7]?.trim() === 'ready';
}

async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.ref();
  for (const [name, patience] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 3_000],
    ['SIGKILL', 3_000],
  ] as const) {
    child.kill(name);
    if (await Promise.race([ended.then(() => true), delay(patience, false, { ref: false })])) return;
  }
}

/** Starts the server and waits until it takes connections. Rejects with the end of its log when it does not. */
export async function startServer(start: ServerStart): Promise<PostgresServer> {
  const { clusterDir, account } = start;
  const args = ['-D', clusterDir, ...settingsOf(start)];
  const launch = await launchAs(account, start.postgres, args, path.join(clusterDir, 'PG_VERSION'));
  // A file, not a pipe: the server outlives a killed parent for a moment and must not break on its words.
  const log = await open(start.logFile, 'w', 0o600);
  // A group of its own: Ctrl-C in a terminal must not end it before the requests in flight are done.
  const child = spawn(launch.file, launch.args, {
    ...launch.options,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  await log.close();
  const atExit = () => void child.kill('SIGINT');
  process.once('exit', atExit);
  let gone = false;
  void ended.then(() => {
    gone = true;
    process.off('exit', atExit);
  });
  const patience = Date.now() + 60_000;
  while (!(await isReady(clusterDir))) {
    if (gone || Date.now() > patience) {
      if (!gone) await end(child, ended);
      const words = await readFile(start.logFile, 'utf8').catch(() => '');
      throw new Error(`PostgreSQL did not start on ${clusterDir}: ${words.trim().split('\n').slice(-5).join('\n')}`);
    }
    await delay(20);
  }
  child.unref();
  return { port: start.port, ended, stop: () => end(child, ended) };
}
