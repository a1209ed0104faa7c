import { announcesDemands, announcesSignatories, isProse, isSalutation, labelled } from '../read/classify.js';
import { findDate } from '../read/dates.js';
import { namesGroup } from '../read/group-heading.js';
import { phrases } from '../languages/index.js';
import { containedPhrase, foldWords } from '../text/fold-words.js';
import type { Block } from '../text/blocks.js';
import type { OmittedText } from '../types.js';
import { draft, type DraftPart } from './draft-part.js';

/** The head of a statement: parts in order, the texts found in them, and the index of the first block of the body. */
export interface Head {
  readonly parts: readonly DraftPart[];
  readonly omitted: readonly OmittedText[];
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly dateText: string | null;
  readonly date: string | null;
  readonly salutation: string | null;
  readonly recipients: readonly string[];
  readonly next: number;
}

type Draft = { -readonly [K in keyof Head]: Head[K] } & {
  parts: DraftPart[];
  omitted: OmittedText[];
  recipients: string[];
};

/**
 * Reads the blocks before the body: date line, title, subtitle, addressees, salutation, in any order. `knownTitle` is a
 * title from front matter: then a first line that announces the text ("… the following statement:") is the publisher's.
 */
export function readHead(blocks: readonly Block[], knownTitle: string | null): Head {
  const head: Draft = {
    parts: [],
    omitted: [],
    title: knownTitle,
    subtitle: null,
    dateText: null,
    date: null,
    salutation: null,
    recipients: [],
    next: 0,
  };
  let titleAt = -1;
  while (head.next < blocks.length) {
    const block = blocks[head.next] as Block;
    if (head.salutation !== null && !(block.blankBefore === 0 && isSalutation(block))) break;
    const type = headRole(block, head, blocks, titleAt);
    if (type === null) break;
    if (type === 'title') titleAt = head.next;
    take(head, block, type);
    head.next += 1;
  }
  return head;
}

type HeadRole = 'dateLine' | 'title' | 'subtitle' | 'addressee' | 'salutation' | 'publisher';

function headRole(block: Block, head: Draft, blocks: readonly Block[], titleAt: number): HeadRole | null {
  if (block.kind === 'item' || block.kind === 'row' || block.kind === 'quote') return null;
  if (headsList(block, blocks[head.next + 1])) return null;
  if (blocks[head.next + 1]?.kind === 'item' && /[:：៖]$/.test(block.text) && announcesDemands(block.text)) return null;
  const date = block.text.length < 120 ? findDate(block.text) : null;
  if (date?.whole && head.date === null) return 'dateLine';
  if (isSalutation(block)) return 'salutation';
  if (labelled(block.text, 'toLabels') !== null && block.text.length < 300) return 'addressee';
  if (block.kind === 'heading' && block.level === 1 && head.title === null) return 'title';
  if (labelled(block.text, 'subjectLabels') !== null && head.title === null) return 'title';
  if (opensText(block.text)) return null;
  if (isProse(block.text)) return precedesHead(blocks, head.next) ? 'publisher' : null;
  if (head.title !== null && announcesText(block.text))
    return foldWords(block.text) === foldWords(head.title) ? 'title' : 'publisher';
  if (block.text.length > 300 || announcesDemands(block.text))
    return head.title === null && !/[:：៖]$/.test(block.text) && block.text.length <= 300 ? 'title' : null;
  if (head.title === null)
    return startsInLowerCase(block.text) || isAddressLine(block, blocks, head.next, titleAt) ? 'addressee' : 'title';
  if (block.kind === 'heading') return null;
  if (isAddressLine(block, blocks, head.next, titleAt)) return 'addressee';
  if (
    head.subtitle === null &&
    titleAt === head.next - 1 &&
    !/[.:]$/.test(block.text) &&
    followsMore(blocks, head.next)
  )
    return 'subtitle';
  return null;
}

/** A heading right above a list is the list's, not the text's. */
function headsList(block: Block, next: Block | undefined): boolean {
  const list = next?.kind === 'item' || next?.kind === 'row';
  return list && (announcesSignatories(block) || namesGroup(block.text));
}

function take(head: Draft, block: Block, type: HeadRole): void {
  if (type === 'publisher') {
    head.omitted.push({ kind: 'publisher', text: block.text, source: block.source });
    return;
  }
  const subject = type === 'title' ? labelled(block.text, 'subjectLabels') : null;
  const shown = subject === null ? block : { ...block, text: subject };
  head.parts.push(draft(type, shown, type === 'subtitle' || type === 'addressee' ? 0.85 : 0.95));
  if (type === 'dateLine') {
    const date = findDate(block.text);
    head.dateText = date?.text ?? null;
    head.date = date?.iso ?? null;
  } else if (type === 'title') head.title = shown.text;
  else if (type === 'subtitle') head.subtitle = block.text;
  else if (type === 'salutation')
    head.salutation = head.salutation === null ? block.text : `${head.salutation} ${block.text}`;
  else head.recipients.push(labelled(block.text, 'toLabels') ?? block.text);
}

/** Lines of an address stand right below one another. */
function isAddressLine(block: Block, blocks: readonly Block[], index: number, titleAt: number): boolean {
  const next = blocks[index + 1];
  const below = block.blankBefore === 0 && index - 1 !== titleAt && blocks[index - 1]?.kind === 'text';
  const above = next?.blankBefore === 0 && next.kind === 'text' && index - 1 !== titleAt;
  const apart = index - 1 === titleAt && block.blankBefore > 0 && next?.blankBefore === 0 && next.kind === 'text';
  return (below || above || apart) && index > 0 && block.text.length < 160;
}

/** A paragraph above the date line or the salutation is a later note of the page. */
function precedesHead(blocks: readonly Block[], index: number): boolean {
  return blocks
    .slice(index + 1, index + 4)
    .some((block) => block.text.length < 80 && findDate(block.text)?.whole === true);
}

function announcesText(text: string): boolean {
  return /[:：៖]$/.test(text) && text.length < 200;
}

function startsInLowerCase(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** The first sentence of a statement: long, said by the undersigned or ended by a stop, a note's mark behind it or not. */
function opensText(text: string): boolean {
  if (text.length < 90) return false;
  if (/\p{L}\p{M}*[.!?។؟۔][”"’»)\]]*(?:\[\^?\d{1,3}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\d{1,2})$/u.test(text.slice(-16))) return true;
  return containedPhrase(foldWords(text.slice(0, 200)), phrases('undersigned')) !== null;
}

/** A subtitle is followed by more than one block; a lone last line is text. */
function followsMore(blocks: readonly Block[], index: number): boolean {
  return blocks.length > index + 2;
}
