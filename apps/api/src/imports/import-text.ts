import { createHash } from 'node:crypto';
import { DomainError } from '@undersigned/kernel';
import { decodeText } from '@undersigned/statement-import';

/** A text to import, and the hash that a confirmation is compared with. */
export interface ImportText {
  readonly text: string;
  readonly sha256: string;
}

/** The text of an uploaded file; refuses what is empty, too large or no text. */
export function textOfFile(bytes: Uint8Array): ImportText {
  return hashed(decodeText(bytes).text);
}

/** A pasted text, held to the same rules as a file. */
export function pastedText(typed: string): ImportText {
  if (typed.includes('\0')) throw new DomainError('import.unreadable', { reason: 'binary' });
  return textOfFile(Buffer.from(typed, 'utf8'));
}

function hashed(text: string): ImportText {
  return { text, sha256: createHash('sha256').update(text, 'utf8').digest('hex') };
}
