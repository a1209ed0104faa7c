// Runs in a thread of its own: a text that needs too much time or memory ends that thread and nothing else.
import { parentPort, workerData } from 'node:worker_threads';
import { isDomainError } from '@undersigned/kernel';
import { importStatement } from '@undersigned/statement-import';
import type { ImportJob, ImportOutcome } from './import-job.js';

const { text, language } = workerData as ImportJob;

function read(): ImportOutcome {
  try {
    return { ok: true, result: importStatement(text, language === null ? {} : { language }) };
  } catch (error) {
    if (isDomainError(error)) return { ok: false, code: error.code, details: error.details };
    throw error;
  }
}

parentPort!.postMessage(read());
