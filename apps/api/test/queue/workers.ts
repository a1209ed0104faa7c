import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readConfig } from '../../src/config/index.js';
import { createApp } from '../../src/create-app.js';
import { newId } from '../../src/database/index.js';
import { eventually, startMailSink, startTestDatabase, type MailSink, type TestDatabase } from '../support/index.js';

/** A queue as an operator may choose it, and what can happen to it. */
export interface QueueServer {
  env: Record<string, string>;
  /** Loses everything it held. */
  forget(): Promise<void>;
  /** Cuts every connection, as a restart does. */
  interrupt(): Promise<void>;
  stop(): Promise<void>;
}

export interface Bench {
  database: TestDatabase;
  sink: MailSink;
  queue: QueueServer;
  worker(env?: Record<string, string>): Promise<NestFastifyApplication>;
  /** Queues mails as rows of the outbox; answers their ids. */
  mails(count: number): Promise<string[]>;
  states(ids: readonly string[]): Promise<Record<string, number>>;
  allSent(ids: readonly string[], patience?: number): Promise<void>;
  /** Lets so much time pass for these messages, which nobody has to wait for. */
  age(ids: readonly string[]): Promise<void>;
  /** How often each of the mails arrived. */
  arrivals(ids: readonly string[]): number[];
  stop(): Promise<void>;
}

const values = { recipient: 'Ana', expires: { at: '2030-01-01T00:00:00.000Z', zone: 'UTC' } };
export const mailData = JSON.stringify({ values: { ...values, link: 'https://example.org/x' }, links: {} });
export const insertMails = `INSERT INTO outbox_messages (id, template, language, recipient_email, data)
  SELECT id, 'password-reset', 'en', id || '@example.org', $2::jsonb FROM unnest($1::uuid[]) AS id`;

/** Workers in this process, on one database, one queue and one mail server. */
export async function startBench(startQueue: (database: TestDatabase) => Promise<QueueServer>): Promise<Bench> {
  const database = await startTestDatabase();
  const [queue, sink] = [await startQueue(database), await startMailSink()];
  const dataDir = await mkdtemp(path.join(tmpdir(), 'undersigned-queue-'));
  const apps: NestFastifyApplication[] = [];
  const states = async (ids: readonly string[]) => {
    const rows = await database.query<{ state: string; count: number }>(
      'SELECT state, count(*)::int AS count FROM outbox_messages WHERE id = ANY($1) GROUP BY state',
      [ids],
    );
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  };
  return {
    database,
    sink,
    queue,
    states,
    worker: async (env = {}) => {
      const config = readConfig({
        DATABASE_URL: database.url,
        SMTP_URL: sink.url,
        SECRET_KEY: 'a secret of the tests, and long enough',
        DATA_DIR: dataDir,
        ROLES: 'worker',
        LOG_LEVEL: 'silent',
        ...queue.env,
        ...env,
      });
      const app = await createApp(config, database.url);
      await app.init();
      apps.push(app);
      return app;
    },
    mails: async (count) => {
      const ids = Array.from({ length: count }, newId);
      await database.query(insertMails, [ids, mailData]);
      return ids;
    },
    allSent: async (ids, patience = 40_000) => {
      let last: Record<string, number> = {};
      await eventually(async () => ((last = await states(ids)).sent === ids.length ? true : null), patience).catch(
        () => {
          throw new Error(`Not all of ${ids.length} are sent: ${JSON.stringify(last)}`);
        },
      );
    },
    age: async (ids) => {
      await database.query(
        `UPDATE outbox_messages SET relayed_at = relayed_at - interval '10 minutes', claimed_at = claimed_at - interval '10 minutes',
           due_at = now() - interval '1 second' WHERE id = ANY($1) AND state <> 'sent'`,
        [ids],
      );
    },
    arrivals: (ids) => {
      const counts = new Map<string, number>();
      for (const { to } of sink.messages) counts.set(to[0]!, (counts.get(to[0]!) ?? 0) + 1);
      return ids.map((id) => counts.get(`${id}@example.org`) ?? 0);
    },
    stop: async () => {
      await Promise.all(apps.map((app) => app.close()));
      await queue.stop();
      await sink.stop();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
