import { isDomainError } from '@undersigned/kernel';
import { StorageError } from '../../storage/index.js';
import type { ExportProblem } from '../export-states.js';

export interface ExportFailure {
  readonly problem: ExportProblem;
  /** Whether another try may succeed. */
  readonly transient: boolean;
}

/** Connections that broke, databases that restart or are full, deadlocks. */
const passing = /^(08|40|53|55|57)|^(ECONN|EPIPE|ETIMEDOUT|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)/;

/** What an error that ended a try means. */
export function problemOfError(error: unknown): ExportFailure {
  if (error instanceof StorageError) return { problem: 'storage', transient: error.transient };
  if (isDomainError(error, 'export.failed')) {
    const late = error.details['reason'] === 'pdf_time_limit';
    return late ? { problem: 'time_limit', transient: true } : { problem: 'not_printable', transient: false };
  }
  const { code, message } = error as { code?: unknown; message?: unknown };
  const transient =
    passing.test(String(code ?? '')) || /^(connection terminated|timeout exceeded)/i.test(String(message ?? ''));
  return { problem: 'unexpected', transient };
}
