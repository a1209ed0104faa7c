import { csvColumns } from '../csv/csv-columns.js';
import type { Sheet } from './office/read-xlsx.js';

/** How many rows above the header a sheet may have (a title, a date, an empty row). */
const mostTitleRows = 10;

/** The sheet of a workbook that lists signatories as a CSV text, its header line first; null where none has a header. */
export function sheetText(sheets: readonly Sheet[]): string | null {
  for (const { rows } of sheets) {
    const header = rows.slice(0, mostTitleRows).findIndex((row) => csvColumns(row) !== null);
    if (header >= 0 && (rows[header] as readonly string[]).length > 0) return csvText(rows.slice(header));
  }
  return null;
}

function csvText(rows: readonly (readonly string[])[]): string {
  const width = rows[0]?.length ?? 0;
  const lines = rows.map((row) =>
    Array.from({ length: Math.max(width, row.length) }, (_, at) => quoted(row[at] ?? '')),
  );
  // A sheet of one column has no separator of its own.
  return lines.map((line) => (line.length === 1 ? `${line[0]},` : line.join(','))).join('\n');
}

function quoted(field: string): string {
  const line = field.replace(/\s*[\r\n]+\s*/g, ' ');
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
