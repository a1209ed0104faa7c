import { phrases } from '../languages/index.js';
import type { Block } from '../text/blocks.js';
import { containedPhrase, foldWords, startingPhrase } from '../text/fold-words.js';
import { announcesSignatories, endsSentence } from './classify.js';

/** What a heading says about the entries below it. */
export type GroupKind = 'organizations' | 'individuals' | null;

/** The kind of signatories that a heading names, or null where it names none. */
export function headingKind(heading: string): GroupKind {
  const folded = foldWords(heading);
  const organizations = containedPhrase(folded, phrases('organizationWords')) !== null;
  const individuals = containedPhrase(folded, phrases('individualWords')) !== null;
  if (organizations === individuals) return null;
  return organizations ? 'organizations' : 'individuals';
}

const small = new Set([
  'and',
  'of',
  'the',
  'et',
  'y',
  'e',
  'de',
  'und',
  'des',
  'les',
  'in',
  'from',
  'و',
  'other',
  'non',
  'governmental',
  'civil',
  'society',
  'supporting',
  'signing',
  'as',
  'by',
]);

/** Whether most words of a short text are words that head a group of signatories ("Regional and International Networks"). */
export function namesGroup(text: string): boolean {
  if (text.length > 100 || endsSentence(text)) return false;
  const words = foldWords(text)
    .split(' ')
    .filter((word) => !small.has(word));
  if (words.length === 0 || words.length > 8) return false;
  if (words.length <= 6 && namesKindInWords(foldWords(text))) return true;
  const known = words.filter(isGroupWord);
  return known.length >= words.length * 0.6 && known.length > 0;
}

/** "À titre individuel": a phrase of several words that only a heading says. */
function namesKindInWords(folded: string): boolean {
  const phrase =
    startingPhrase(folded, phrases('individualWords')) ?? startingPhrase(folded, phrases('organizationWords'));
  return phrase !== null && phrase.includes(' ') && folded.length <= phrase.length + 12;
}

let groupWords: ReadonlySet<string> | null = null;

function isGroupWord(word: string): boolean {
  groupWords ??= new Set(
    (['organizationWords', 'individualWords', 'areaWords', 'signatoryWords'] as const).flatMap((field) =>
      phrases(field),
    ),
  );
  return groupWords.has(word);
}

/** Whether the block has the form of a heading whatever it says. */
export function hasHeadingForm(block: Block): boolean {
  if (block.kind === 'heading') return true;
  if (block.kind !== 'text' || block.text.length > 120 || endsSentence(block.text)) return false;
  return block.bold || /[:：៖]$/.test(block.text);
}

/** Whether the block may head a group of signatories: its form or its words say so. */
export function mayHeadGroup(block: Block): boolean {
  if (block.kind === 'row' || block.marker) return false;
  const named = namesGroup(block.text) || announcesSignatories(block) || headingKind(block.text) !== null;
  return named && (hasHeadingForm(block) || namesGroup(block.text) || announcesSignatories(block));
}
