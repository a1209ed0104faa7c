import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const refusals = new Set(['28P01', '28000', '3D000']);

/**
 * Resolves when the database answers a real query. Waits for one that is still starting, saying so once, and throws
 * after `patience` milliseconds; a wrong password or an unknown database is not waited for.
 */
export async function waitForDatabase(url: string, patience = 60_000): Promise<void> {
  const started = Date.now();
  for (let attempt = 0; ; attempt += 1) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.query('SELECT 1');
      return;
    } catch (error) {
      const code = (error as { code?: string }).code ?? '';
      const reason = error instanceof Error ? error.message : String(error);
      if (refusals.has(code)) throw new Error(`DATABASE_URL: the database refuses us: ${reason}`, { cause: error });
      if (Date.now() - started > patience)
        throw new Error(`DATABASE_URL: no database answered within ${patience / 1000} s: ${reason || code}`, {
          cause: error,
        });
      if (attempt === 0) process.stderr.write(`Waiting for the database (${reason || code}) …\n`);
      await sleep(500);
    } finally {
      await client.end().catch(() => {});
    }
  }
}
