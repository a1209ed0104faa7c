import { nameKey } from '../distinct.js';
import { finding, rowsOf } from '../finding.js';
import type { LintEntry, LintInput, LintWarning } from '../types.js';

const smallestList = 10;

/** Rows that are out of order in lists that are alphabetical but for a few. */
export function checkOrder({ signatoryGroups }: LintInput): LintWarning[] {
  const all = signatoryGroups.flatMap((group) => group.entries);
  return signatoryGroups.flatMap(({ entries }) => {
    const strays = strayRows(entries);
    const few = strays.length > 0 && strays.length <= Math.max(1, entries.length * 0.1);
    return few && entries.length >= smallestList ? [finding('ORDER_BROKEN', rowsOf(strays, all))] : [];
  });
}

/** A row is a stray when its neighbours are in order without it and not with it. */
function strayRows(entries: readonly LintEntry[]): LintEntry[] {
  const keys = entries.map(nameKey);
  return entries.filter((_, index) => {
    const [before, own, after] = [keys[index - 1], keys[index], keys[index + 1]];
    if (before === undefined || own === undefined || after === undefined) return false;
    return before <= after && (own < before || own > after) && own !== before && own !== after;
  });
}
