import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { JobDefinition } from './job.js';
import { JobQueues } from './job-queues.js';
import { JobRegistry } from './job-registry.js';
import type { WorkSource } from './relays-work.js';

const batch = 200;
const pause = 250;

/** Carries committed work into the queue, for as long as it runs; any number of them may run side by side. */
@Injectable()
export class Relay {
  private readonly logger = new Logger('relay');
  private readonly stopping = new AbortController();
  private running: Promise<void> | null = null;

  constructor(
    private readonly queues: JobQueues,
    private readonly registry: JobRegistry,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** Carries what waits now; answers how much that was, or throws where some of it could not be carried. */
  async carry(): Promise<number> {
    const sources = this.registry.sources();
    const outcomes = await Promise.allSettled(sources.map(({ job, source }) => this.carryFrom(job, source)));
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
    return outcomes.reduce((sum, outcome) => sum + (outcome.status === 'fulfilled' ? outcome.value : 0), 0);
  }

  private async carryFrom(job: JobDefinition, source: WorkSource): Promise<number> {
    const waiting = await source.take(batch);
    if (waiting.length === 0) return 0;
    try {
      await this.queues.add(
        job,
        waiting.map(({ rowId, key }) => ({ key, payload: { id: rowId } })),
      );
    } catch (error) {
      // What cannot even be given back is found again among the lost.
      await source.giveBack(waiting.map(({ rowId }) => rowId)).catch(() => {});
      throw error;
    }
    return waiting.length;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      let carried = 0;
      try {
        carried = await this.carry();
      } catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        this.logger.warn(`work could not be carried into the queue: ${words}`);
        await sleep(1_000, undefined, { signal }).catch(() => {});
      }
      if (carried < batch) await sleep(pause, undefined, { signal }).catch(() => {});
    }
  }
}
