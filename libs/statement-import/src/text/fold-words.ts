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
  const bare = plainAscii.test(text) ? text : text.normalize('NFKD').replace(marks, '');
  return bare.toLowerCase().replace(notWord, ' ').trim();
}

/** Scripts that write without blanks between words: a phrase counts wherever it stands. */
const unspaced = /[\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Han}]/u;

/** Whether the folded text holds the folded phrase as whole words. */
export function hasPhrase(folded: string, phrase: string): boolean {
  if (unspaced.test(phrase)) return folded.includes(phrase);
  return ` ${folded} `.includes(` ${phrase} `);
}

/** The first of the folded phrases that the folded text starts with, or null. */
export function startingPhrase(folded: string, phrases: readonly string[]): string | null {
  for (const phrase of phrases) {
    if (!folded.startsWith(phrase)) continue;
    if (folded.length === phrase.length || folded[phrase.length] === ' ' || unspaced.test(phrase)) return phrase;
  }
  return null;
}

/** The first of the folded phrases that stands in the folded text, or null. */
export function containedPhrase(folded: string, phrases: readonly string[]): string | null {
  const padded = ` ${folded} `;
  for (const phrase of phrases) {
    if (padded.includes(unspaced.test(phrase) ? phrase : ` ${phrase} `)) return phrase;
  }
  return null;
}
