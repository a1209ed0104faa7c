import type { Block } from '../text/blocks.js';
import { readBareNumber } from '../text/markers.js';
import type { ImportedFootnote } from '../types.js';
import { isNoteHeading } from './classify.js';

/** The notes found, and the indexes of the blocks that they took. */
export interface NotesFound {
  readonly notes: readonly ImportedFootnote[];
  readonly taken: ReadonlySet<number>;
  /** How the notes are numbered in the text. */
  readonly style: 'bracket' | 'superscript' | 'plain' | null;
}

interface Start {
  readonly number: number;
  readonly text: string;
  readonly style: 'bracket' | 'superscript' | 'plain';
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number that opens a note and the text after it: "[1] …", "[^1]: …", "¹ …"; with `plain` also "1. …" and "1 …". */
function noteStart(block: Block, plain: boolean): Start | null {
  if (block.kind === 'row' || block.kind === 'heading') return null;
  const source = block.marker ? null : block.text;
  const bracket = source ? /^\[\^?(\d{1,3})\]:?\s*(?=\S)/.exec(source) : null;
  if (bracket && source) return { number: Number(bracket[1]), text: source.slice(bracket[0].length), style: 'bracket' };
  const raised = source ? /^[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?=\s?\S)/.exec(source) : null;
  if (raised && source) {
    const number = Number([...raised[0]].map((digit) => superscripts.indexOf(digit)).join(''));
    return { number, text: source.slice(raised[0].length).trimStart(), style: 'superscript' };
  }
  if (!plain) return null;
  if (block.marker?.kind === 'number' && block.marker.number !== null)
    return { number: block.marker.number, text: block.text, style: 'plain' };
  const bare = source ? readBareNumber(source) : null;
  return bare ? { number: bare.number, text: bare.rest, style: 'plain' } : null;
}

/**
 * The notes of a text: marked by brackets or superscripts anywhere in runs that count from 1, under a heading such as
 * "Notes", or as a last run of bare numbers. Markdown link targets are not among the blocks any more.
 */
export function findNotes(blocks: readonly Block[]): NotesFound {
  for (const plan of [() => markedRun(blocks), () => headedRun(blocks), () => trailingRun(blocks)]) {
    const found = plan();
    if (found) return found;
  }
  return { notes: [], taken: new Set(), style: null };
}

function markedRun(blocks: readonly Block[]): NotesFound | null {
  const first = blocks.findIndex((block) => noteStart(block, false) !== null);
  return first < 0 ? null : collect(blocks, first, false, headingBefore(blocks, first));
}

function headingBefore(blocks: readonly Block[], index: number): number | null {
  const before = blocks[index - 1];
  return before && isNoteHeading(before) ? index - 1 : null;
}

function headedRun(blocks: readonly Block[]): NotesFound | null {
  for (let index = 0; index + 1 < blocks.length; index += 1) {
    if (!isNoteHeading(blocks[index] as Block)) continue;
    const start = noteStart(blocks[index + 1] as Block, true);
    if (start && start.number <= 1) return collect(blocks, index + 1, true, index);
  }
  return null;
}

/** Bare numbers from 1 in the very last blocks, after something else: the way pages print notes below a list. */
function trailingRun(blocks: readonly Block[]): NotesFound | null {
  let first = blocks.length;
  while (first > 0) {
    const block = blocks[first - 1] as Block;
    const bare = block.kind === 'text' ? readBareNumber(block.text) : null;
    if (!bare) break;
    first -= 1;
    if (bare.number === 1) return first > 0 ? collect(blocks, first, true, null) : null;
  }
  return null;
}

function collect(blocks: readonly Block[], first: number, plain: boolean, heading: number | null): NotesFound | null {
  const open: { start: Start; blocks: Block[] }[] = [];
  const taken = new Set<number>(heading === null ? [] : [heading]);
  const style = noteStart(blocks[first] as Block, plain)?.style ?? 'plain';
  for (let index = first; index < blocks.length; index += 1) {
    const block = blocks[index] as Block;
    const start = noteStart(block, plain);
    const last = open.at(-1);
    if (start && start.style === style && (!plain || start.number === (last?.start.number ?? 0) + 1)) {
      open.push({ start, blocks: [block] });
      taken.add(index);
    } else if (
      last &&
      taken.has(index - 1) &&
      block.blankBefore === 0 &&
      block.kind === 'text' &&
      !isNoteHeading(block)
    ) {
      last.blocks.push(block);
      taken.add(index);
    } else if (plain) break;
  }
  return open.length > 0 ? { notes: open.map(note), taken, style } : null;
}

function note({ start, blocks }: { start: Start; blocks: readonly Block[] }): ImportedFootnote {
  const text = [start.text, ...blocks.slice(1).map((block) => block.text)].join(' ');
  const [first, last] = [blocks[0] as Block, blocks.at(-1) as Block];
  return {
    number: start.number,
    text,
    url: blocks.flatMap((block) => block.links)[0]?.href ?? findUrl(text),
    year: noteYear(text),
    blankLinesBefore: first.blankBefore,
    source: { start: first.source.start, end: last.source.end },
    confidence: start.style === 'plain' ? 0.92 : 0.98,
  };
}

/** The first web address in a text, without the punctuation that ends the sentence; null where there is none. */
export function findUrl(text: string): string | null {
  const found = /(?:https?:\/\/|www\.)[^\s<>"”»]{3,2000}/i.exec(text)?.[0];
  if (!found) return null;
  const bare = found.replace(/[.,;:!?'’]{1,5}$/, '');
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1) : bare;
}

function noteYear(text: string): number | null {
  const bracketed = [...text.slice(0, 2000).matchAll(/\(\s?(?:[^()]{0,30}\s)?((?:19|20)\d{2})\s?\)/g)].at(-1)?.[1];
  const last = bracketed ?? /(?<!\d)((?:19|20)\d{2})[.,;]?$/.exec(text.slice(-12))?.[1];
  return last ? Number(last) : null;
}
