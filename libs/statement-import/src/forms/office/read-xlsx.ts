import { DomainError } from '@undersigned/kernel';
import { attribute, relationTargets, xmlTokens } from './xml.js';
import type { ZipParts } from './zip.js';

/** A sheet: its name and its rows of displayed texts, empty rows left out. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const mostColumns = 200;

/** The visible sheets of a workbook. Formulas are not computed: the value that was saved counts. */
export function readXlsx(zip: ZipParts): Sheet[] {
  const workbook = zip.text('xl/workbook.xml');
  if (workbook === null) throw new DomainError('import.unreadable', { reason: 'broken_archive' });
  const targets = relationTargets(zip.text('xl/_rels/workbook.xml.rels'));
  const shared = sharedStrings(zip.text('xl/sharedStrings.xml') ?? '');
  const sheets: Sheet[] = [];
  for (const token of xmlTokens(workbook)) {
    if (token.kind !== 'open' || token.name !== 'sheet' || /hidden/i.test(attribute(token, 'state') ?? '')) continue;
    const target = targets.get(attribute(token, 'id') ?? '')?.target ?? `worksheets/sheet${sheets.length + 1}.xml`;
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const source = zip.text(path);
    if (source !== null) sheets.push({ name: attribute(token, 'name') ?? '', rows: sheetRows(source, shared) });
  }
  return sheets;
}

function sharedStrings(source: string): string[] {
  const strings: string[] = [];
  let pieces: string[] | null = null;
  let inText = false;
  let phonetic = false;
  for (const token of xmlTokens(source)) {
    if (token.kind === 'text') {
      if (inText && !phonetic) pieces?.push(token.text);
    } else if (token.name === 'si') {
      if (token.kind === 'open') pieces = [];
      if (token.kind === 'close' || token.empty) strings.push(pieces?.join('') ?? '');
    } else if (token.name === 't') inText = token.kind === 'open' && !token.empty;
    else if (token.name === 'rPh') phonetic = token.kind === 'open' && !token.empty;
  }
  return strings;
}

function sheetRows(source: string, shared: readonly string[]): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = { column: 0, type: '', text: '' };
  let inValue = false;
  for (const token of xmlTokens(source)) {
    if (token.kind === 'text') {
      if (inValue) cell.text += token.text;
    } else if (token.name === 'row') {
      if (token.kind === 'open') row = [];
      if ((token.kind === 'close' || token.empty) && row.some((text) => text.trim() !== '')) rows.push(row);
    } else if (token.name === 'c') {
      if (token.kind === 'open') {
        const named = columnOf(attribute(token, 'r') ?? '');
        cell = { column: named ?? row.length, type: attribute(token, 't') ?? '', text: '' };
      }
      if (token.kind === 'close' && cell.column < mostColumns) {
        while (row.length < cell.column) row.push('');
        row[cell.column] = cell.type === 's' ? (shared[Number(cell.text)] ?? '') : cell.text;
      }
    } else if (token.name === 'v' || token.name === 't') inValue = token.kind === 'open' && !token.empty;
    else if (token.name === 'sheetData' && token.kind === 'close') break;
  }
  return rows;
}

/** "C7" is column 2; null where there is no letter. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
