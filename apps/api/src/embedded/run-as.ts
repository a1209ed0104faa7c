import { execFile } from 'node:child_process';
import { access, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { StartRefusedError } from './start-refused.error.js';

const execute = promisify(execFile);

export interface Account {
  uid: number;
  gid: number;
}

export interface Launch {
  file: string;
  args: string[];
  options: { uid?: number; gid?: number };
}

const idOf = async (flag: '-u' | '-g') => Number((await execute('id', [flag, 'postgres'])).stdout);

async function systemAccount(): Promise<Account> {
  try {
    return { uid: await idOf('-u'), gid: await idOf('-g') };
  } catch {
    try {
      await execute('groupadd', ['--system', '--force', 'postgres']);
      await execute('useradd', ['--system', '--no-create-home', '--gid', 'postgres', 'postgres']);
      return { uid: await idOf('-u'), gid: await idOf('-g') };
    } catch (error) {
      throw new StartRefusedError(
        'PostgreSQL never runs as root, and no system user "postgres" could be made for it: start as an ordinary user, or set DATABASE_URL to a server.',
        { cause: error },
      );
    }
  }
}

/** Whom the server runs as: nobody else, unless this is root, which PostgreSQL refuses. */
export async function databaseAccount(clusterDir: string): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  const existing = await stat(clusterDir).catch(() => null);
  // Data first made by an ordinary user stays that user's.
  if (existing && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid };
  return systemAccount();
}

/** The first folder on the way that the account may not pass through. */
async function barrier(target: string, { uid, gid }: Account): Promise<string | null> {
  const steps = path.dirname(path.resolve(target)).split(path.sep);
  for (let count = 1; count <= steps.length; count += 1) {
    const folder = steps.slice(0, count).join(path.sep) || path.sep;
    const { mode, ...owner } = await stat(folder);
    const bit = owner.uid === uid ? 0o100 : owner.gid === gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return folder;
  }
  return null;
}

async function findSetpriv(): Promise<string | null> {
  for (const file of ['/usr/bin/setpriv', '/bin/setpriv']) {
    if (
      await access(file).then(
        () => true,
        () => false,
      )
    )
      return file;
  }
  return null;
}

/** How to start a program of the database as the account, so that it ends when this process is killed. */
export async function launchAs(account: Account | null, file: string, args: string[], reach: string): Promise<Launch> {
  const setpriv = process.platform === 'linux' ? await findSetpriv() : null;
  const blocked = account && ((await barrier(file, account)) ?? (await barrier(reach, account)));
  if (setpriv === null) {
    if (blocked) {
      throw new StartRefusedError(
        `${blocked} is closed to the user that PostgreSQL runs as (it never runs as root): set DATA_DIR to a folder elsewhere and keep the program outside of it, start as an ordinary user, or set DATABASE_URL.`,
      );
    }
    return { file, args, options: account ?? {} };
  }
  const identity = account ? [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'] : [];
  // root's own home is closed to everybody else: the right to pass through folders is all that is handed on.
  const passage = blocked ? ['--inh-caps=+dac_read_search', '--ambient-caps=+dac_read_search'] : [];
  return { file: setpriv, args: [...identity, ...passage, '--pdeathsig=INT', file, ...args], options: {} };
}
