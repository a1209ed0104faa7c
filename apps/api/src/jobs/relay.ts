import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { JobQueues } from './job-queues.js';
import { JobRegistry } from './job-registry.js';

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
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** Carries what waits now; answers how much that was. */
  async carry(): Promise<number> {
    let carried = 0;
    for (const { job, source } of this.registry.sources()) {
      const waiting = await source.take(batch);
      if (waiting.length === 0) continue;
      try {
        await this.queues.add(
          job,
          waiting.map(({ rowId, key }) => ({ key, payload: { id: rowId } })),
        );
      } catch (error) {
        await source.giveBack(waiting.map(({ rowId }) => rowId));
        throw error;
      }
      carried += waiting.length;
    }
    return carried;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      let carried = 0;
      try {
        carried = await this.carry();
      } catch (error) {
        this.logger.warn(
          `work could not be carried into the queue: ${error instanceof Error ? error.message : String(error)}`,
        );
        await sleep(1_000, undefined, { signal }).catch(() => {});
      }
      if (carried < batch) await sleep(pause, undefined, { signal }).catch(() => {});
    }
  }
}
