// Runs in a worker thread, compiled or as it is (Node strips the types), so it imports nothing of ours at run time.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type * as Typst from '@myriaddreamin/typst-ts-node-compiler';
import type { PdfJob, PdfOutcome, PdfWorkerData } from './pdf-job.js';

const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler') as typeof Typst;
const { fonts, template } = workerData as PdfWorkerData;

// The template reads no file, and from a workspace that is not there none could be read.
const workspace = '/nonexistent/undersigned';
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.map((file) => readFileSync(file)) }] });

function compile(input: string): PdfOutcome {
  const compiled = compiler.compile({ mainFileContent: template, inputs: { input } });
  if (!compiled.result) {
    const error = compiled.takeError();
    return { ok: false, problem: error ? JSON.stringify(error.shortDiagnostics) : 'no document' };
  }
  try {
    return { ok: true, accessible: true, bytes: compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }) };
  } catch {
    // PDF/UA refuses a text with a character that no bundled font has; the file is tagged all the same.
    return { ok: true, accessible: false, bytes: compiler.pdf(compiled.result) };
  }
}

parentPort!.on('message', ({ input }: PdfJob) => {
  let outcome: PdfOutcome;
  try {
    outcome = compile(input);
  } catch (error) {
    outcome = { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
  parentPort!.postMessage(outcome);
  compiler.evictCache(1);
});
