export { foldOrganizationName } from './fold-organization-name.js';
export { looksLikeAcronym, splitAcronym, isInitialsOf } from './acronym.js';
export { countryCodes, countryName, isCountryCode } from './country.js';
export { withoutLeadingArticle } from './leading-article.js';
export { sortKey, compareForList } from './sort-names.js';
export { orderSignatories, orderingPolicies } from './order-signatories.js';
export type { Orderable, OrderedGroup, OrderingPolicy } from './order-signatories.js';
export {
  printedName,
  normalizeOrganizationName,
  cleanLine,
  separateAcronym,
  maximumNameLength,
  maximumAcronymLength,
} from './printed-name.js';
export type { NameRefusal, NormalizedName } from './printed-name.js';
export { mergeOrganizations } from './merge-organizations.js';
export type { MergeableOrganization, MergedOrganization } from './merge-organizations.js';
export { duplicateEvidence, findDuplicates, findDuplicatePairs } from './find-duplicates.js';
export type {
  DuplicateCertainty,
  DuplicateEvidence,
  DuplicateKind,
  DuplicateMatch,
  DuplicatePair,
  DuplicateReason,
} from './find-duplicates.js';
export { duplicateKeys, isMailProvider, type ComparableOrganization } from './organization-profile.js';
