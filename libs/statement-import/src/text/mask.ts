import type { OmittedText } from '../types.js';

const pairs = [
  ['<!--', '-->'],
  ['{%', '%}'],
] as const;

/**
 * Blanks out comments and template tags, which are no text, and keeps every offset: the result has the input's length
 * and its line ends.
 *
 * @example maskComments('a <!-- b --> c').text // 'a            c'
 */
export function maskComments(text: string): { text: string; omitted: OmittedText[] } {
  const omitted: OmittedText[] = [];
  let masked = text;
  for (const [open, close] of pairs) {
    const pieces: string[] = [];
    let from = 0;
    for (let start = masked.indexOf(open); start >= 0; start = masked.indexOf(open, from)) {
      const found = masked.indexOf(close, start + open.length);
      if (found < 0) break;
      const end = found + close.length;
      pieces.push(masked.slice(from, start), masked.slice(start, end).replace(/[^\r\n]/g, ' '));
      omitted.push({ kind: 'comment', text: text.slice(start, end), source: { start, end } });
      from = end;
    }
    masked = pieces.join('') + masked.slice(from);
  }
  return { text: masked, omitted };
}
