/** A record of a CSV file: its fields, where it stands, and its first line from 1. */
export interface CsvRecord {
  readonly fields: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/**
 * The records of a CSV text (RFC 4180): quoted fields may hold separators, line ends and doubled quotes. A quote that
 * never closes ends at the end of the text. Empty lines are no records.
 *
 * @example readCsv('a,"b, c"\n', ',')[0].fields // ['a', 'b, c']
 */
export function readCsv(text: string, separator: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let pieces: string[] = [];
  let quoted = false;
  let from = 0;
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  let recordLine = 1;
  from = start;
  const endField = (end: number) => {
    pieces.push(text.slice(from, end));
    fields.push(pieces.join(''));
    pieces = [];
  };
  const endRecord = (end: number) => {
    endField(end);
    if (fields.length > 1 || fields[0]?.trim()) records.push({ fields, start, end, line: recordLine });
    fields = [];
  };
  for (let index = start; index < text.length; index += 1) {
    const char = text[index];
    if (char === '\n') line += 1;
    if (quoted) {
      if (char !== '"') continue;
      pieces.push(text.slice(from, index));
      if (text[index + 1] === '"') {
        pieces.push('"');
        index += 1;
      } else quoted = false;
      from = index + 1;
    } else if (char === '"' && text.slice(from, index).trim() === '' && pieces.length === 0) {
      quoted = true;
      from = index + 1;
    } else if (char === separator) {
      endField(index);
      from = index + 1;
    } else if (char === '\n' || char === '\r') {
      endRecord(index);
      if (char === '\r' && text[index + 1] === '\n') {
        index += 1;
        line += 1;
      }
      from = index + 1;
      start = from;
      recordLine = line;
    }
  }
  if (from < text.length || fields.length > 0 || pieces.length > 0) endRecord(text.length);
  return records;
}
