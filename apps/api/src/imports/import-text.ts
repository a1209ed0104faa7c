import { createHash } from 'node:crypto';
import { DomainError } from '@undersigned/kernel';
import { decodeText } from '@undersigned/statement-import';

/** A text to import, and the hash that a confirmation is compared with. */
export interface ImportText {
  readonly text: string;
  readonly sha256: string;
}

/** A pasted text; refuses what is empty, too large or no text. */
export function pastedText(typed: string): ImportText {
  if (typed.includes('\0')) throw new DomainError('import.unreadable', { reason: 'binary' });
  return hashedText(decodeText(Buffer.from(typed, 'utf8')).text);
}

/** A text that was read out of a file. */
export function hashedText(text: string): ImportText {
  return { text, sha256: createHash('sha256').update(text, 'utf8').digest('hex') };
}
