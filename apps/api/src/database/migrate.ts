import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source-options.js';
import { waitForDatabase } from './wait-for-database.js';

const migrationLock = 4_242_917_031;

/** Brings the database up to date; any number of processes may call it at once, one of them does the work. */
export async function migrateDatabase(url: string): Promise<void> {
  await waitForDatabase(url);
  const dataSource = await new DataSource(dataSourceOptions(url, [], 2)).initialize();
  const guard = dataSource.createQueryRunner();
  try {
    const [lock] = (await guard.query('SELECT pg_try_advisory_lock($1) AS free', [migrationLock])) as {
      free: boolean;
    }[];
    if (!lock?.free) {
      process.stderr.write('Waiting for another process to bring the database up to date …\n');
      await guard.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    }
    await dataSource.runMigrations();
    await guard.query('SELECT pg_advisory_unlock($1)', [migrationLock]);
  } finally {
    await guard.release();
    await dataSource.destroy();
  }
}
