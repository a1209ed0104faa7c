import type { StatementDocument } from '../../../api/models.js';

export interface DeviceDraft {
  readonly document: StatementDocument;
  readonly revision: number;
  readonly at: string;
}

const keyOf = (statementId: string) => `undersigned.draft.${statementId}`;

/** Keeps a text that the server has not confirmed; null forgets it. A full or closed storage must not stop the writing. */
export function keepOnDevice(statementId: string, document: StatementDocument | null, revision: number) {
  try {
    if (document === null) localStorage.removeItem(keyOf(statementId));
    else
      localStorage.setItem(
        keyOf(statementId),
        JSON.stringify({ document, revision, at: new Date().toISOString() } satisfies DeviceDraft),
      );
  } catch {
    // The editor still holds the text, and the save goes on.
  }
}

export function readFromDevice(statementId: string): DeviceDraft | null {
  try {
    const text = localStorage.getItem(keyOf(statementId));
    return text ? (JSON.parse(text) as DeviceDraft) : null;
  } catch {
    return null;
  }
}
