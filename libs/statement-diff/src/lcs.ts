/** Places with the same token on both sides, rising on both. */
export type Match = readonly [before: number, after: number];

/** A full table stays below 2 MB and a few milliseconds; longer stretches are split first. */
const maximumCells = 1_000_000;
/** Each split removes an anchor, but hostile texts could make the splits lopsided. */
const maximumSplits = 64;

/**
 * A long common subsequence of two sequences of numbers: the longest wherever a stretch of changes is short enough for a
 * full table; longer stretches are split at tokens that occur once on both sides, and one without any such token counts
 * as replaced. So time stays near linear in the length, whatever the texts are.
 */
export function commonTokens(before: readonly number[], after: readonly number[]): readonly Match[] {
  const matches: Match[] = [];
  match(before, after, { b0: 0, b1: before.length, a0: 0, a1: after.length }, 0, matches);
  return matches;
}

interface Stretch {
  readonly b0: number;
  readonly b1: number;
  readonly a0: number;
  readonly a1: number;
}

function match(b: readonly number[], a: readonly number[], stretch: Stretch, splits: number, out: Match[]): void {
  let { b0, b1, a0, a1 } = stretch;
  while (b0 < b1 && a0 < a1 && b[b0] === a[a0]) out.push([b0++, a0++]);
  let tail = 0;
  while (b0 < b1 && a0 < a1 && b[b1 - 1] === a[a1 - 1]) {
    b1 -= 1;
    a1 -= 1;
    tail += 1;
  }
  if (b0 < b1 && a0 < a1) {
    if ((b1 - b0) * (a1 - a0) <= maximumCells) table(b, a, { b0, b1, a0, a1 }, out);
    else if (splits < maximumSplits) {
      let [from, onward] = [b0, a0];
      const anchors = rising(uniquePairs(b, a, { b0, b1, a0, a1 }));
      for (const [x, y] of anchors) {
        match(b, a, { b0: from, b1: x, a0: onward, a1: y }, splits + 1, out);
        out.push([x, y]);
        [from, onward] = [x + 1, y + 1];
      }
      if (anchors.length > 0) match(b, a, { b0: from, b1, a0: onward, a1 }, splits + 1, out);
    }
  }
  for (let index = 0; index < tail; index += 1) out.push([b1 + index, a1 + index]);
}

/** The longest common subsequence by a full table, filled from the end so that it is read from the start. */
function table(b: readonly number[], a: readonly number[], { b0, b1, a0, a1 }: Stretch, out: Match[]): void {
  const width = a1 - a0 + 1;
  const lengths = new Uint32Array((b1 - b0 + 1) * width);
  for (let x = b1 - b0 - 1; x >= 0; x -= 1)
    for (let y = a1 - a0 - 1; y >= 0; y -= 1)
      lengths[x * width + y] =
        b[b0 + x] === a[a0 + y]
          ? lengths[(x + 1) * width + y + 1]! + 1
          : Math.max(lengths[(x + 1) * width + y]!, lengths[x * width + y + 1]!);
  let [x, y] = [0, 0];
  while (x < b1 - b0 && y < a1 - a0) {
    if (b[b0 + x] === a[a0 + y]) out.push([b0 + x++, a0 + y++]);
    else if (lengths[(x + 1) * width + y]! >= lengths[x * width + y + 1]!) x += 1;
    else y += 1;
  }
}

/** Places of the tokens that occur exactly once on each side, in the order of `after`. */
function uniquePairs(b: readonly number[], a: readonly number[], { b0, b1, a0, a1 }: Stretch): readonly Match[] {
  const places = (tokens: readonly number[], from: number, to: number) => {
    const found = new Map<number, number>();
    for (let index = from; index < to; index += 1) found.set(tokens[index]!, found.has(tokens[index]!) ? -1 : index);
    return found;
  };
  const inBefore = places(b, b0, b1);
  return [...places(a, a0, a1)].flatMap(([key, y]) => {
    const x = inBefore.get(key) ?? -1;
    return x >= 0 && y >= 0 ? [[x, y] as const] : [];
  });
}

/** The longest run of pairs that rise in `before` too; the pairs come ordered by `after` (patience sorting). */
export function rising(pairs: readonly Match[]): readonly Match[] {
  const piles: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([x], index) => {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[piles[middle]!]![0] < x) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[index] = piles[low - 1]!;
    piles[low] = index;
  });
  const run: Match[] = [];
  for (let index = piles.at(-1) ?? -1; index >= 0; index = previous[index]!) run.push(pairs[index]!);
  return run.reverse();
}
