// Runs in a thread of its own: a text that needs too much time or memory ends that thread and nothing else.
import { parentPort, workerData } from 'node:worker_threads';
import { isDomainError } from '@undersigned/kernel';
import { importFile, importStatement } from '@undersigned/statement-import';
import type { ImportJob, ImportOutcome, ImportReading } from './import-job.js';

const { source, language } = workerData as ImportJob;

function readSource(): ImportReading {
  const options = language === null ? {} : { language };
  if (typeof source === 'string') return { result: importStatement(source, options), text: source };
  // The form and the encoding are of the file; what is reviewed from here on is its text.
  const {
    text,
    form: _form,
    encoding: _encoding,
    ...result
  } = importFile(source.bytes, {
    ...options,
    ...(source.name !== null && { name: source.name }),
  });
  return { result, text };
}

function read(): ImportOutcome {
  try {
    return { ok: true, ...readSource() };
  } catch (error) {
    if (isDomainError(error)) return { ok: false, code: error.code, details: error.details };
    throw error;
  }
}

parentPort!.postMessage(read());
