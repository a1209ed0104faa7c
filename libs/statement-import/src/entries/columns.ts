import { csvColumns, type CsvField } from '../csv/csv-columns.js';
import { findCountry, isRegion } from '../read/countries.js';
import type { Block } from '../text/blocks.js';

/** The columns of a group's rows (the number not counted): what each holds, and its heading where one is printed. */
export interface Columns {
  readonly fields: readonly CsvField[];
  readonly titles: readonly string[] | null;
}

/**
 * The columns of a run of rows, or null where the run has none. A first row that names a signatory column is the heading.
 * Without one the first cell is the name; a later one is a country when at least half of its filled cells name one, else
 * the first of the later ones is a description.
 */
export function readColumns(blocks: readonly Block[]): Columns | null {
  const rows = blocks.flatMap((block) => (block.cells && block.cells.length > 0 ? [block.cells] : []));
  const [first] = rows;
  if (!first) return null;
  const named = blocks[0]?.marker === null && blocks[0].cells === first ? csvColumns(first) : null;
  return named ? { fields: named, titles: first } : { fields: guessFields(rows), titles: null };
}

function guessFields(rows: readonly (readonly string[])[]): CsvField[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const fields: CsvField[] = ['name'];
  for (let column = 1; column < width; column += 1) {
    const filled = rows.map((row) => row[column] ?? '').filter(Boolean);
    const places = filled.filter((cell) => findCountry(cell) || isRegion(cell)).length;
    if (filled.length > 0 && places * 2 >= filled.length && !fields.includes('country')) fields.push('country');
    else fields.push(fields.includes('description') ? 'extra' : 'description');
  }
  return fields;
}
