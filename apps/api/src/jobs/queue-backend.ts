import { Injectable } from '@nestjs/common';
import {
  Queue,
  Worker,
  createPostgresBackend,
  runMigrations,
  type PostgresConnectionOptions,
  type Processor,
  type WorkerOptions,
} from 'bullmq';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { AppConfig } from '../config/index.js';
import type { QueueName } from './job.js';

/** BullMQ looks for its tables in this schema and in no other when it is handed a pool. */
const schema = 'bullmq';

/**
 * Queues on Redis where there is one, else on PostgreSQL. The times are short so that the work of a killed worker is
 * taken over within seconds.
 */
@Injectable()
export class QueueBackend {
  private readonly prefix = 'undersigned';
  private pool: pg.Pool | null = null;

  constructor(
    private readonly config: AppConfig,
    private readonly dataSource: DataSource,
  ) {}

  /** Makes the tables of the queues where PostgreSQL holds them; any number of processes may do so at once. */
  async prepare(): Promise<void> {
    if (this.config.redisUrl) return;
    const client = await this.postgres().connect();
    try {
      await runMigrations(client, schema);
    } finally {
      client.release();
    }
  }

  queue(name: QueueName): Queue {
    // A finished or failed job must not stay: its key would keep the same work from ever being put in again.
    const defaultJobOptions = { removeOnComplete: true, removeOnFail: true };
    const { redisUrl } = this.config;
    if (redisUrl)
      // Without a queue of its own the client says at once that Redis is away, instead of holding the relay up.
      return new Queue(name, {
        prefix: this.prefix,
        defaultJobOptions,
        connection: { url: redisUrl, enableOfflineQueue: false },
      });
    return new Queue(name, { defaultJobOptions, connection: this.shared() }, createPostgresBackend) as unknown as Queue;
  }

  worker(name: QueueName, work: Processor, concurrency: number): Worker {
    const options: Omit<WorkerOptions, 'connection'> = {
      concurrency,
      lockDuration: 10_000,
      stalledInterval: 5_000,
      maxStalledCount: 10,
      autorun: false,
    };
    const { redisUrl } = this.config;
    if (redisUrl)
      return new Worker(name, work, {
        ...options,
        prefix: this.prefix,
        connection: { url: redisUrl, maxRetriesPerRequest: null },
      });
    return new Worker(
      name,
      work,
      { ...options, connection: this.shared() },
      createPostgresBackend,
    ) as unknown as Worker;
  }

  async close(): Promise<void> {
    await this.pool?.end();
  }

  private shared(): PostgresConnectionOptions {
    return this.postgres() as unknown as PostgresConnectionOptions;
  }

  /** One pool for all queues: each worker keeps one connection of it to listen, the others come and go. */
  private postgres(): pg.Pool {
    if (this.pool) return this.pool;
    const { url } = this.dataSource.options as { url: string };
    const pool = new pg.Pool({
      connectionString: url,
      options: `-c search_path=${schema}`,
      max: 10,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      application_name: 'undersigned queue',
    });
    pool.setMaxListeners(20);
    // The queues report what happens to their connections; without a listener of our own the first loss ends the process.
    pool.on('error', () => {});
    this.pool = pool;
    return pool;
  }
}
