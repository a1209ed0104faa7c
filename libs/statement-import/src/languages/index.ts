import { foldWords } from '../text/fold-words.js';
import { arabic } from './ar.js';
import { english } from './en.js';
import { french } from './fr.js';
import { german } from './de.js';
import { italian } from './it.js';
import { khmer } from './km.js';
import type { LanguageTable } from './language-table.js';
import { persian } from './fa.js';
import { portuguese } from './pt.js';
import { spanish } from './es.js';

/** All languages with a table. A text may mix them, so phrases are looked up in all of them at once. */
export const languages: readonly LanguageTable[] = [
  english,
  french,
  spanish,
  portuguese,
  arabic,
  persian,
  khmer,
  german,
  italian,
];

type PhraseField = {
  [K in keyof LanguageTable]: LanguageTable[K] extends readonly string[] ? K : never;
}[keyof LanguageTable];

const cache = new Map<PhraseField, readonly string[]>();

/** The phrases of one field in every language, folded, longest first, each once. */
export function phrases(field: PhraseField): readonly string[] {
  let found = cache.get(field);
  if (!found) {
    const all = languages.flatMap((table) => table[field]).map((phrase) => foldWords(phrase));
    found = [...new Set(all)].filter(Boolean).sort((a, b) => b.length - a.length);
    cache.set(field, found);
  }
  return found;
}

const written = new Map<PhraseField, readonly string[]>();

/** The words of one field in every language as they are written (honorifics keep their stops), longest first. */
export function words(field: PhraseField): readonly string[] {
  let found = written.get(field);
  if (!found) {
    found = [...new Set(languages.flatMap((table) => table[field]))].sort((a, b) => b.length - a.length);
    written.set(field, found);
  }
  return found;
}
