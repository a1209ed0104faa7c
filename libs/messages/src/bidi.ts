const bidiControls = /[\u202A-\u202E\u2066-\u2069]/g;
const controls = /[\p{Cc}\u2028\u2029]/gu;

/**
 * A value that people typed, on one line: direction overrides and control characters off, so that it cannot turn the
 * words around it or pretend to be another line.
 */
export function oneLine(value: string): string {
  return value.toWellFormed().replace(bidiControls, '').replace(controls, ' ').replace(/\s+/g, ' ').trim();
}

/** A value of several lines, cleaned like {@link oneLine}; line ends become line feeds, outer blank lines vanish. */
export function manyLines(value: string): string {
  const lines = value.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map(oneLine);
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

/** A one-line value between U+2068 and U+2069, so that a name in any script keeps its own direction in a sentence. */
export function isolate(value: string): string {
  return `\u2068${oneLine(value)}\u2069`;
}

/** The text without isolates: for mail subjects, which old clients print as boxes. */
export function withoutIsolates(text: string): string {
  return text.replace(bidiControls, '');
}
