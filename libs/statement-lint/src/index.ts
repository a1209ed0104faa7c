export { fileFinding } from './finding.js';
export { lintImport } from './lint-import.js';
export { lintCodes, type LintCode, type LintSeverity } from './codes.js';
export { countDistinct, clusterEntries, nameKey, type EntryCluster } from './distinct.js';
export { findLegalReferences, type LegalReference } from './legal-references.js';
export { isNear, isOneEditApart } from './near.js';
export type * from './types.js';
