import { genericWords, legalForms, smallWords } from './name-words.js';
import { tellsChaptersApart } from './places.js';

/** The words of a folded name that carry meaning: small words and legal forms off, unless nothing else is there. */
export function meaningfulWords(folded: string): readonly string[] {
  const all = folded.split(' ').filter((word) => word !== '');
  const kept = all.filter((word) => !smallWords.has(word) && !legalForms.has(word));
  return kept.length ? kept : all;
}

/** Whether two edits at most (one in a short word) lead from one word to the other; words under 5 letters must be equal. */
export function isMisspelling(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5) return false;
  const limit = shorter < 9 ? 1 : 2;
  return Math.abs(a.length - b.length) <= limit && editDistance(a, b) <= limit;
}

function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}

/** What two lists of words share. */
export interface WordOverlap {
  /** Dice coefficient, 0 to 1: generic words count half, a misspelled pair 0.9. */
  readonly score: number;
  readonly onlyInA: readonly string[];
  readonly onlyInB: readonly string[];
}

const weight = (word: string) => (genericWords.has(word) ? 0.5 : 1);
const total = (words: readonly string[]) => words.reduce((sum, word) => sum + weight(word), 0);

/** Pairs equal words first, then misspelled ones; places and numbers are never taken for misspellings of each other. */
export function wordOverlap(a: readonly string[], b: readonly string[]): WordOverlap {
  const restB = [...b];
  let shared = 0;
  const pair = (words: readonly string[], alike: (x: string, y: string) => boolean, value: number) =>
    words.filter((word) => {
      const index = restB.findIndex((other) => alike(word, other));
      if (index < 0) return true;
      shared += value * Math.min(weight(word), weight(restB[index]!));
      restB.splice(index, 1);
      return false;
    });
  const unequal = pair(a, (x, y) => x === y, 1);
  const misspelled = (x: string, y: string) => !(tellsChaptersApart(x) && tellsChaptersApart(y)) && isMisspelling(x, y);
  const onlyInA = pair(unequal, misspelled, 0.9);
  const sum = total(a) + total(b);
  return { score: sum === 0 ? 0 : (2 * shared) / sum, onlyInA, onlyInB: restB };
}
