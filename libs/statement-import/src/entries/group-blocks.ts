import { announcesSignatories, endsSentence, isDisclaimer, isNoise, isProse, labelled } from '../read/classify.js';
import { hasHeadingForm, namesGroup } from '../read/group-heading.js';
import { findDate } from '../read/dates.js';
import { nameLikeness } from '../read/name-likeness.js';
import { isContact } from '../read/contacts.js';
import { isRunningList } from './running-list.js';
import type { Block } from '../text/blocks.js';

/** What a block of the signatory lists is. */
export type TailRole = 'entry' | 'heading' | 'disclaimer' | 'contact' | 'copy' | 'date' | 'noise' | 'remark';

/**
 * The role of each block after the statement's text. A short text is a heading when it looks like one (strong, a colon,
 * Markdown), when its words name a group, or when it stands alone before a list of another form; else it is an entry.
 */
export function tailRoles(blocks: readonly Block[]): TailRole[] {
  const marked = blocks.filter((block) => block.marker || block.kind === 'row').length;
  const plain = marked < blocks.length * 0.3;
  const runs = plain ? null : plainRuns(blocks);
  const roles: TailRole[] = [];
  blocks.forEach((block, index) => {
    const previous = roles[index - 1];
    if (previous === 'copy' && block.blankBefore === 0 && block.kind === 'text') roles.push('copy');
    else roles.push(roleOf(block, index, blocks, plain || runs?.[index] === true));
  });
  return roles;
}

/** Lines without markers that follow one another like a list of names, in a tail whose other lists have markers. */
function plainRuns(blocks: readonly Block[]): boolean[] {
  const runs = blocks.map(() => false);
  let from = 0;
  while (from < blocks.length) {
    let to = from;
    while (to < blocks.length && isPlainName(blocks[to] as Block, to === from ? null : (blocks[to - 1] as Block)))
      to += 1;
    if (to - from >= 2) runs.fill(true, from, to);
    from = Math.max(to, from + 1);
  }
  return runs;
}

function isPlainName(block: Block, previous: Block | null): boolean {
  if (block.kind !== 'text' || block.marker || block.text.length > 160 || isProse(block.text)) return false;
  if (hasHeadingForm(block) || namesGroup(block.text) || announcesSignatories(block)) return false;
  return (previous === null || block.blankBefore === 0) && nameLikeness(block.text) > 0.4;
}

function roleOf(block: Block, index: number, blocks: readonly Block[], plain: boolean): TailRole {
  if (block.kind === 'row' && block.cells?.length === 0) return 'noise';
  if (block.kind === 'row') return 'entry';
  if (labelled(block.text, 'copyLabels') !== null) return 'copy';
  if (isNoise(block)) return 'noise';
  if (!block.marker && isContact(block.text)) return 'contact';
  if (isDisclaimer(block.text)) return 'disclaimer';
  if (isRunningList(block)) return 'entry';
  if (block.marker) return isProse(block.text) && block.text.length > 400 ? 'remark' : 'entry';
  if (block.text.length < 120 && findDate(block.text)?.whole && !/\d{1,4}\.$/.test(block.marker ?? ''))
    return announcesSignatories(block) ? 'heading' : 'date';
  if (isHeading(block, blocks[index + 1], blocks[index - 1], plain)) return 'heading';
  if (isProse(block.text) || endsSentence(block.text))
    return plain && !endsSentence(block.text) && block.text.length < 300 ? 'entry' : 'remark';
  return plain ? 'entry' : 'remark';
}

function isHeading(block: Block, next: Block | undefined, previous: Block | undefined, plain: boolean): boolean {
  if (hasHeadingForm(block) || announcesSignatories(block)) return true;
  if (block.text.length > 120 || endsSentence(block.text)) return false;
  const nextIsList = next !== undefined && (next.marker !== null || next.kind === 'row');
  if (nextIsList || (namesGroup(block.text) && (block.blankBefore > 0 || index0(previous)))) return true;
  if (!plain) return next === undefined || isNoise(next) || hasHeadingForm(next) || namesGroup(block.text);
  return false;
}

function index0(previous: Block | undefined): boolean {
  return previous === undefined;
}
