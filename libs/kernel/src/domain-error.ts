import type { ErrorCode } from './error-codes.js';

/**
 * A refusal in the product's own words: what was asked for is not possible now, and `details` say why.
 *
 * The code decides the HTTP status (in the API's one table) and the sentence a person reads (in the message
 * catalogues). `details` hold plain data for that sentence; never a secret and never a name that the asker may not see.
 */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
    this.name = 'DomainError';
  }
}

/** Tells a refusal of ours from a fault; with `code`, whether it is that refusal. */
export function isDomainError(error: unknown, code?: ErrorCode): error is DomainError {
  return error instanceof DomainError && (code === undefined || error.code === code);
}
