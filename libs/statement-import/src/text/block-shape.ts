import { readMarker, type Marker } from './markers.js';
import { noNormalizations, normalizeLine } from './normalize.js';

/** What a line looks like, before anybody asks what it means. */
export interface BlockShape {
  readonly kind: 'text' | 'item' | 'row' | 'heading' | 'quote';
  readonly text: string;
  readonly marker: Marker | null;
  /** Blanks before the line, a tab counting four. */
  readonly indent: number;
  /** Cells of a table row, without the number. */
  readonly cells: readonly string[] | null;
  /** Level of a Markdown heading, else 0. */
  readonly level: number;
}

/** The shape of a line from its raw and its display form; a date line is never an item ("4. Februar 2021"). */
export function readBlockShape(raw: string, display: string, isDate: boolean): BlockShape {
  const indent = leadingBlanks(raw);
  const plain = { kind: 'text', text: display, marker: null, indent, cells: null, level: 0 } as const;
  if (isDate) return plain;
  const hashes = /^#{1,6}(?=\s)/.exec(display)?.[0].length ?? 0;
  if (hashes > 0)
    return {
      ...plain,
      kind: 'heading',
      level: hashes,
      text: display
        .slice(hashes)
        .trim()
        .replace(/ #{1,6}$/, ''),
    };
  if (display[0] === '>') return { ...plain, kind: 'quote', text: display.slice(1).trim() };
  const row = tableRow(raw, display);
  if (row) return { ...plain, ...row };
  const item = readMarker(display);
  return item ? { ...plain, kind: 'item', text: item.rest, marker: item.marker } : plain;
}

function leadingBlanks(raw: string): number {
  let width = 0;
  for (const char of raw) {
    if (char === '\t') width += 4;
    else if (char === ' ' || char === '\u00a0') width += 1;
    else break;
  }
  return width;
}

function tableRow(raw: string, display: string): Partial<BlockShape> | null {
  const piped = display.length > 2 && display[0] === '|' && display.endsWith('|');
  if (!piped && !raw.trim().includes('\t')) return null;
  const scratch = noNormalizations();
  const source = piped ? display.slice(1, -1).split('|') : raw.trim().split('\t');
  return rowShape(
    source.map((cell) => normalizeLine(cell, scratch)),
    piped,
  );
}

/** A row from its cells; a number in the first is the row's, a bullet there makes an item. Null where one cell is filled. */
export function rowShape(cells: readonly string[], piped = false): Partial<BlockShape> | null {
  if (piped && cells.every((cell) => /^:?-{2,}:?$/.test(cell))) return { kind: 'row', text: '', cells: [] };
  const first = cells[0] ?? '';
  const numbered = /^\(?\d{1,7}[.):]?$/.test(first);
  if (numbered) {
    const marker: Marker = {
      kind: 'number',
      number: Number.parseInt(first.replace('(', ''), 10),
      raw: first,
      malformed: false,
    };
    const rest = cells.slice(1);
    return { kind: 'row', text: rest.join(' '), marker, cells: rest };
  }
  const item = first.length <= 2 ? readMarker(`${first} x`) : null;
  if (item && cells.length === 2) return { kind: 'item', text: cells[1] ?? '', marker: item.marker };
  return cells.filter(Boolean).length >= 2 ? { kind: 'row', text: cells.join(' '), cells } : null;
}
