import { findCountry, isRegion } from '../read/countries.js';
import type { Block } from '../text/blocks.js';

/** What each cell of a group's rows holds, by place (the number not counted). */
export type ColumnMeaning = 'name' | 'country' | 'description' | 'role' | 'extra';

/**
 * The meaning of the columns of a run of rows, or null where the run has none. The first cell is the name; a later one
 * is a country when at least half of its filled cells name one, else the first of the later ones is a description.
 */
export function readColumns(blocks: readonly Block[]): readonly ColumnMeaning[] | null {
  const rows = blocks.flatMap((block) => (block.cells && block.cells.length > 0 ? [block.cells] : []));
  if (rows.length === 0) return null;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const meanings: ColumnMeaning[] = ['name'];
  for (let column = 1; column < width; column += 1) {
    const filled = rows.map((row) => row[column] ?? '').filter(Boolean);
    const places = filled.filter((cell) => findCountry(cell) || isRegion(cell)).length;
    if (filled.length > 0 && places * 2 >= filled.length && !meanings.includes('country')) meanings.push('country');
    else meanings.push(meanings.includes('description') ? 'extra' : 'description');
  }
  return meanings;
}
