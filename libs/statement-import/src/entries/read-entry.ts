import { findCountry, isRegion } from '../read/countries.js';
import { nameLikeness } from '../read/name-likeness.js';
import type { Block } from '../text/blocks.js';
import type { SignatoryEntry, SignatoryGroup } from '../types.js';
import type { ColumnMeaning } from './columns.js';
import type { EntryFields } from './entry-fields.js';
import { readIndividual } from './individual-entry.js';
import { readOrganization } from './organization-entry.js';

/**
 * One line or row of a list as an entry; the kind of its group says whether it is read as a person, `dashes` that the
 * lines of the group end in "- Country".
 */
export function readEntry(
  block: Block,
  kind: SignatoryGroup['kind'],
  columns: readonly ColumnMeaning[] | null,
  dashes = false,
): SignatoryEntry {
  const asPerson = kind === 'individuals';
  const cells = block.cells && block.cells.length > 0 ? block.cells : null;
  const name = cells ? (cells[0] ?? '') : block.text;
  const fields = asPerson ? readIndividual(name) : readOrganization(name, !cells, dashes);
  const placed = cells && columns ? withCells(fields, cells, columns) : { fields, extra: {} };
  const likely = nameLikeness(name) > 0.3 || cells !== null;
  return {
    ...placed.fields,
    number: block.marker?.number ?? null,
    extra: placed.extra,
    raw: block.raw,
    line: block.line,
    source: block.source,
    confidence: likely ? placed.fields.confidence : Math.min(placed.fields.confidence, 0.7),
  };
}

function withCells(fields: EntryFields, cells: readonly string[], columns: readonly ColumnMeaning[]) {
  let read = fields;
  const extra: Record<string, string> = {};
  cells.forEach((cell, index) => {
    if (index === 0 || cell === '') return;
    const meaning = columns[index] ?? 'extra';
    if (meaning === 'country') {
      const country = findCountry(cell);
      read = {
        ...read,
        country: country?.code ?? null,
        countryText: cell,
        region: !country && isRegion(cell) ? cell : null,
      };
      if (!country && isRegion(cell)) read = { ...read, countryText: null };
    } else if (meaning === 'description') read = { ...read, description: cell };
    else extra[`column ${index + 1}`] = cell;
  });
  return { fields: read, extra };
}
