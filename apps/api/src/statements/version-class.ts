/** What a version changes: it is the first, it mends the form, or it changes what signers agreed to. */
export const versionClasses = ['first', 'editorial', 'material'] as const;
export type VersionClass = (typeof versionClasses)[number];

/**
 * The versions whose consents cover the newest one: itself and those before it, back to the last that changed the
 * substance. Takes the versions in any order.
 */
export function coveringVersions(
  versions: readonly { readonly number: number; readonly changeClass: VersionClass }[],
): number[] {
  const newestFirst = [...versions].sort((a, b) => b.number - a.number);
  const breaks = newestFirst.findIndex((version) => version.changeClass !== 'editorial');
  return newestFirst.slice(0, breaks === -1 ? undefined : breaks + 1).map((version) => version.number);
}
