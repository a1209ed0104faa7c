import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Job, Worker } from 'bullmq';
import { AppConfig } from '../config/index.js';
import { queueNames, type QueueName } from './job.js';
import { JobQueues } from './job-queues.js';
import { JobRegistry } from './job-registry.js';
import { QueueBackend } from './queue-backend.js';
import { Relay } from './relay.js';
import { within } from './within.js';

const concurrency: Readonly<Record<QueueName, number>> = { mail: 5, exports: 1, clock: 1 };
/** A handler that hangs must not keep the process from stopping; its work is taken over like that of a killed one. */
const closeDeadline = 6_000;
/** How often the clock's work is looked after: a queue that lost everything lost its schedules too. */
const scheduleEvery = 10_000;

/** Does the work of the queues in processes with the role `worker`; the others only check that all work has a handler. */
@Injectable()
export class JobWorkers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('jobs');
  private readonly workers = new Map<QueueName, Worker>();
  private readonly stopping = new AbortController();
  private running: Promise<void> | null = null;

  constructor(
    private readonly config: AppConfig,
    private readonly backend: QueueBackend,
    private readonly queues: JobQueues,
    private readonly registry: JobRegistry,
    private readonly relay: Relay,
  ) {}

  /** Does not wait for the queue: a site whose Redis is away still answers, and its mails wait in PostgreSQL. */
  onApplicationBootstrap(): void {
    const handlers = this.registry.handlers();
    if (!this.config.roles.has('worker')) return;
    this.running = this.run(async (job) => {
      // An older version's job that is gone by now: nothing to do, and nothing to fail for ever either.
      await handlers.get(job.name)?.execute(job.data as object);
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    if (!this.running) return;
    const closed = [...this.workers.values()].map((worker) => worker.close());
    await within(closeDeadline, Promise.all([this.relay.stop(), ...closed]));
  }

  private async run(work: (job: Job) => Promise<void>): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      let pause = scheduleEvery;
      try {
        await this.queues.open();
        for (const name of queueNames) await this.open(name, work);
        for (const job of this.registry.jobs) await this.queues.schedule(job);
        if (!signal.aborted) this.relay.start();
      } catch (error) {
        pause = 1_000;
        if (!signal.aborted) this.logger.warn(`queues: ${error instanceof Error ? error.message : String(error)}`);
      }
      await sleep(pause, undefined, { signal }).catch(() => {});
    }
  }

  private async open(name: QueueName, work: (job: Job) => Promise<void>): Promise<void> {
    if (this.workers.has(name) || this.stopping.signal.aborted) return;
    const worker = this.backend.worker(name, work, concurrency[name]);
    worker.on('error', (error) => this.logger.warn(`worker ${name}: ${error.message}`));
    worker.on('failed', (job, error) => this.logger.error({ job: job?.name, id: job?.id, err: error }));
    this.workers.set(name, worker);
    try {
      await worker.waitUntilReady();
    } catch (error) {
      this.workers.delete(name);
      void worker.close(true).catch(() => {});
      throw error;
    }
    worker.run().catch((error: unknown) => this.logger.error({ worker: name, err: error }));
  }
}
