import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { queueNames, type JobDefinition, type QueueName } from './job.js';
import { QueueBackend } from './queue-backend.js';
import { within } from './within.js';

/** The servers behind the queues may be gone when the program stops, and closing then waits for them for ever. */
const closeDeadline = 1_500;

/** The one way to put work into a queue. */
@Injectable()
export class JobQueues implements OnApplicationShutdown {
  private readonly logger = new Logger('jobs');
  private readonly queues = new Map<QueueName, Queue>();

  constructor(private readonly backend: QueueBackend) {}

  /** Opens the queues; throws where their server refuses, and may then be called again. */
  async open(): Promise<void> {
    await this.backend.prepare();
    for (const name of queueNames) {
      if (this.queues.has(name)) continue;
      const queue = this.backend.queue(name);
      queue.on('error', (error) => this.logger.warn(`queue ${name}: ${error.message}`));
      this.queues.set(name, queue);
      try {
        await queue.waitUntilReady();
      } catch (error) {
        this.queues.delete(name);
        void queue.close().catch(() => {});
        throw error;
      }
    }
  }

  /** Puts jobs of one kind in; a job whose key is there already is left as it is. */
  async add<Payload extends object>(
    job: JobDefinition<Payload>,
    items: readonly { key: string; payload: Payload }[],
  ): Promise<void> {
    await this.of(job.queue).addBulk(
      items.map(({ key, payload }) => ({ name: job.id, data: payload, opts: { ...tries(job), jobId: key } })),
    );
  }

  /**
   * Makes the clock's work recur; the schedule is shared, so many workers still do it once. Safe to call over and over,
   * and meant to be: the queue may have lost everything, its schedules too.
   */
  async schedule(job: JobDefinition): Promise<void> {
    if (job.every === undefined) return;
    const queue = this.of(job.queue);
    const known = await queue.getJobScheduler(job.id);
    if (Number(known?.every) === job.every) return;
    await queue.upsertJobScheduler(job.id, { every: job.every }, { name: job.id, data: {}, opts: tries(job) });
  }

  /** How much waits in each queue, for metrics. */
  async depths(): Promise<Record<string, number>> {
    const depths = await Promise.all(
      [...this.queues].map(async ([name, queue]) => [name, await queue.count()] as const),
    );
    return Object.fromEntries(depths);
  }

  async onApplicationShutdown(): Promise<void> {
    await within(closeDeadline, Promise.all([...this.queues.values()].map((queue) => queue.close())));
    await within(closeDeadline, this.backend.close());
  }

  private of(name: QueueName): Queue {
    const queue = this.queues.get(name);
    if (!queue) throw new Error(`The queue ${name} is not open.`);
    return queue;
  }
}

const tries = ({ attempts, backoff }: JobDefinition) => ({
  attempts,
  backoff: { type: 'exponential', delay: backoff },
});
