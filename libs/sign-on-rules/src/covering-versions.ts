/** How a version differs from the one before it. */
export interface VersionChange {
  readonly number: number;
  readonly changeClass: 'first' | 'editorial' | 'material';
}

/**
 * The versions whose consent covers the one shown, itself included: those from which only editorial changes lead to it, or
 * from it to them. A material change on the way, or a version missing from the list, ends the reach. Rising numbers.
 */
export function coveringVersions(changes: readonly VersionChange[], shown: number): readonly number[] {
  const classOf = new Map(changes.map(({ number, changeClass }) => [number, changeClass]));
  const covering = [shown];
  for (let number = shown; classOf.get(number) === 'editorial' && classOf.has(number - 1); number -= 1)
    covering.unshift(number - 1);
  for (let number = shown + 1; classOf.get(number) === 'editorial'; number += 1) covering.push(number);
  return covering;
}
