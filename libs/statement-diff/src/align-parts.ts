import { stringAttribute, type DocumentNode } from '@undersigned/statement';
import { isWord, markedText, tokenize } from './tokens.js';

/** Two parts that are one part before and after, and how that is known. */
export interface AlignedPair {
  readonly before: number;
  readonly after: number;
  readonly by: 'id' | 'text' | 'similarity';
}

/** Which parts belong together, by their places; pairs come in the order of `after`. */
export interface Alignment {
  readonly pairs: readonly AlignedPair[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** Shared words that make two parts one; parts of different types must agree more. */
const enoughAlike = 0.5;
const enoughAlikeAcrossTypes = 0.8;
/** A word that so many parts have tells nothing about which part it is, and would cost a square of time. */
const tooCommon = 48;

/**
 * Aligns parts (or notes): by id, then by equal words (an import gives new ids), then by similar words, best first.
 * Each part is used once. Time is near linear in the words of the parts that ids do not settle.
 */
export function alignParts(before: readonly DocumentNode[], after: readonly DocumentNode[]): Alignment {
  const pairs: AlignedPair[] = [];
  const freeBefore = new Set(before.keys());
  const freeAfter = new Set(after.keys());
  const pair = (x: number, y: number, by: AlignedPair['by']) => {
    if (!freeBefore.has(x) || !freeAfter.has(y)) return;
    freeBefore.delete(x);
    freeAfter.delete(y);
    pairs.push({ before: x, after: y, by });
  };

  // Reversed, so that of two parts with one id the first is found.
  const byId = new Map([...before.entries()].reverse().map(([index, part]) => [stringAttribute(part, 'id'), index]));
  after.forEach((part, index) => {
    const id = stringAttribute(part, 'id');
    const found = id === null ? undefined : byId.get(id);
    if (found !== undefined) pair(found, index, 'id');
  });

  const byText = new Map<string, number[]>();
  const spelled = (part: DocumentNode) => `${part.type}\n${markedText(part)}`;
  for (const index of [...freeBefore].reverse()) {
    const key = spelled(before[index]!);
    const known = byText.get(key);
    if (known) known.push(index);
    else byText.set(key, [index]);
  }
  for (const index of [...freeAfter]) {
    const found = byText.get(spelled(after[index]!))?.pop();
    if (found !== undefined) pair(found, index, 'text');
  }

  for (const { x, y } of alike(before, after, freeBefore, freeAfter)) pair(x, y, 'similarity');
  pairs.sort((one, other) => one.after - other.after);
  return { pairs, removed: [...freeBefore], added: [...freeAfter] };
}

interface Candidate {
  readonly x: number;
  readonly y: number;
  readonly score: number;
}

function wordCounts(part: DocumentNode): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokenize(markedText(part)))
    if (isWord(token)) counts.set(token.toLowerCase(), (counts.get(token.toLowerCase()) ?? 0) + 1);
  return counts;
}

const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** Dice's coefficient over the words with their counts: 0 nothing shared, 1 the same words. */
function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [word, count] of one) shared += Math.min(count, other.get(word) ?? 0);
  return (2 * shared) / (total(one) + total(other) || 1);
}

/** The pairs of free parts that are alike enough, best first, nearer places before farther ones. */
function alike(
  before: readonly DocumentNode[],
  after: readonly DocumentNode[],
  freeBefore: ReadonlySet<number>,
  freeAfter: ReadonlySet<number>,
): readonly Candidate[] {
  const words = new Map([...freeBefore].map((index) => [index, wordCounts(before[index]!)]));
  const holders = new Map<string, number[]>();
  for (const [index, counts] of words)
    for (const word of counts.keys()) {
      const known = holders.get(word);
      if (known) known.push(index);
      else holders.set(word, [index]);
    }
  const candidates: Candidate[] = [];
  for (const y of freeAfter) {
    const counts = wordCounts(after[y]!);
    const shared = new Map<number, number>();
    for (const word of counts.keys()) {
      const found = holders.get(word) ?? [];
      if (found.length <= tooCommon) for (const x of found) shared.set(x, (shared.get(x) ?? 0) + 1);
    }
    const best = [...shared].sort((one, other) => other[1] - one[1]).slice(0, 8);
    for (const [x] of best) {
      const score = likeness(words.get(x)!, counts);
      if (score >= (before[x]!.type === after[y]!.type ? enoughAlike : enoughAlikeAcrossTypes))
        candidates.push({ x, y, score });
    }
  }
  return candidates.sort(
    (one, other) => other.score - one.score || Math.abs(one.x - one.y) - Math.abs(other.x - other.y),
  );
}
