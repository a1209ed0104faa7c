/** One PostgreSQL for the whole run, with a migrated template that every test file copies. */
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import '../../../../scripts/register-source.mjs';

export default async function globalSetup() {
  const { startEmbeddedPostgres } = await import('../../src/embedded/index.ts');
  const dataDir = await mkdtemp(path.join(tmpdir(), 'undersigned-test-'));
  await chmod(dataDir, 0o711);
  const server = await startEmbeddedPostgres({
    dataDir,
    durable: false,
    settings: { max_connections: '300' },
    log: () => undefined,
  });
  globalThis.undersignedTestServer = { dataDir, server };
  const admin = new pg.Client({ connectionString: server.superuserUrl });
  await admin.connect();
  await admin.query('create database undersigned_template owner undersigned');
  await admin.end();
  process.env.TEST_DATABASE_SUPERUSER_URL = server.superuserUrl;
  process.env.TEST_DATABASE_URL = server.url;
  try {
    const { migrateDatabase } = await import('../../src/database/migrate.ts');
    await migrateDatabase(server.url.replace(/\/undersigned$/, '/undersigned_template'));
  } catch (error) {
    // Tests without a database still run; the others fail with this.
    process.env.TEST_DATABASE_PROBLEM = error.stack ?? String(error);
  }
}
