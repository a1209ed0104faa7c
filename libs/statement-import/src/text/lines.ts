/** A line of the input: `raw` without its line end, `start` its first UTF-16 unit, `number` from 1. */
export interface SourceLine {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/**
 * The lines of a text. Line ends of every kind (LF, CR LF, CR, NEL, line and paragraph separator, form feed) split;
 * a mark at the start of the text is no part of its first line.
 *
 * @example splitLines('a\r\nb').map((line) => line.raw) // ['a', 'b']
 */
export function splitLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let index = start; index <= text.length; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : 10;
    if (code !== 10 && code !== 13 && code !== 12 && code !== 0x85 && code !== 0x2028 && code !== 0x2029) continue;
    if (index === text.length && start === index && lines.length > 0) break;
    lines.push({ raw: text.slice(start, index), start, end: index, number: lines.length + 1 });
    if (code === 13 && text.charCodeAt(index + 1) === 10) index += 1;
    start = index + 1;
  }
  return lines;
}
