import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  /** For the application's role: it owns the database and is no superuser. */
  url: string;
  superuserUrl: string;
  query<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** Ends every connection to it and removes it. */
  drop(): Promise<void>;
}

function fromSetup(name: 'TEST_DATABASE_URL' | 'TEST_DATABASE_SUPERUSER_URL'): string {
  const value = process.env[name];
  if (!value) throw new Error('No test database: name the file *.int-spec.ts or *.e2e-spec.ts.');
  return value;
}

async function asSuperuser(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** A database of one's own: migrated, or empty. Takes some 50 ms, so one per file or even per test is fine. */
export async function startTestDatabase({ migrated = true } = {}): Promise<TestDatabase> {
  if (migrated && process.env['TEST_DATABASE_PROBLEM']) {
    throw new Error(`The migrations failed: ${process.env['TEST_DATABASE_PROBLEM']}`);
  }
  const server = fromSetup('TEST_DATABASE_SUPERUSER_URL');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const template = migrated ? 'undersigned_template' : 'template1';
  await asSuperuser(server, `create database ${name} template ${template} owner undersigned`);
  const onIt = (url: string) => url.replace(/\/[^/]*$/, `/${name}`);
  const url = onIt(fromSetup('TEST_DATABASE_URL'));
  // As the application connects: without it, row-level security hides every row.
  const pool = new pg.Pool({ connectionString: url, max: 4, options: '-c undersigned.coalition=all' });
  // drop() cuts idle connections.
  pool.on('error', () => undefined);
  return {
    url,
    superuserUrl: onIt(server),
    query: async <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) =>
      (await pool.query<Row>(sql, values)).rows,
    drop: async () => {
      await pool.end();
      await asSuperuser(server, `drop database if exists ${name} with (force)`);
    },
  };
}
