import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readPasswords } from './postgres-passwords.js';
import { isAlive } from './processes.js';

/** The URL of the PostgreSQL that another process has brought along on this data directory; null where none runs. */
export async function findRunningPostgres(dataDir: string): Promise<string | null> {
  const status = await readFile(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid, , , port] = status.split('\n');
  const passwords = await readPasswords(path.join(dataDir, 'postgres-passwords.json'));
  if (!passwords || !port || !isAlive(Number(pid))) return null;
  return `postgres://undersigned:${passwords.application}@127.0.0.1:${port}/undersigned`;
}
