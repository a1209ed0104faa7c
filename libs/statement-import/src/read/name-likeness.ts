import { foldWords } from '../text/fold-words.js';
import { findCountry } from './countries.js';

const cased = /\p{Lu}|\p{Ll}/u;
const smallWords = new Set(
  'a an and the of for in on to at by with de la le les des du et en el los las y del da do dos das e para por pour und der die das von fur'.split(
    ' ',
  ),
);

/**
 * How much a short text looks like a name and not like a sentence, 0 to 1: length, sentence end, capitals, an acronym
 * in brackets, a country after the last comma.
 */
export function nameLikeness(text: string): number {
  if (text === '' || text.length > 260) return 0;
  if (/\([\p{Lu}\p{N}][\p{L}\p{N}.&+ -]{1,20}\)\s*$/u.test(text)) return 1;
  const comma = text.lastIndexOf(',');
  if (comma > 0 && findCountry(text.slice(comma + 1).trim(), false)) return 1;
  const words = text.split(' ');
  if (/[.!?;؟]$/.test(text) && words.length > 6) return 0.1;
  if (!cased.test(text)) return words.length <= 14 && !/[.؛؟]$/.test(text) ? 0.8 : 0.1;
  const content = words.filter((word) => /^[^\p{L}]*\p{L}/u.test(word) && !smallWords.has(foldWords(word)));
  if (content.length === 0) return 0.5;
  const capitals = content.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length / content.length;
  const length = words.length > 16 ? 0.5 : 1;
  return capitals * length;
}
