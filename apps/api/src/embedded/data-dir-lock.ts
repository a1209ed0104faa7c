import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isAlive, startMark } from './processes.js';
import { StartRefusedError } from './start-refused.error.js';

interface Holder {
  pid: number;
  port: number;
  started: string | null;
}

export interface DataDirLock {
  release(): Promise<void>;
}

async function read(file: string): Promise<{ text: string; holder: Holder | null } | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return { text, holder: JSON.parse(text) as Holder };
  } catch {
    return { text, holder: null };
  }
}

function isRunning(holder: Holder): boolean {
  if (holder.pid === process.pid || !isAlive(holder.pid)) return false;
  const mark = startMark(holder.pid);
  return mark === null || holder.started === null || mark === holder.started;
}

/** Moves a dead holder's file away, unless somebody was quicker: then what was moved is put back. */
async function takeAway(file: string, stale: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  await rename(file, aside).catch(() => undefined);
  const moved = await readFile(aside, 'utf8').catch(() => stale);
  if (moved !== stale) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

function refusal(dataDir: string, { pid, port }: Holder): StartRefusedError {
  return new StartRefusedError(
    `Undersigned already runs on ${dataDir} (process ${pid}, port ${port}). Stop it first, or set DATA_DIR to another folder.`,
  );
}

/** Makes this process the only one that runs on the folder; what a killed process left behind is taken over. */
export async function lockDataDir(dataDir: string, { port }: { port: number }): Promise<DataDirLock> {
  // The database may run as another user than root and has to pass through.
  await mkdir(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const file = path.join(dataDir, 'undersigned.lock');
  const mine = JSON.stringify({ pid: process.pid, port, started: startMark(process.pid) } satisfies Holder);
  const prepared = `${file}.${randomUUID()}`;
  await writeFile(prepared, mine, { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 10; attempt += 1) {
      // link() refuses when the name exists, and the file appears with its whole content.
      const taken = await link(prepared, file).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'EEXIST') return false;
          throw error;
        },
      );
      if (taken) {
        return {
          release: async () => {
            if ((await read(file))?.text === mine) await rm(file, { force: true });
          },
        };
      }
      const found = await read(file);
      if (found?.holder && isRunning(found.holder)) throw refusal(dataDir, found.holder);
      if (found) await takeAway(file, found.text);
    }
  } finally {
    await rm(prepared, { force: true });
  }
  throw new StartRefusedError(`Several processes start on ${dataDir} at the same time. Start one, or set DATA_DIR.`);
}
