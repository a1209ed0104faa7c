import type { CsvField } from '../csv/csv-columns.js';
import { findCountry, isRegion } from '../read/countries.js';
import { nameLikeness } from '../read/name-likeness.js';
import type { Block } from '../text/blocks.js';
import type { SignatoryEntry, SignatoryGroup } from '../types.js';
import type { Columns } from './columns.js';
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
  columns: Columns | null,
  dashes = false,
): SignatoryEntry {
  const cells = block.cells && block.cells.length > 0 && columns ? block.cells : null;
  const name = cells ? (cells[Math.max(0, columns?.fields.indexOf('name') ?? 0)] ?? '') : block.text;
  const fields = kind === 'individuals' ? readIndividual(name) : readOrganization(name, !cells, dashes);
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

function withCells(fields: EntryFields, cells: readonly string[], { fields: columns, titles }: Columns) {
  let read = fields;
  const extra: Record<string, string> = {};
  cells.forEach((cell, index) => {
    const field = columns[index] ?? 'extra';
    if (field === 'name' || cell === '') return;
    if (field === 'country') read = { ...read, ...countryCell(cell) };
    else if (field === 'extra' || field === 'number') extra[titles?.[index] || `column ${index + 1}`] = cell;
    else read = withField(read, field, cell);
  });
  return { fields: read, extra };
}

function withField(
  fields: EntryFields,
  field: Exclude<CsvField, 'name' | 'country' | 'extra' | 'number'>,
  cell: string,
): EntryFields {
  return { ...fields, [field]: cell };
}

/** A country cell; one that names a region is no country. */
export function countryCell(cell: string): Pick<EntryFields, 'country' | 'countryText' | 'region'> {
  const country = findCountry(cell);
  if (country) return { country: country.code, countryText: cell, region: null };
  if (cell === '') return { country: null, countryText: null, region: null };
  return isRegion(cell)
    ? { country: null, countryText: null, region: cell }
    : { country: null, countryText: cell, region: null };
}
