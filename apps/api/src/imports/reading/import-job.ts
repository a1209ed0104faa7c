import type { ErrorCode } from '@undersigned/kernel';
import type { ImportResult } from '@undersigned/statement-import';

/** A file as it was uploaded; its form is told by its content, helped by its name. */
export interface ImportFile {
  readonly bytes: Uint8Array;
  readonly name: string | null;
}

/** What the importing thread is started with: a text that was pasted, or a file of any form. */
export interface ImportJob {
  readonly source: string | ImportFile;
  readonly language: string | null;
}

/** What was found, and the text that its places refer to. */
export interface ImportReading {
  readonly result: ImportResult;
  readonly text: string;
}

/** What it answers: what was found, or the importer's own refusal. */
export type ImportOutcome =
  | ({ readonly ok: true } & ImportReading)
  | { readonly ok: false; readonly code: ErrorCode; readonly details: Readonly<Record<string, unknown>> };
