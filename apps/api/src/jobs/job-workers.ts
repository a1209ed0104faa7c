import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Job, Worker } from 'bullmq';
import { AppConfig } from '../config/index.js';
import { queueNames, type QueueName } from './job.js';
import { JobQueues } from './job-queues.js';
import { JobRegistry } from './job-registry.js';
import { QueueBackend } from './queue-backend.js';
import { Relay } from './relay.js';

const concurrency: Readonly<Record<QueueName, number>> = { mail: 5, exports: 1, clock: 1 };
/** A handler that hangs must not keep the process from stopping; its work is taken over like that of a killed one. */
const closeDeadline = 6_000;

/** Does the work of the queues in processes with the role `worker`; the others only check that all work has a handler. */
@Injectable()
export class JobWorkers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('jobs');
  private workers: Worker[] = [];

  constructor(
    private readonly config: AppConfig,
    private readonly backend: QueueBackend,
    private readonly queues: JobQueues,
    private readonly registry: JobRegistry,
    private readonly relay: Relay,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const handlers = this.registry.handlers();
    if (!this.config.roles.has('worker')) return;
    await this.queues.open();
    const work = async (job: Job) => {
      const handler = handlers.get(job.name);
      // An older version's job that is gone by now: nothing to do, and nothing to fail for ever either.
      if (handler) await handler.execute(job.data as object);
    };
    this.workers = queueNames.map((name) => this.backend.worker(name, work, concurrency[name]));
    for (const worker of this.workers) {
      worker.on('error', (error) => this.logger.warn(`worker ${worker.name}: ${error.message}`));
      worker.on('failed', (job, error) => this.logger.error({ job: job?.name, id: job?.id, err: error }));
      await worker.waitUntilReady();
      void worker.run();
    }
    for (const job of this.registry.jobs) await this.queues.schedule(job);
    this.relay.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.workers.length === 0) return;
    await this.relay.stop();
    const closed = Promise.all(this.workers.map((worker) => worker.close()));
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, closeDeadline);
    });
    await Promise.race([closed, deadline]);
    clearTimeout(timer);
  }
}
