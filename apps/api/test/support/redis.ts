import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../src/embedded/index.js';
import { endChild, eventually } from './child.js';

export interface TestRedis {
  url: string;
  port: number;
  /** Kills it with the signal and starts it again on the same port and folder. */
  restart(signal?: NodeJS.Signals): Promise<void>;
  stop(): Promise<void>;
}

const ping = (port: number) =>
  new Promise<true>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('error', reject);
    socket.once('data', (data) => {
      socket.destroy();
      if (data.toString().startsWith('+PONG')) resolve(true);
      else reject(new Error(data.toString()));
    });
  });

/** A real Redis on a free port; with `appendonly`, what it acknowledged survives a kill. */
export async function startRedis({ appendonly = false } = {}): Promise<TestRedis> {
  const port = await freePort();
  const dir = await mkdtemp(path.join(tmpdir(), 'undersigned-redis-'));
  const append = appendonly ? ['--appendonly', 'yes', '--appendfsync', 'always'] : ['--appendonly', 'no'];
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    dir,
    '--save',
    '',
    '--maxmemory-policy',
    'noeviction',
  ];
  let child: ChildProcess;
  const start = async () => {
    child = spawn('redis-server', [...args, ...append], { stdio: 'ignore' });
    const failed = new Promise<never>((_, reject) => child.once('error', reject));
    await Promise.race([eventually(() => ping(port)), failed]);
  };
  await start();
  const atExit = () => void child.kill('SIGKILL');
  process.once('exit', atExit);
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    restart: async (signal = 'SIGKILL') => {
      await endChild(child, signal);
      await start();
    },
    stop: async () => {
      process.off('exit', atExit);
      await endChild(child);
      await rm(dir, { recursive: true, force: true });
    },
  };
}
