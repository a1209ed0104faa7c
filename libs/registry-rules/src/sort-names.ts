import { foldLetters } from './fold-letters.js';
import { withoutLeadingArticle } from './leading-article.js';

const numbers = /\p{Nd}+/gu;

/**
 * A key whose plain binary order (`COLLATE "C"`) is a usable alphabetical order: leading article, case, accents and
 * punctuation off, numbers padded so that 9 comes before 10. Other scripts follow Latin. Stored beside the name; the
 * exact order of a language is that of {@link compareForList}.
 */
export function sortKey(name: string, language?: string): string {
  const words = (text: string) =>
    foldLetters(text)
      .replaceAll('&', ' and ')
      .replace(/['’ʼ`´]/gu, '')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim();
  const key = words(withoutLeadingArticle(name, language)) || name;
  return key.replace(numbers, (digits) => digits.padStart(8, '0'));
}

interface Collators {
  readonly loose: Intl.Collator;
  readonly exact: Intl.Collator;
}
const cache = new Map<string, Collators>();

function collators(language: string): Collators {
  let found = cache.get(language);
  if (!found) {
    const options = { numeric: true, ignorePunctuation: true } as const;
    found = {
      loose: new Intl.Collator([language, 'en'], { ...options, sensitivity: 'base' }),
      exact: new Intl.Collator([language, 'en'], { ...options, ignorePunctuation: false, sensitivity: 'variant' }),
    };
    cache.set(language, found);
  }
  return found;
}

/** The order of two names whose article is off already. */
export function compareBare(a: string, b: string, language: string): number {
  const { loose, exact } = collators(language);
  return loose.compare(a, b) || exact.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/**
 * The order of two names in a list in `language`: leading articles skipped, accents and punctuation second to letters,
 * numbers by value. Total: 0 only for two equal texts (article aside).
 */
export function compareForList(a: string, b: string, language: string): number {
  return compareBare(withoutLeadingArticle(a, language), withoutLeadingArticle(b, language), language);
}
