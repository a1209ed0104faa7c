import { Injectable } from '@nestjs/common';
import { RelaysWork, type WaitingJob, type WorkSource } from '../../jobs/index.js';
import { OutboxMessageRepository } from '../persistence/outbox-message.repository.js';
import { deliverMessageJob } from './deliver-message.job.js';

/** How often the relay also looks for messages that got lost on the way. */
const sweepEvery = 10_000;

@Injectable()
@RelaysWork(deliverMessageJob)
export class OutboxSource implements WorkSource {
  private lastSweep = 0;

  constructor(private readonly messages: OutboxMessageRepository) {}

  async take(limit: number): Promise<WaitingJob[]> {
    const waiting = await this.messages.takeWaiting(limit);
    if (Date.now() - this.lastSweep < sweepEvery) return waiting;
    this.lastSweep = Date.now();
    return [...waiting, ...(await this.messages.takeLost(limit))];
  }

  giveBack(rowIds: readonly string[]): Promise<void> {
    return this.messages.giveBack(rowIds);
  }
}
