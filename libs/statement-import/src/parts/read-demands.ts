import { announcesDemands, isDemandHeading } from '../read/classify.js';
import type { Block } from '../text/blocks.js';
import { readMarker } from '../text/markers.js';

/** A list of demands: its lead-in, its items, and what stands below each of them. */
export interface DemandList {
  readonly leadIn: number;
  readonly items: readonly { readonly at: number; readonly details: readonly number[] }[];
  readonly form: 'item' | 'heading';
}

/**
 * The lists of demands in a body: a lead-in that asks for something (or a heading such as "Our demands") and the items
 * after it. Numbered items may be interrupted by paragraphs and points as long as their numbers go on.
 */
export function findDemandLists(blocks: readonly Block[]): DemandList[] {
  const lists: DemandList[] = [];
  let from = 0;
  for (let index = 0; index + 1 < blocks.length; index += 1) {
    if (index < from || !isLeadIn(blocks, index)) continue;
    const list = collect(blocks, index);
    if (!list) continue;
    lists.push(list);
    from = (list.items.at(-1)?.details.at(-1) ?? list.items.at(-1)?.at ?? index) + 1;
  }
  return lists;
}

/**
 * Numbered headings below a lead-in ("### 1. Withdraw the plan") as the items that they are; other headings stay.
 */
export function numberedHeadings(blocks: readonly Block[]): readonly Block[] {
  let due = 0;
  let level = 0;
  return blocks.map((block, index) => {
    const numbered = block.kind === 'heading' ? readMarker(block.text) : null;
    if (block.kind === 'heading' && (!numbered || (due > 0 && block.level < level))) due = 0;
    if (!numbered || numbered.marker.kind !== 'number') return block;
    const before = blocks[index - 1];
    const first = numbered.marker.number === 1 && before && (isDemandHeading(before) || announcesDemands(before.text));
    if (!first && (due === 0 || numbered.marker.number !== due)) return block;
    due = (numbered.marker.number ?? 0) + 1;
    level = block.level;
    return { ...block, kind: 'item', marker: numbered.marker, text: numbered.rest, level: 0 };
  });
}

function isLeadIn(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index] as Block;
  const next = blocks[index + 1] as Block;
  if (block.marker || block.kind === 'row' || next.kind !== 'item') return false;
  const goesOnCounting = next.marker?.kind === 'number' && (next.marker.number ?? 1) > 1;
  return !goesOnCounting && (isDemandHeading(block) || announcesDemands(block.text));
}

function collect(blocks: readonly Block[], leadIn: number): DemandList | null {
  const first = blocks[leadIn + 1] as Block;
  const items: { at: number; details: number[] }[] = [];
  let interrupted = false;
  for (let index = leadIn + 1; index < blocks.length; index += 1) {
    const block = blocks[index] as Block;
    const open = items.at(-1);
    if (isItemOf(first, block, items.length)) items.push({ at: index, details: [] });
    else if (open && block.kind === 'item' && block.marker?.kind !== first.marker?.kind) open.details.push(index);
    else if (open && block.kind === 'item' && block.indent > first.indent) open.details.push(index);
    else if (open && first.marker?.kind === 'number' && goesOn(blocks, index, first, items.length)) {
      open.details.push(index);
      interrupted = true;
    } else break;
  }
  if (interrupted) addLastDetails(blocks, items, first);
  return items.length > 0 ? { leadIn, items, form: interrupted ? 'heading' : 'item' } : null;
}

/** Whether a block is the next item of the list: the same kind of marker, no deeper, the number that is due. */
function isItemOf(first: Block, block: Block, count: number): boolean {
  if (block.kind !== 'item' || block.marker?.kind !== first.marker?.kind || block.indent > first.indent + 1)
    return false;
  if (block.marker?.kind !== 'number') return true;
  const start = first.marker?.number ?? 1;
  const due = block.marker.number === start + count;
  return due || block.marker.number === start || count === 0;
}

/** How many blocks may stand between two numbered demands. */
const lookAhead = 60;

function goesOn(blocks: readonly Block[], index: number, first: Block, count: number): boolean {
  const due = (first.marker?.number ?? 1) + count;
  return blocks
    .slice(index + 1, index + 1 + lookAhead)
    .some((block) => isItemOf(first, block, count) && block.marker?.number === due && due > 1);
}

/** Below the last numbered heading stand a paragraph and its points, as below the ones before. */
function addLastDetails(blocks: readonly Block[], items: { at: number; details: number[] }[], first: Block): void {
  const last = items.at(-1);
  if (!last) return;
  let index = Math.max(last.at, ...last.details) + 1;
  let points = false;
  while (index < blocks.length) {
    const block = blocks[index] as Block;
    const point = block.kind === 'item' && block.marker?.kind !== first.marker?.kind;
    if (!point && (points || last.details.length >= 2 || block.kind === 'heading')) break;
    points ||= point;
    last.details.push(index);
    index += 1;
  }
}
