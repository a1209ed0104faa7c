import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { FileStorage, StorageError, keySegments } from './file-storage.js';

/** A file that is still being written after this long belongs to a process that died. */
const abandonedAfter = 10 * 60_000;

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Files in a folder of this machine, readable by its owner only. */
export class DiskStorage extends FileStorage {
  private readonly incoming: string;
  private lastSweep = 0;

  constructor(private readonly folder: string) {
    super();
    // A key never begins with a dot, so nothing can be stored in here.
    this.incoming = path.join(folder, '.incoming');
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    const target = this.pathOf(key);
    const temporary = path.join(this.incoming, randomUUID());
    try {
      await this.sweep();
      await mkdir(this.incoming, { recursive: true, mode: 0o700 });
      await writeDurably(temporary, bytes);
      await this.moveInto(temporary, target);
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      const { code } = error as NodeJS.ErrnoException;
      throw new StorageError(`The file ${key} could not be written below ${this.folder}: ${code ?? error}`, true, {
        cause: error,
      });
    }
  }

  async get(key: string): Promise<Readable | null> {
    const stream = createReadStream(this.pathOf(key));
    return new Promise((resolve, reject) => {
      stream.once('open', () => resolve(stream));
      stream.once('error', (error) =>
        isMissing(error)
          ? resolve(null)
          : reject(new StorageError(`The file ${key} below ${this.folder} cannot be read.`, true, { cause: error })),
      );
    });
  }

  async delete(key: string): Promise<void> {
    const segments = keySegments(key);
    await rm(this.pathOf(key), { force: true });
    for (let depth = segments.length - 1; depth > 0; depth -= 1) {
      const emptied = await rmdir(path.join(this.folder, ...segments.slice(0, depth))).then(
        () => true,
        () => false,
      );
      if (!emptied) return;
    }
  }

  /** Removes what dead processes left half written; looks at most once in a while. */
  async sweep(now = Date.now()): Promise<void> {
    if (now - this.lastSweep < abandonedAfter) return;
    this.lastSweep = now;
    for (const name of await readdir(this.incoming).catch(() => [])) {
      const file = path.join(this.incoming, name);
      const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Infinity }));
      if (mtimeMs < now - abandonedAfter) await rm(file, { force: true });
    }
  }

  /** Called when the program starts. */
  onApplicationBootstrap(): Promise<void> {
    return this.sweep();
  }

  private async moveInto(temporary: string, target: string): Promise<void> {
    const folder = path.dirname(target);
    for (let attempt = 1; ; attempt += 1) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      try {
        await rename(temporary, target);
        return await syncFolder(folder);
      } catch (error) {
        // A deletion elsewhere may take the emptied folder away between the two steps.
        if (!isMissing(error) || attempt === 3) throw error;
      }
    }
  }

  private pathOf(key: string): string {
    return path.join(this.folder, ...keySegments(key));
  }
}

async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Without it a power cut could forget the new name; Windows has no such call. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}
