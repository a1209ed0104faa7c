import { Injectable } from '@nestjs/common';
import { Queue, Worker, createPostgresBackend, type Processor, type WorkerOptions } from 'bullmq';
import { AppConfig } from '../config/index.js';
import { DataSource } from 'typeorm';
import type { QueueName } from './job.js';

/**
 * Queues on Redis where there is one, else on PostgreSQL. The times are short so that the work of a killed worker is
 * taken over within seconds.
 */
@Injectable()
export class QueueBackend {
  private readonly prefix = 'undersigned';

  constructor(
    private readonly config: AppConfig,
    private readonly dataSource: DataSource,
  ) {}

  queue(name: QueueName): Queue {
    const defaultJobOptions = { removeOnComplete: true, removeOnFail: { count: 1000 } };
    const { redisUrl } = this.config;
    if (redisUrl)
      // Without a queue of its own the client says at once that Redis is away, instead of holding the relay up.
      return new Queue(name, {
        prefix: this.prefix,
        defaultJobOptions,
        connection: { url: redisUrl, enableOfflineQueue: false },
      });
    return new Queue(
      name,
      { defaultJobOptions, connection: this.postgres(2, true) },
      createPostgresBackend,
    ) as unknown as Queue;
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
      { ...options, connection: this.postgres(concurrency + 2, false) },
      createPostgresBackend,
    ) as unknown as Worker;
  }

  private postgres(max: number, migrate: boolean) {
    const { url } = this.dataSource.options as { url: string };
    return { connectionString: url, schema: 'queue', max, migrate };
  }
}
