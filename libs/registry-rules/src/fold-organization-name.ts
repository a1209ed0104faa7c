import { splitAcronym } from './acronym.js';
import { foldLetters } from './fold-letters.js';
import { withoutInvisible } from './invisible-characters.js';
import { withoutLeadingArticle } from './leading-article.js';

const conjunctions = new Set(['and', 'et', 'y', 'e', 'und']);
const dottedInitials = /(?<![\p{L}\p{M}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])/gu;

function foldOnce(name: string): string {
  const visible = withoutInvisible(name.normalize('NFKC'));
  const folded = foldLetters(withoutLeadingArticle(splitAcronym(visible).name))
    .replace(dottedInitials, (initials) => initials.replaceAll('.', ''))
    .replace(/(?<=^|\s)l['’ʼ`´](?=\p{L})/u, (elision, offset: number) => (offset === 0 ? '' : elision))
    .replace(/[&+]/gu, ' and ')
    .replace(/(?<=[\p{L}\p{M}])['’ʼ`´ʹ](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  const words = withoutLeadingArticle(folded).split(' ');
  return words
    .map((word, index) => (index > 0 && index < words.length - 1 && conjunctions.has(word) ? 'and' : word))
    .join(' ');
}

/**
 * The key under which two spellings of one name are equal; for comparing and for a unique index, never for showing.
 *
 * Off go: case, accents, punctuation, invisible characters, a leading article, a trailing acronym in brackets, look-alike
 * letters, tatweel and harakat. "&" and the words for "and" are one. Letters of other scripts stay. Folding a folded name
 * changes nothing. A name of punctuation only folds to the empty string.
 */
export function foldOrganizationName(name: string): string {
  let folded = foldOnce(name);
  // Taking one disguise off can show another (an accent on a look-alike letter); five layers are more than a name has.
  for (let layer = 0; layer < 5; layer += 1) {
    const again = foldOnce(folded);
    if (again === folded) break;
    folded = again;
  }
  return folded;
}
