import { splitLabelledLists } from './entries/running-list.js';
import { readGroups } from './entries/read-groups.js';
import { draft, type DraftPart } from './parts/draft-part.js';
import { findTail } from './parts/find-tail.js';
import { readBody } from './parts/read-body.js';
import { readHead, type Head } from './parts/read-head.js';
import { isMenu, isNoise, labelled } from './read/classify.js';
import { isContact, readContact } from './read/contacts.js';
import { findCoverLetter } from './read/cover-letter.js';
import { findDate } from './read/dates.js';
import { findNotes, type NotesFound } from './read/notes.js';
import { readBlocks, type Block, type BlockList } from './text/blocks.js';
import { readFrontMatter, type FrontMatter } from './text/front-matter.js';
import { splitLines } from './text/lines.js';
import { looksLikeMarkdown } from './text/markup.js';
import { maskComments } from './text/mask.js';
import { unquoteMail } from './text/quoted-mail.js';
import type { NormalizationCounts } from './text/normalize.js';
import type { CoverLetter, ImportedContact, OmittedText, SignatoryGroup } from './types.js';

/** A text taken apart, its note marks still in place. */
export interface ReadText {
  readonly head: Head;
  readonly drafts: readonly DraftPart[];
  readonly demandForms: readonly ('item' | 'heading')[];
  readonly notes: NotesFound;
  readonly date: { readonly text: string; readonly iso: string } | null;
  readonly language: string | null;
  readonly copies: readonly string[];
  readonly coverLetter: CoverLetter | null;
  readonly groups: readonly SignatoryGroup[];
  readonly contacts: readonly ImportedContact[];
  readonly omitted: readonly OmittedText[];
  readonly counts: NormalizationCounts;
}

/**
 * The stages in order: comments out, lines, front matter, blocks, noise out, covering letter, notes, head, the place where
 * the signatories begin, body, lists, contacts. Each stage takes what the one before left.
 */
export function readText(text: string): ReadText {
  const masked = maskComments(text);
  const lines = unquoteMail(splitLines(masked.text));
  const front = readFrontMatter(lines);
  const body = front ? lines.slice(front.nextLine) : lines;
  const list = readBlocks(body, looksLikeMarkdown(body, front !== null), masked.text);
  return readDocument({ ...list, omitted: [...masked.omitted, ...list.omitted, ...frontText(front, text)] }, front);
}

/** The stages from the blocks on: the same for every form that a statement comes in. */
export function readDocument(list: BlockList, front: FrontMatter | null = null): ReadText {
  const omitted = [...list.omitted];
  const letter = findCoverLetter(list.blocks);
  const afterLetter = list.blocks.slice(letter?.next ?? 0);
  const notes = findNotes(afterLetter);
  const noted = afterLetter.filter((_, index) => !notes.taken.has(index));
  const head = readHead(withoutNoise(noted.slice(0, 12), omitted, isPageNoise), front?.fields['title'] ?? null);
  const rest = splitLabelledLists(noted.slice(indexAfter(noted, head)));
  const tail = findTail(rest, 0);
  const middle = withoutNoise(rest.slice(0, tail.start), omitted);
  const contacts = new Set(middle.filter((block) => !block.marker && isContact(block.text)));
  const { parts, forms } = readBody(middle);
  const found = readGroups(rest.slice(tail.start), tail.introducedBy);
  const drafts = [
    ...head.parts,
    ...parts.map((part) => (contacts.has(part.block) ? { ...part, type: 'publicContact' as const } : part)),
    ...found.contacts.map((block) => draft('publicContact', block)),
    ...found.copies.map((block) => draft('copyLine', block)),
    ...(head.date === null ? found.dates.slice(0, 1).map((block) => draft('dateLine', block)) : []),
  ];
  return {
    head,
    drafts,
    demandForms: forms,
    notes,
    date: dateOf(head, found.dates, front, rest),
    language: front?.fields['lang'] ?? front?.fields['language'] ?? null,
    copies: found.copies.map((block) => labelled(block.text, 'copyLabels') ?? block.text),
    coverLetter: letter?.letter ?? null,
    groups: found.groups,
    contacts: [...contacts, ...found.contacts].map(readContact),
    omitted: [...omitted, ...head.omitted, ...found.omitted].sort((a, b) => a.source.start - b.source.start),
    counts: list.counts,
  };
}

function frontText(front: FrontMatter | null, text: string): OmittedText[] {
  return front
    ? [{ kind: 'frontMatter', text: text.slice(front.source.start, front.source.end), source: front.source }]
    : [];
}

/** The blocks that are text; calls to sign and notices of the page go to `omitted`. */
function withoutNoise(
  blocks: readonly Block[],
  omitted: OmittedText[],
  isNoisy: (block: Block) => boolean = isNoise,
): Block[] {
  const known = new Set(omitted.map((other) => other.source.start));
  return blocks.filter((block) => {
    if (!isNoisy(block)) return true;
    if (!known.has(block.source.start)) omitted.push({ kind: 'noise', text: block.text, source: block.source });
    return false;
  });
}

/** Above the text stand menus too. */
function isPageNoise(block: Block): boolean {
  return isNoise(block) || isMenu(block);
}

/** The index of the first block that the head did not take: the head saw the blocks without the noise. */
function indexAfter(blocks: readonly Block[], head: Head): number {
  const seen = blocks.slice(0, 12).filter((block) => !isPageNoise(block));
  const first = seen[head.next];
  if (first) return blocks.indexOf(first);
  return Math.min(12, blocks.length);
}

/** The statement's date: from its head, from a date line at its end, from front matter, or from the heading of its list. */
function dateOf(
  head: Head,
  dates: readonly Block[],
  front: FrontMatter | null,
  rest: readonly Block[],
): ReadText['date'] {
  if (head.date !== null && head.dateText !== null) return { text: head.dateText, iso: head.date };
  const last = rest.slice(-3).filter((block) => block.text.length < 120);
  for (const block of [...dates, ...last]) {
    const date = findDate(block.text);
    if (date?.whole) return date;
  }
  const printed = front?.fields['date'] ?? '';
  const named = findDate(printed);
  return named ? { text: printed, iso: named.iso } : null;
}
