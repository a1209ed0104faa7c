/** What a version changes: it is the first, it mends the form, or it changes what signers agreed to. */
export const versionClasses = ['first', 'editorial', 'material'] as const;
export type VersionClass = (typeof versionClasses)[number];
