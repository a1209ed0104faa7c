const notWord = /[^\p{L}\p{N}\p{M}]+/gu;
const marks = /\p{Mn}+/gu;
const plainAscii = /^[\x20-\x7e]*$/;

/**
 * A text as bare words: lower case, without accents and punctuation, single blanks between. For comparing with phrases
 * of the language tables, never for showing.
 *
 * @example foldWords('Nous, soussignées :') // 'nous soussignees'
 */
export function foldWords(text: string): string {
  if (text !== lastFolded.text) lastFolded = { text, folded: fold(text) };
  return lastFolded.folded;
}

/** The rules ask about one text many times in a row. */
let lastFolded = { text: '', folded: '' };

function fold(text: string): string {
  const bare = plainAscii.test(text) ? text : text.normalize('NFKD').replace(marks, '');
  return bare.toLowerCase().replace(notWord, ' ').trim();
}

/** Scripts that write without blanks between words: a phrase counts wherever it stands. */
const unspaced = /[\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Han}]/u;

interface PhraseIndex {
  readonly byFirstWord: ReadonlyMap<string, readonly string[]>;
  readonly unspaced: readonly string[];
}

const indexes = new WeakMap<readonly string[], PhraseIndex>();

function indexOf(phrases: readonly string[]): PhraseIndex {
  let index = indexes.get(phrases);
  if (!index) {
    const byFirstWord = new Map<string, string[]>();
    for (const phrase of phrases) {
      const first = phrase.split(' ', 1)[0] as string;
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
    }
    index = { byFirstWord, unspaced: phrases.filter((phrase) => unspaced.test(phrase)) };
    indexes.set(phrases, index);
  }
  return index;
}

/** The longest of the folded phrases that the folded text starts with, or null. The list must be longest first. */
export function startingPhrase(folded: string, phrases: readonly string[]): string | null {
  const index = indexOf(phrases);
  return phraseAt(folded, 0, index) ?? index.unspaced.find((phrase) => folded.startsWith(phrase)) ?? null;
}

/** The first place where one of the folded phrases stands in the folded text as whole words, or null where none does. */
export function containedPhrase(folded: string, phrases: readonly string[]): string | null {
  const index = indexOf(phrases);
  for (let start = 0; start >= 0 && start < folded.length; start = next(folded, start)) {
    const found = phraseAt(folded, start, index);
    if (found) return found;
  }
  return index.unspaced.find((phrase) => folded.includes(phrase)) ?? null;
}

function next(folded: string, start: number): number {
  const blank = folded.indexOf(' ', start);
  return blank < 0 ? -1 : blank + 1;
}

function phraseAt(folded: string, start: number, { byFirstWord }: PhraseIndex): string | null {
  const end = folded.indexOf(' ', start);
  const candidates = byFirstWord.get(end < 0 ? folded.slice(start) : folded.slice(start, end));
  const fits = (phrase: string) =>
    folded.startsWith(phrase, start) &&
    (folded.length === start + phrase.length || folded[start + phrase.length] === ' ');
  return candidates?.find(fits) ?? null;
}
