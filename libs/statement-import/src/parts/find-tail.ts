import { isRunningList } from '../entries/running-list.js';
import { announcesSignatories, asksFor, isClosing, isNoise, isProse, isSalutation } from '../read/classify.js';
import { hasHeadingForm, mayHeadGroup } from '../read/group-heading.js';
import { isContact } from '../read/contacts.js';
import { nameLikeness } from '../read/name-likeness.js';
import type { Block } from '../text/blocks.js';

/** Where the signatory lists begin, and the closing formula that introduced them. */
export interface Tail {
  /** Index of the first block of the lists; the number of blocks where there are none. */
  readonly start: number;
  readonly introducedBy: string | null;
}

/**
 * Finds where the text ends and the signatories begin: after a closing formula, at a heading that announces them, at a
 * heading of a group above lines that look like names, or at a last run of such lines. Nothing counts that has much
 * prose after it.
 */
export function findTail(blocks: readonly Block[], bodyStart: number): Tail {
  const proseAfter = countProse(blocks);
  const likeness = likenessOf(blocks);
  const lastRequest = blocks.findLastIndex((block, index) => blocks[index + 1]?.kind === 'item' && isLeadIn(block));
  let above: Block | undefined;
  for (let index = bodyStart; index < blocks.length; index += 1) {
    const block = blocks[index] as Block;
    if (!goesOn(blocks[index - 1], block)) above = blocks[index - 1];
    const prose = proseAfter[index + 1] ?? 0;
    if (prose > Math.max(2, (blocks.length - index) * 0.1)) continue;
    if (isClosing(block)) return { start: index + 1, introducedBy: block.text };
    const announces = announcesSignatories(block);
    if (announces || mayHeadGroup(block)) {
      const following = firstAfterHeadings(blocks, index + 1);
      const likely = following === null ? null : entriesFrom(blocks, following, likeness);
      if (announces ? likely === null || likely > 0.45 : likely !== null && likely > 0.6)
        return { start: index, introducedBy: null };
    }
    if (
      index > lastRequest &&
      startsRun(blocks, index) &&
      !isLeadIn(above) &&
      entriesFrom(blocks, index, likeness) > 0.7 &&
      prose <= 1
    )
      return { start: headingAbove(blocks, index, bodyStart), introducedBy: null };
  }
  return { start: blocks.length, introducedBy: null };
}

/** Whether a block is the next one of the same list. */
function goesOn(previous: Block | undefined, block: Block): boolean {
  return previous !== undefined && previous.kind === block.kind && previous.marker?.kind === block.marker?.kind;
}

/** What stands below a request is asked for, however short it is. */
function isLeadIn(above: Block | undefined): boolean {
  return above !== undefined && /[:：៖]$/.test(above.text) && asksFor(above.text) && !announcesSignatories(above);
}

function countProse(blocks: readonly Block[]): number[] {
  const counts = new Array<number>(blocks.length + 1).fill(0);
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index] as Block;
    const prose =
      block.kind === 'text' &&
      isProse(block.text) &&
      block.text.length > 200 &&
      !isContact(block.text) &&
      !isRunningList(block);
    counts[index] = (counts[index + 1] ?? 0) + (prose ? 1 : 0);
  }
  return counts;
}

/** The first block after headings and noise, at most five further on; null at the end of the text. */
function firstAfterHeadings(blocks: readonly Block[], from: number): number | null {
  for (let index = from; index < Math.min(blocks.length, from + 5); index += 1) {
    const block = blocks[index] as Block;
    const passed = isNoise(block) || hasHeadingForm(block) || mayHeadGroup(block);
    if (!passed) return index;
  }
  return null;
}

/** How much the blocks from `start` look like names: the mean over up to twelve of one form. */
function entriesFrom(blocks: readonly Block[], start: number, likeness: (index: number) => number): number {
  const first = blocks[start] as Block;
  let end = start;
  let sum = 0;
  for (; end < Math.min(blocks.length, start + 12); end += 1) {
    const block = blocks[end] as Block;
    if (block.kind !== first.kind || block.marker?.kind !== first.marker?.kind) break;
    if (end > start && !block.marker && block.kind === 'text' && block.blankBefore > first.blankBefore + 1) break;
    sum += likeness(end);
  }
  if (isRunningList(first)) return 0.8;
  if (first.kind === 'row') return end - start >= 2 ? 0.95 : 0.6;
  return end - start < 2 ? 0.5 * likeness(start) : sum / (end - start);
}

/** Runs overlap: each block is judged once. */
function likenessOf(blocks: readonly Block[]): (index: number) => number {
  const known = new Float64Array(blocks.length).fill(-1);
  return (index) => {
    if ((known[index] as number) < 0) known[index] = nameLikeness((blocks[index] as Block).text);
    return known[index] as number;
  };
}

/** A run without heading needs three blocks of one form, plain lines standing right below one another. */
function startsRun(blocks: readonly Block[], index: number): boolean {
  const [first, second, third] = blocks.slice(index, index + 3);
  if (!first || !second || !third || isSalutation(first)) return false;
  const same = [second, third].every((block) => block.kind === first.kind && block.marker?.kind === first.marker?.kind);
  if (!same || first.kind === 'heading') return false;
  return first.kind !== 'text' || (second.blankBefore === 0 && third.blankBefore === 0 && first.text.length < 160);
}

function headingAbove(blocks: readonly Block[], index: number, bodyStart: number): number {
  const above = blocks[index - 1];
  return above && index - 1 > bodyStart && hasHeadingForm(above) && above.text.length < 80 ? index - 1 : index;
}
