import type { ErrorCode } from '@undersigned/kernel';
import type { ImportResult } from '@undersigned/statement-import';

/** What the importing thread is started with. */
export interface ImportJob {
  readonly text: string;
  readonly language: string | null;
}

/** What it answers: what was found, or the importer's own refusal. */
export type ImportOutcome =
  | { readonly ok: true; readonly result: ImportResult }
  | { readonly ok: false; readonly code: ErrorCode; readonly details: Readonly<Record<string, unknown>> };
