import { readAcronym } from '../entries/acronym.js';
import { noFields } from '../entries/entry-fields.js';
import { countryCell } from '../entries/read-entry.js';
import { noNormalizations, normalizeLine, type NormalizationCounts } from '../text/normalize.js';
import type { SignatoryEntry, SignatoryGroup } from '../types.js';
import { csvColumns, csvSeparator, type CsvField } from './csv-columns.js';
import { readCsv, type CsvRecord } from './read-csv.js';

/** The signatories of a sheet. */
export interface CsvFound {
  readonly group: SignatoryGroup;
  readonly counts: NormalizationCounts;
}

/**
 * Reads a CSV list of signatories, recognized by a header line that names them ("organization", "signatory" …). Null
 * where the text is no such list. Columns without a field of ours are kept under their header in `extra`.
 */
export function importCsv(text: string): CsvFound | null {
  const end = text.search(/[\r\n]/);
  const separator = csvSeparator(end < 0 ? text.slice(0, 2000) : text.slice(0, Math.min(end, 2000)));
  if (separator === null || end > 2000) return null;
  const header = readCsv(end < 0 ? text : text.slice(0, end), separator)[0];
  const columns = header ? csvColumns(header.fields) : null;
  if (!header || !columns) return null;
  const counts = noNormalizations();
  const titles = header.fields.map((title) => normalizeLine(title, counts));
  const entries = readCsv(text, separator)
    .slice(1)
    .map((record) => readRecord(record, columns, titles, text, counts));
  const people =
    columns.includes('person') === false &&
    /^(?:full |your )?name$/i.test(titles[columns.indexOf('name')] ?? '') &&
    columns.includes('role');
  const kind = people ? 'individuals' : 'organizations';
  return {
    counts,
    group: { heading: null, parentHeading: null, introducedBy: null, kind, disclaimer: null, columns: titles, entries },
  };
}

function readRecord(
  record: CsvRecord,
  columns: readonly CsvField[],
  titles: readonly string[],
  text: string,
  counts: NormalizationCounts,
): SignatoryEntry {
  const extra: Record<string, string> = {};
  const read: Partial<Record<CsvField, string>> = {};
  record.fields.forEach((field, index) => {
    const value = normalizeLine(field, counts);
    const column = columns[index] ?? 'extra';
    if (column === 'extra') extra[titles[index] || `column ${index + 1}`] = value;
    else if (value !== '') read[column] = value;
  });
  const named = readAcronym(read.name ?? '');
  const number = read.number && /^\d{1,9}$/.test(read.number) ? Number(read.number) : null;
  return {
    ...noFields,
    name: named.translation ? (read.name ?? '') : named.name,
    acronym: read.acronym ?? named.acronym,
    ...countryCell(read.country ?? ''),
    person: read.person ?? null,
    role: read.role ?? null,
    email: read.email ?? null,
    description: read.description ?? null,
    city: read.city ?? null,
    note: named.note,
    number,
    extra,
    raw: text.slice(record.start, record.end),
    line: record.line,
    source: { start: record.start, end: record.end },
    confidence: record.fields.length === columns.length ? 0.97 : 0.6,
  };
}
