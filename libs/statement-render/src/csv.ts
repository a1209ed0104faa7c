import type { RenderInput } from './render-input.js';

/** What a spreadsheet would run: = + - @ in any width, after blanks and characters that nobody sees; tab and line ends. */
const formula =
  /^[\s\p{Cf}\p{Cc}\u3164\uffa0]*[=+\-@\u2212\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/u;

/** A cell that a spreadsheet shows as it is written: an apostrophe in front takes away the power of a formula. */
export function neutralizeFormula(value: string): string {
  return formula.test(value) ? `'${value}` : value;
}

const cell = (value: string | number | null) =>
  typeof value === 'number' ? String(value) : `"${neutralizeFormula(value ?? '').replaceAll('"', '""')}"`;

const columns = [
  'number',
  'name',
  'acronym',
  'country',
  'countryName',
  'group',
  'person',
  'role',
  'affiliation',
] as const;

/** The signatory list as CSV (RFC 4180, UTF-8 with its mark, CRLF); formulas are made harmless. */
export function renderSignatoriesCsv(input: RenderInput): string {
  const entries = input.signatories.groups.flatMap((group) => group.entries);
  const rows = entries.map((entry) => columns.map((column) => cell(entry[column])).join(','));
  return `\ufeff${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}
