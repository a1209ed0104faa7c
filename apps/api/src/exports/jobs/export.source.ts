import { Injectable } from '@nestjs/common';
import { RelaysWork, type WaitingJob, type WorkSource } from '../../jobs/index.js';
import { ExportWorkRepository } from '../persistence/export-work.repository.js';
import { makeExportJob } from './make-export.job.js';

/** How often the relay also looks for exports whose worker died or whose job got lost. */
const sweepEvery = 3_000;

@Injectable()
@RelaysWork(makeExportJob)
export class ExportSource implements WorkSource {
  private lastSweep = 0;

  constructor(private readonly work: ExportWorkRepository) {}

  async take(limit: number): Promise<WaitingJob[]> {
    const waiting = await this.work.takeWaiting(limit);
    if (Date.now() - this.lastSweep < sweepEvery) return waiting;
    this.lastSweep = Date.now();
    return [...waiting, ...(await this.work.takeLost(limit))];
  }

  giveBack(rowIds: readonly string[]): Promise<void> {
    return this.work.giveBack(rowIds);
  }
}
