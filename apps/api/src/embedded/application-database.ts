import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { PostgresPasswords } from './postgres-passwords.js';

const name = 'undersigned';

async function connect(options: pg.ClientConfig): Promise<pg.Client> {
  for (let attempt = 0; ; attempt += 1) {
    const client = new pg.Client(options);
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      // 57P03: the server still reads its log.
      if ((error as { code?: string }).code !== '57P03' || attempt > 250) throw error;
      await delay(20);
    }
  }
}

/**
 * Makes the application's database and role where they are missing; answers the connection URL of that role. It owns
 * the database, so that it can migrate, and is no superuser, so that row-level security holds for it.
 */
export async function ensureApplicationDatabase(port: number, passwords: PostgresPasswords): Promise<string> {
  const host = '127.0.0.1';
  const client = await connect({ host, port, user: 'postgres', password: passwords.superuser, database: 'postgres' });
  try {
    const role = await client.query('select 1 from pg_roles where rolname = $1', [name]);
    const verb = role.rowCount === 0 ? 'create' : 'alter';
    const password = client.escapeLiteral(passwords.application);
    await client.query(`${verb} role ${name} login nosuperuser nocreatedb nocreaterole password ${password}`);
    const database = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (database.rowCount === 0) await client.query(`create database ${name} owner ${name}`);
  } finally {
    await client.end();
  }
  return `postgres://${name}:${passwords.application}@${host}:${port}/${name}`;
}
