import type { SourceLine } from './lines.js';

/**
 * Takes the `>` off lines of a forwarded or answered mail when nearly every line carries it; each level counts. The places
 * of the lines move along. A text with single quotations stays as it is.
 *
 * @example unquoteMail(splitLines('> Dear Board,\n>\n> We ask'))[0].raw // 'Dear Board,'
 */
export function unquoteMail(lines: readonly SourceLine[]): readonly SourceLine[] {
  let current = lines;
  for (let level = 0; level < 5; level += 1) {
    const filled = current.filter((line) => line.raw.trim() !== '');
    const quoted = filled.filter((line) => line.raw.startsWith('>')).length;
    if (filled.length < 3 || quoted < filled.length * 0.8) return current;
    current = current.map((line) => {
      const prefix = /^> ?/.exec(line.raw)?.[0].length ?? 0;
      return { ...line, raw: line.raw.slice(prefix), start: line.start + prefix };
    });
  }
  return current;
}
