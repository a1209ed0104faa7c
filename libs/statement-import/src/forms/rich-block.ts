import { findDate } from '../read/dates.js';
import { readBlockShape, rowShape } from '../text/block-shape.js';
import type { Block, BlockList } from '../text/blocks.js';
import type { Marker } from '../text/markers.js';
import { noNormalizations, normalizeLine } from '../text/normalize.js';
import type { ImportedLink, OmittedText } from '../types.js';

/** A block of a document whose form says what it is: what HTML and word processors know and plain text does not. */
export interface RichBlock {
  readonly kind: 'text' | 'heading' | 'item' | 'quote' | 'row' | 'omitted';
  readonly text: string;
  readonly level: number;
  readonly marker: Marker | null;
  /** How deep a list item stands, from 0. */
  readonly depth: number;
  readonly cells: readonly string[] | null;
  readonly links: readonly ImportedLink[];
  readonly bold: boolean;
  /** Stands right below the block before it, with no space between. */
  readonly tight: boolean;
}

/** A plain paragraph to start from. */
export const richText: RichBlock = {
  kind: 'text',
  text: '',
  level: 0,
  marker: null,
  depth: 0,
  cells: null,
  links: [],
  bold: false,
  tight: false,
};

/** The blocks as a text that people can look at, and as blocks whose places are those of that text. */
export function blocksOfRich(rich: readonly RichBlock[]): { text: string; list: BlockList } {
  const counts = noNormalizations();
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const omitted: OmittedText[] = [];
  let length = 0;
  let line = 1;
  const write = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const block of rich) {
    const blankBefore = blocks.length === 0 || block.tight ? 0 : 1;
    if (blankBefore > 0 || (pieces.length > 0 && !block.tight)) {
      write('\n');
      line += 1;
    }
    const start = length;
    const raw = written(block);
    write(raw);
    const source = { start, end: length };
    write('\n');
    if (block.kind === 'omitted') omitted.push({ kind: 'noise', text: block.text, source });
    else {
      const text = normalizeLine(block.text, counts);
      if (text !== '' || block.cells) {
        const shape = shapeOf(block, raw, text);
        blocks.push({ ...shape, raw, links: block.links, source, line, lines: 1, blankBefore, bold: block.bold });
      }
    }
    line += 1;
  }
  return { text: pieces.join(''), list: { blocks, omitted, counts } };
}

function written({ kind, text, marker, depth, cells, level }: RichBlock): string {
  const line = text.replace(/[\r\n\u2028\u2029\f\u0085]+/g, ' ');
  if (kind === 'row' && cells) return cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t');
  if (kind === 'heading') return `${'#'.repeat(Math.max(1, level))} ${line}`;
  if (kind === 'quote') return `> ${line}`;
  return kind === 'item' && marker ? `${'  '.repeat(depth)}${marker.raw} ${line}` : line;
}

function shapeOf(block: RichBlock, raw: string, text: string) {
  const plain = { kind: 'text', text, marker: null, indent: block.depth * 3, cells: null, level: 0 } as const;
  if (block.kind === 'row' && block.cells) {
    const scratch = noNormalizations();
    const shape = rowShape(block.cells.map((cell) => normalizeLine(cell, scratch)));
    return { ...plain, ...(shape ?? {}) };
  }
  if (block.kind === 'heading') return { ...plain, kind: 'heading', level: block.level } as const;
  if (block.kind === 'quote') return { ...plain, kind: 'quote' } as const;
  const typed = readBlockShape(raw, text, text.length < 60 && findDate(text)?.whole === true);
  if (block.kind === 'item') {
    const own =
      typed.kind === 'item' && typed.marker?.kind !== 'bullet' && block.marker?.kind === 'bullet' ? typed : null;
    return { ...plain, kind: 'item', marker: own?.marker ?? block.marker, text: own?.text ?? text } as const;
  }
  return typed.kind === 'item' || typed.kind === 'row' ? { ...typed, indent: block.depth * 3 } : plain;
}
