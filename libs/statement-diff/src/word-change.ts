import { isWord, tokenize } from './tokens.js';
import { differsByPrefix, isNegation, isWeighty } from './weighty-words.js';

/** Why a change of words is called what it is called; the first four are editorial. */
export type WordChange =
  | 'spacing'
  | 'punctuation'
  | 'case'
  | 'spelling'
  | 'number_changed'
  | 'negation_changed'
  | 'words_added'
  | 'words_removed'
  | 'words_changed';

/** Spelling is judged in alphabets only: in other scripts one sign can be another word. */
const alphabetic = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}'’]+$/u;
const shortestMisspelt = 5;

const wordsOf = (text: string) => tokenize(text).filter(isWord);
const lower = (words: readonly string[]) => words.map((word) => word.toLowerCase());
const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((word, index) => word === other[index]);

/** The fewest insertions, deletions, replacements and swaps of neighbors between two words; words are short. */
export function editDistance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  const rows = [b.map((_, index) => index + 1)];
  rows[0]!.unshift(0);
  for (let x = 1; x <= a.length; x += 1) {
    const row = [x];
    for (let y = 1; y <= b.length; y += 1) {
      const cost = a[x - 1] === b[y - 1] ? 0 : 1;
      let least = Math.min(rows[x - 1]![y]! + 1, row[y - 1]! + 1, rows[x - 1]![y - 1]! + cost);
      if (x > 1 && y > 1 && a[x - 1] === b[y - 2] && a[x - 2] === b[y - 1])
        least = Math.min(least, rows[x - 2]![y - 2]! + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** Whether two lower-case words look like one word, once misspelt. */
function isMisspelling(one: string, other: string): boolean {
  const letters = Math.min([...one].length, [...other].length);
  return (
    letters >= shortestMisspelt &&
    Math.abs(one.length - other.length) <= 2 &&
    alphabetic.test(one) &&
    alphabetic.test(other) &&
    !isWeighty(one) &&
    !isWeighty(other) &&
    !differsByPrefix(one, other) &&
    editDistance(one, other) <= 2
  );
}

const counted = (words: readonly string[], wanted: (word: string) => boolean) => words.filter(wanted).sort().join(' ');

/** What kind of change it is that `before` was replaced by `after` (either may be empty, not both). */
export function wordChange(before: string, after: string): WordChange {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  if (same(was, is)) return before.replace(/\s/g, '') === after.replace(/\s/g, '') ? 'spacing' : 'punctuation';
  const [wasLower, isLower] = [lower(was), lower(is)];
  if (same(wasLower, isLower)) return 'case';

  const hasNumber = (word: string) => /\p{N}/u.test(word);
  if (counted(wasLower, hasNumber) !== counted(isLower, hasNumber)) return 'number_changed';
  if (counted(wasLower, isNegation) !== counted(isLower, isNegation)) return 'negation_changed';
  if (was.length === is.length) {
    const pairs = wasLower.map((word, index) => [word, isLower[index]!] as const);
    if (pairs.some(([one, other]) => differsByPrefix(one, other))) return 'negation_changed';
    if (pairs.every(([one, other]) => one === other || isMisspelling(one, other))) return 'spelling';
  }
  const joined = wasLower.join('') === isLower.join('');
  if (joined && ![...wasLower, ...isLower].some(isWeighty) && isHyphenation(before, after)) return 'punctuation';
  return was.length === 0 ? 'words_added' : is.length === 0 ? 'words_removed' : 'words_changed';
}

/** Whether both are one compound, written with and without its hyphen: co-operation, cooperation. */
function isHyphenation(before: string, after: string): boolean {
  const solid = (text: string) => text.trim().replace(/(?<=\p{L})[-\u2010\u2011\u00ad](?=\p{L})/gu, '');
  return solid(before).toLowerCase() === solid(after).toLowerCase();
}
