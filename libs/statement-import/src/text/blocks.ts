import type { ImportedLink, OmittedText, SourceSpan } from '../types.js';
import { findDate } from '../read/dates.js';
import { readBlockShape, rowShape, type BlockShape } from './block-shape.js';
import type { SourceLine } from './lines.js';
import { plainInline } from './markup.js';
import { alignedColumns } from './aligned-columns.js';
import { readMarker } from './markers.js';
import { noNormalizations, normalizeLine, type NormalizationCounts } from './normalize.js';
import { continues, isWrapped, wrapWidth } from './wrap.js';

/** A block of the text: a paragraph, a heading, an item of a list, a row of a table. */
export interface Block extends BlockShape {
  /** The words for display, without marker and markup. */
  readonly text: string;
  /** The input's own characters. */
  readonly raw: string;
  readonly links: readonly ImportedLink[];
  readonly source: SourceSpan;
  readonly line: number;
  /** How many input lines it spans. */
  readonly lines: number;
  readonly blankBefore: number;
  /** The whole block was set in strong emphasis. */
  readonly bold: boolean;
}

/** Blocks in order, what was left out on the way, and what was normalized. */
export interface BlockList {
  readonly blocks: readonly Block[];
  readonly omitted: readonly OmittedText[];
  readonly counts: NormalizationCounts;
}

interface Open {
  shape: BlockShape;
  text: string;
  first: SourceLine;
  last: SourceLine;
  blankBefore: number;
}

/**
 * Gathers lines into blocks. Lines that a mail or a PDF broke are joined again; lists of short lines stay apart.
 * Link targets (`[1]: https://…`) and rules are left out and returned in `omitted`.
 */
export function readBlocks(lines: readonly SourceLine[], markdown: boolean, input: string): BlockList {
  const counts = noNormalizations();
  const omitted: OmittedText[] = [];
  const blocks: Block[] = [];
  const display = lines.map((line) => normalizeLine(line.raw, counts));
  const width = wrapWidth(display.map((text) => ({ text, blank: text === '' })));
  const columns = alignedColumns(lines.map((line) => line.raw));
  let open: Open | null = null;
  let blanks = 0;
  const close = () => {
    if (open) blocks.push(finish(open, markdown, input, counts));
    open = null;
  };
  lines.forEach((line, index) => {
    const text = display[index] as string;
    if (text === '') {
      close();
      blanks += 1;
      return;
    }
    const left = leftOut(text);
    if (left) {
      close();
      omitted.push({ kind: left, text: line.raw, source: { start: line.start, end: line.end } });
      return;
    }
    const plain = readBlockShape(line.raw, text, isDate(text));
    const shape = columns[index] ? alignedRow(columns[index], plain, counts) : plain;
    if (shape.kind === 'quote' && shape.text === '') {
      close();
      return;
    }
    if (open && markdown && open.text.endsWith('\\') && shape.kind === 'text') {
      open.text = `${open.text.slice(0, -1)} ${shape.text}`;
      open.last = line;
      return;
    }
    if (open && joins(open, display[index - 1] ?? '', shape, width)) {
      open.text = `${open.text} ${shape.text}`;
      open.last = line;
      counts.lineJoined += 1;
      return;
    }
    close();
    open = { shape, text: shape.text, first: line, last: line, blankBefore: blanks };
    blanks = 0;
  });
  close();
  return { blocks, omitted, counts };
}

/** A row of columns that blanks set apart; a number typed before the first cell is the row's. */
function alignedRow(cells: readonly string[], plain: BlockShape, counts: NormalizationCounts): BlockShape {
  const [first = '', ...rest] = cells.map((cell) => normalizeLine(cell, counts));
  const numbered = plain.kind === 'item' ? readMarker(first) : null;
  const row = [numbered?.rest ?? first, ...rest];
  return { ...plain, marker: null, ...rowShape(row), ...(numbered && { marker: numbered.marker }) };
}

function leftOut(text: string): OmittedText['kind'] | null {
  if (/^(?:[-*_=]\s?){3,}$/.test(text.slice(0, 200)) && text.length < 200) return 'rule';
  return /^\[[^\]^]{1,40}\]: \S+(?: "[^"]*")?$/.test(text.slice(0, 600)) && text.length < 600 ? 'linkTarget' : null;
}

function isDate(text: string): boolean {
  return text.length < 60 && findDate(text)?.whole === true;
}

function joins(open: Open, previous: string, next: BlockShape, width: number): boolean {
  if (next.kind === 'quote' && open.shape.kind === 'quote') return true;
  if (startsNote(next.text)) return false;
  if (next.kind !== 'text' || open.shape.kind === 'heading' || open.shape.kind === 'row') return false;
  if (open.shape.marker && next.indent > open.shape.indent) return true;
  if (open.shape.marker && /^\p{Ll}/u.test(next.text) && !/[.!?:;…؟។]$/.test(previous)) return true;
  return isWrapped(previous, next.text, width) || continues(previous, next.text);
}

/** A note begins a line of its own; a mark that a break put first stands before a stop or in lower case. */
function startsNote(text: string): boolean {
  return /^(?:\[\^?\d{1,3}\]:?\s?|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}\s?)(?=[\p{Lu}\p{Lo}“"«‘]|https?:)/u.test(text);
}

function finish(open: Open, markdown: boolean, input: string, counts: NormalizationCounts): Block {
  const scratch = noNormalizations();
  const inline = plainInline(open.text, markdown);
  counts.markup += inline.removed;
  const raw = input.slice(open.first.start, open.last.end);
  return {
    ...open.shape,
    cells: open.shape.cells?.map((cell) => normalizeLine(plainInline(cell, markdown).text, scratch)) ?? null,
    text: normalizeLine(inline.text, scratch),
    raw,
    links: inline.links,
    source: { start: open.first.start, end: open.last.end },
    line: open.first.number,
    lines: open.last.number - open.first.number + 1,
    blankBefore: open.blankBefore,
    bold: markdown && /^(?:\*\*|__)[^*]{1,300}(?:\*\*|__):?$/.test(open.text.slice(0, 310)),
  };
}
