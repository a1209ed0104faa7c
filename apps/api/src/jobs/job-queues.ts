import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { queueNames, type JobDefinition, type QueueName } from './job.js';
import { QueueBackend } from './queue-backend.js';

/** The one way to put work into a queue. */
@Injectable()
export class JobQueues implements OnApplicationShutdown {
  private readonly logger = new Logger('jobs');
  private readonly queues = new Map<QueueName, Queue>();

  constructor(private readonly backend: QueueBackend) {}

  /** Opens the queues; the first process to do so makes their tables. */
  async open(): Promise<void> {
    for (const name of queueNames) {
      const queue = this.backend.queue(name);
      queue.on('error', (error) => this.logger.warn(`queue ${name}: ${error.message}`));
      await queue.waitUntilReady();
      this.queues.set(name, queue);
    }
  }

  /** Puts jobs of one kind in; a job whose key is there already is left as it is. */
  async add<Payload extends object>(
    job: JobDefinition<Payload>,
    items: readonly { key: string; payload: Payload }[],
  ): Promise<void> {
    const opts = { attempts: job.attempts, backoff: { type: 'exponential', delay: job.backoff } };
    await this.of(job.queue).addBulk(
      items.map(({ key, payload }) => ({ name: job.id, data: payload, opts: { ...opts, jobId: key } })),
    );
  }

  /** Makes the clock's work recur; the schedule is shared, so many workers still do it once. */
  async schedule(job: JobDefinition): Promise<void> {
    if (job.every === undefined) return;
    await this.of(job.queue).upsertJobScheduler(job.id, { every: job.every }, { name: job.id, data: {} });
  }

  /** How much waits in each queue, for metrics. */
  async depths(): Promise<Record<string, number>> {
    const depths = await Promise.all(
      [...this.queues].map(async ([name, queue]) => [name, await queue.count()] as const),
    );
    return Object.fromEntries(depths);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  private of(name: QueueName): Queue {
    const queue = this.queues.get(name);
    if (!queue) throw new Error(`The queue ${name} is not open.`);
    return queue;
  }
}
