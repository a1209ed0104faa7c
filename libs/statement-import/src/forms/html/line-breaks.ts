import { isProse } from '../../read/classify.js';
import { readMarker } from '../../text/markers.js';

/** What stands for a forced line break inside a block's words. */
export const lineBreak = '\u2028';

/**
 * The lines of a paragraph with forced breaks, in paragraphs: an empty line parts paragraphs, prose goes on over a
 * single break, short lines and points of a list stay lines of their own.
 *
 * @example brokenLines('Hill Farmers\u2028Lake Union') // [['Hill Farmers', 'Lake Union']]
 */
export function brokenLines(text: string): string[][] {
  return text
    .split(/\u2028[ \t]*\u2028\s*/)
    .map((paragraph) =>
      paragraph
        .split(lineBreak)
        .map((line) => line.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''))
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0)
    .map((lines) => (lines.length < 12 && goesOn(lines) ? [lines.join(' ')] : lines));
}

function goesOn(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.every((line) => readMarker(line) === null) && lines.some((line) => isProse(line));
}
