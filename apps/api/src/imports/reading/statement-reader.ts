import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import type { ImportResult } from '@undersigned/statement-import';
import type { ImportJob, ImportOutcome } from './import-job.js';

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
  read(text: string, language: string | null = null, limits: ReadingLimits = usual): Promise<ImportResult> {
    const turn = this.next++ % atOnce;
    const result = this.turns[turn]!.then(() => readInThread({ text, language }, limits));
    this.turns[turn] = result.catch(() => undefined);
    return result;
  }
}

async function readInThread(job: ImportJob, { milliseconds, megabytes }: ReadingLimits): Promise<ImportResult> {
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
    if (outcome.ok) return outcome.result;
    throw new DomainError(outcome.code, outcome.details);
  } finally {
    clearTimeout(timer);
    void worker.terminate();
  }
}

function unreadable(reason: string): DomainError {
  return new DomainError('import.unreadable', { reason });
}
