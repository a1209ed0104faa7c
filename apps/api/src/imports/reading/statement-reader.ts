import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import type { ImportResult } from '@undersigned/statement-import';
import type { ImportFile, ImportJob, ImportOutcome, ImportReading } from './import-job.js';

/** What one text may cost. Five megabytes of honest text take a few seconds. */
export interface ReadingLimits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const usual: ReadingLimits = { milliseconds: 10_000, megabytes: 512 };
/** Texts that are read at the same time; the others wait for their turn. */
const atOnce = 2;

// Under test and in watch mode this module is TypeScript, and so is the thread's.
const fromSource = import.meta.url.endsWith('.ts');
const entry = new URL(fromSource ? './import-worker.ts' : './import-worker.js', import.meta.url);
const compiler = new URL('../../../../../scripts/register-source.mjs', import.meta.url);

/** Reads texts with the importer in threads of their own, each with a limit of time and memory. */
@Injectable()
export class StatementReader {
  private readonly turns: Promise<unknown>[] = Array.from({ length: atOnce }, () => Promise.resolve());
  private next = 0;

  /** What is found in the text; `import.unreadable` with `reason` where it takes too long or too much memory. */
  async read(text: string, language: string | null = null, limits: ReadingLimits = usual): Promise<ImportResult> {
    return (await this.inTurn({ source: text, language }, limits)).result;
  }

  /** The same for a file of any form, with the text that was read out of it. */
  readFile(file: ImportFile, language: string | null = null, limits: ReadingLimits = usual): Promise<ImportReading> {
    return this.inTurn({ source: file, language }, limits);
  }

  private inTurn(job: ImportJob, limits: ReadingLimits): Promise<ImportReading> {
    const turn = this.next++ % atOnce;
    const reading = this.turns[turn]!.then(() => readInThread(job, limits));
    this.turns[turn] = reading.catch(() => undefined);
    return reading;
  }
}

async function readInThread(job: ImportJob, { milliseconds, megabytes }: ReadingLimits): Promise<ImportReading> {
  const worker = new Worker(entry, {
    workerData: job,
    execArgv: fromSource ? ['--import', compiler.href] : [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
  });
  const { promise, resolve, reject } = Promise.withResolvers<ImportOutcome>();
  const timer = setTimeout(() => reject(unreadable('takes_too_long')), milliseconds);
  worker.once('message', resolve);
  worker.on('error', (error: NodeJS.ErrnoException) =>
    reject(
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError ? unreadable('too_complex') : error,
    ),
  );
  worker.once('exit', () => reject(unreadable('too_complex')));
  try {
    const outcome = await promise;
    if (outcome.ok) return { result: outcome.result, text: outcome.text };
    throw new DomainError(outcome.code, outcome.details);
  } finally {
    clearTimeout(timer);
    void worker.terminate();
  }
}

function unreadable(reason: string): DomainError {
  return new DomainError('import.unreadable', { reason });
}
