import { createServer, type AddressInfo, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { startTestDatabase, type TestDatabase } from '../../test/support/index.js';
import { entityDrift } from './entity-drift.js';
import { dataSourceOptions, migrateDatabase, waitForDatabase } from './index.js';

const databases: TestDatabase[] = [];
const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(databases.splice(0).map((database) => database.drop()));
  for (const server of servers.splice(0)) server.close();
});
const database = async (migrated: boolean) => {
  const made = await startTestDatabase({ migrated });
  databases.push(made);
  return made;
};

describe('migrations', () => {
  it('are done once when five processes start together', async () => {
    const { url, query } = await database(false);
    await Promise.all(Array.from({ length: 5 }, () => migrateDatabase(url)));
    const done = await query<{ name: string }>('SELECT name FROM migrations ORDER BY id');
    expect(new Set(done.map(({ name }) => name)).size).toBe(done.length);
    expect(done.length).toBeGreaterThan(0);
    const locks = await query(`SELECT 1 FROM pg_locks WHERE locktype = 'advisory'`);
    expect(locks).toEqual([]);
    await migrateDatabase(url);
    expect(await query('SELECT name FROM migrations ORDER BY id')).toEqual(done);
  });

  it('leave nothing of a failed one behind, and let the next process try', async () => {
    const { url, query } = await database(false);
    await query('CREATE TABLE statements (id int)');
    await expect(migrateDatabase(url)).rejects.toThrow('already exists');
    expect(await query(`SELECT to_regclass('public.coalitions') AS made`)).toEqual([{ made: null }]);
    await query('DROP TABLE statements');
    await migrateDatabase(url);
    expect(await query('SELECT count(*)::int AS count FROM coalitions')).toEqual([{ count: 0 }]);
  });
});

describe('a database that is not there yet', () => {
  const address = (server: Server) => (server.address() as AddressInfo).port;
  const listen = async (server: Server, port = 0) => {
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return address(server);
  };

  it('is waited for', async () => {
    const { url } = await database(false);
    const real = new URL(url);
    const { connect } = await import('node:net');
    const port = await listen(createServer());
    servers.pop()!.close();
    const waiting = waitForDatabase(url.replace(real.host, `127.0.0.1:${port}`), 20_000);
    await sleep(1_200);
    const relay = createServer((socket) => {
      const upstream = connect(Number(real.port), real.hostname);
      socket.pipe(upstream).pipe(socket);
      for (const one of [socket, upstream]) one.on('error', () => undefined);
    });
    await listen(relay, port);
    await waiting;
  });

  it('is given up on with its name, but not with its password', async () => {
    const error = await waitForDatabase('postgres://u:hidden@127.0.0.1:1/d', 600).catch((thrown: Error) => thrown);
    expect(String(error)).toMatch(/DATABASE_URL: no database answered within 0.6 s: .*ECONNREFUSED/);
    expect(String(error)).not.toContain('hidden');
  });

  it('is given up on when it takes the connection and then says nothing', async () => {
    const port = await listen(createServer(() => undefined));
    const started = Date.now();
    await expect(waitForDatabase(`postgres://u:p@127.0.0.1:${port}/d`, 1_000)).rejects.toThrow('no database answered');
    expect(Date.now() - started).toBeLessThan(12_000);
  });

  it('is not waited for when it refuses us', async () => {
    const { url } = await database(false);
    const wrong = new URL(url);
    wrong.password = 'hidden';
    const started = Date.now();
    const error = await waitForDatabase(wrong.href).catch((thrown: Error) => thrown);
    expect(String(error)).toContain('DATABASE_URL: the database refuses us: password authentication failed');
    await expect(waitForDatabase(`${url}_unknown`)).rejects.toThrow('does not exist');
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});

describe('entities', () => {
  it('are compared with the tables, column by column', async () => {
    @Entity('coalitions')
    class Planted {
      @PrimaryColumn('uuid')
      id: string;
      @Column('text', { nullable: true })
      name: string | null;
      @Column('integer')
      slug: number;
      @Column('text')
      language: string;
      @Column('text', { name: 'time_zone' })
      timeZone: string;
      @Column('text')
      motto: string;
    }
    const { url } = await database(true);
    const dataSource = await new DataSource(dataSourceOptions(url, [Planted], 1)).initialize();
    const differences = await entityDrift(dataSource);
    await dataSource.destroy();
    expect(differences).toEqual([
      'coalitions.name may be null in the entity, not in the database',
      'coalitions.slug is text in the database, integer in the entity',
      'coalitions.motto is in the entity, not in the database',
      'coalitions.created_at is in no entity',
    ]);
  });
});
