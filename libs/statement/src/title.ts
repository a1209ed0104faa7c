import type { StatementDocument } from './document.js';
import { partsOf, plainText } from './walk.js';

/** The words of the first title, on one line; null where the text has none. */
export function titleOf(document: StatementDocument): string | null {
  const first = partsOf(document).find((part) => part.type === 'title');
  const words = first ? plainText(first).replace(/\s+/g, ' ').trim() : '';
  return words === '' ? null : words;
}
