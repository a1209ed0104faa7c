import { DomainError } from '@undersigned/kernel';
import { Worker } from 'node:worker_threads';
import type { PdfOutcome, PdfWorkerData } from './pdf-job.js';

/** How long one file may take; 10,000 signatories take a few seconds. */
const timeLimit = 60_000;
/** How long a worker that nobody needs keeps its memory. */
const idleLimit = 60_000;

// Under test this module is TypeScript, and Node runs the worker's TypeScript as it is.
const entry = new URL(import.meta.url.endsWith('.ts') ? './pdf-worker.ts' : './pdf-worker.js', import.meta.url);

/**
 * Prints PDF files one after the other in a worker thread, so that a long list never holds up requests. The worker is
 * started when needed, kept for the next file and ended when it idles, fails or exceeds the time limit.
 */
export class PdfPrinter {
  private worker: Worker | null = null;
  private queue: Promise<unknown> = Promise.resolve();
  private idle: NodeJS.Timeout | undefined;

  constructor(
    private readonly template: string,
    private readonly fonts: () => readonly string[],
    private readonly limit = timeLimit,
  ) {}

  /** Answers the file, or throws `export.failed` with `reason`: `pdf_time_limit` or `pdf_not_compiled`. */
  print(input: string): Promise<Uint8Array> {
    const printed = this.queue.then(() => this.printNow(input));
    this.queue = printed.catch(() => undefined);
    return printed;
  }

  /** Ends the worker; the next file starts another one. */
  async close(): Promise<void> {
    await this.queue;
    await this.stop();
  }

  private async printNow(input: string): Promise<Uint8Array> {
    clearTimeout(this.idle);
    const worker = (this.worker ??= this.start());
    worker.ref();
    try {
      const outcome = await this.outcomeOf(worker, input);
      if (outcome.ok) return outcome.bytes;
      throw new DomainError('export.failed', { reason: 'pdf_not_compiled', problem: outcome.problem });
    } catch (error) {
      // A thread inside the compiler ends only when that returns, so nobody waits for it.
      void this.stop();
      throw error;
    } finally {
      worker.unref();
      this.idle = setTimeout(() => void this.stop(), idleLimit).unref();
    }
  }

  private outcomeOf(worker: Worker, input: string): Promise<PdfOutcome> {
    const { promise, resolve, reject } = Promise.withResolvers<PdfOutcome>();
    const ended = () =>
      reject(new DomainError('export.failed', { reason: 'pdf_not_compiled', problem: 'worker ended' }));
    const timer = setTimeout(
      () => reject(new DomainError('export.failed', { reason: 'pdf_time_limit', milliseconds: this.limit })),
      this.limit,
    );
    worker.once('message', resolve).once('error', reject).once('exit', ended);
    worker.postMessage({ input });
    return promise.finally(() => {
      clearTimeout(timer);
      worker.off('message', resolve).off('error', reject).off('exit', ended);
    });
  }

  private start(): Worker {
    const workerData: PdfWorkerData = { fonts: this.fonts(), template: this.template };
    const worker = new Worker(entry, { workerData, execArgv: [] });
    // Without a listener an error after the answer would end the whole process.
    return worker.on('error', () => undefined);
  }

  private async stop(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    clearTimeout(this.idle);
    await worker?.terminate();
  }
}
