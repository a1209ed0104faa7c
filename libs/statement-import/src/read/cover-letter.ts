import type { Block } from '../text/blocks.js';
import type { CoverLetter, ImportedPlaceholder } from '../types.js';
import { isRunningList } from '../entries/running-list.js';
import { isClosing, isProse, isSalutation, labelled } from './classify.js';
import { findDate } from './dates.js';

/** A covering letter and the index of the first block after it. */
export interface CoverLetterFound {
  readonly letter: CoverLetter;
  readonly next: number;
}

/**
 * The letter that precedes a statement, or null. It has a salutation, paragraphs and a closing formula, at most three
 * short lines of signature, and after it a text of its own: a date or a short title, then at least two paragraphs.
 */
export function findCoverLetter(blocks: readonly Block[]): CoverLetterFound | null {
  const salutation = blocks.slice(0, 12).findIndex((block) => isSalutation(block));
  if (salutation < 0) return null;
  const closing = blocks.findIndex((block, index) => index > salutation && isClosing(block));
  if (closing < 0 || closing - salutation > 60) return null;
  const next = signatureEnd(blocks, closing);
  if (next === null || !startsText(blocks, next)) return null;
  const subjectBlock = blocks.slice(0, salutation).find((block) => labelled(block.text, 'subjectLabels') !== null);
  const paragraphs = blocks.slice(salutation + 1, closing).map((block) => block.text);
  const greeting = (blocks[salutation] as Block).text;
  const signature = blocks
    .slice(closing + 1, next)
    .map((block) => block.text)
    .join(', ');
  const all = [greeting, ...paragraphs, signature].join('\n');
  return {
    next,
    letter: {
      subject: subjectBlock ? labelled(subjectBlock.text, 'subjectLabels') : null,
      salutation: greeting,
      placeholders: findPlaceholders(all),
      paragraphs,
      closing: (blocks[closing] as Block).text,
      signature: signature || null,
      claimedSignatoryCount: claimedCount(paragraphs.join(' ')),
      fixedTitle: /^\S+\s+(\p{Lu}[\p{L}.]+)\s+\[/u.exec(greeting)?.[1] ?? null,
      source: { start: (blocks[0] as Block).source.start, end: (blocks[next - 1] as Block).source.end },
    },
  };
}

/** The index after the signature: up to three short lines below the closing formula, no date and no title-like gap. */
function signatureEnd(blocks: readonly Block[], closing: number): number | null {
  let index = closing + 1;
  while (index < blocks.length && index <= closing + 3) {
    const block = blocks[index] as Block;
    if (block.kind !== 'text' || block.text.length > 80 || isProse(block.text) || findDate(block.text)?.whole) break;
    const previous = blocks[index - 1] as Block;
    if (index > closing + 1 && block.blankBefore > Math.max(1, previous.blankBefore)) break;
    index += 1;
  }
  return index < blocks.length ? index : null;
}

function startsText(blocks: readonly Block[], next: number): boolean {
  const first = blocks[next] as Block;
  if (first.kind === 'item' || first.kind === 'row') return false;
  const rest = blocks.slice(next, next + 60);
  return (
    rest.filter((block) => block.kind === 'text' && !block.marker && isProse(block.text) && !isRunningList(block))
      .length >= 2
  );
}

/** Fields to fill in: "[Name]", "[Name or Name]", "{name}", "<<name>>"; each with its alternatives. */
export function findPlaceholders(text: string): ImportedPlaceholder[] {
  return [...text.matchAll(/\[([^[\]\n]{2,120})\]|\{\{?([^{}\n]{2,80})\}\}?|<<([^<>\n]{2,80})>>/g)]
    .map((match) => ({ raw: match[0], inside: (match[1] ?? match[2] ?? match[3] ?? '').trim() }))
    .filter(({ inside }) => /\p{L}/u.test(inside) && !/^[.…]+$/.test(inside))
    .map(({ raw, inside }) => ({
      raw,
      alternatives: inside.split(/\s+(?:or|ou|o|oder|أو)\s+|\s?\/\s?/).map((name) => name.trim()),
    }));
}

/** "the 18 Cambodian civil organizations": the number of signatories that a letter claims. */
function claimedCount(text: string): number | null {
  const found =
    /(?<![\d,.])(\d{1,5})\s(?:[\p{L}’'-]{2,24}\s){0,5}?(?:organi[sz]ations|groups|associations|ngos|csos|signatories|organisations|organizaciones|organiza[cç][oõ]es|منظمة|منظمات)(?![\p{L}])/iu.exec(
      text,
    );
  return found ? Number(found[1]) : null;
}
