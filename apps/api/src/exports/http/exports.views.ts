import type { ExportState, FileFormat } from '../export-states.js';

export class ExportFileView {
  name: string;
  format: FileFormat;
  size: number;
  sha256: string;
  /** Where a browser that is signed in downloads it. */
  url: string;
}

export class ExportView {
  id: string;
  statementId: string;
  versionNumber: number;
  formats: FileFormat[];
  state: ExportState;
  /** Files made so far, of `total`. */
  done: number;
  total: number;
  /** A sentence: why it failed, or why it waits for another try. */
  error: string | null;
  draft: boolean;
  /** The moment that text and list are of. */
  asOf: string | null;
  signatories: number | null;
  createdAt: string;
  finishedAt: string | null;
  files: ExportFileView[];
}

export class ExportPage {
  items: ExportView[];
  total: number;
  next: string | null;
}
