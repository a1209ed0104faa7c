import { wordOverlap } from './name-similarity.js';
import { keysOf, profileOf, type ComparableOrganization, type OrganizationProfile } from './organization-profile.js';
import { tellsChaptersApart } from './places.js';

/** What two entries have in common, the strongest first. */
export type DuplicateKind = 'same-name' | 'same-acronym' | 'near-name' | 'same-domain';
/** `certain` may be merged on sight, `likely` is asked about, `possible` is shown. */
export type DuplicateCertainty = 'certain' | 'likely' | 'possible';
/** Plain facts for a reviewer, for and against. */
export type DuplicateReason =
  | 'same-name'
  | 'same-as-alias'
  | 'same-letters'
  | 'same-acronym'
  | 'acronym-is-name'
  | 'similar-words'
  | 'same-domain'
  | 'different-acronym'
  | 'different-country'
  | 'different-place';

/** Why two entries may be one organization. `score` is for ordering only: 1 is certain, likely above 0.8. */
export interface DuplicateEvidence {
  readonly kind: DuplicateKind;
  readonly certainty: DuplicateCertainty;
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
}

const similarEnough = 0.4;
const near = 0.8;
const alike = 0.93;

/**
 * Why `a` and `b` may be one organization, or null. Symmetric. Equal folded names are certain unless acronym or country
 * differ. Chapters (names that differ by a place or number) are never more than possible, and nothing at all where each
 * names its own place. Two different acronyms rule out "near" names.
 */
export function duplicateEvidence(a: ComparableOrganization, b: ComparableOrganization): DuplicateEvidence | null {
  return compareProfiles(profileOf(a), profileOf(b));
}

function compareProfiles(a: OrganizationProfile, b: OrganizationProfile): DuplicateEvidence | null {
  const reasons: DuplicateReason[] = [];
  const overlap = wordOverlap(a.words, b.words);
  const sameName = a.name !== '' && a.name === b.name;
  const alias =
    !sameName &&
    (a.aliases.includes(b.name) || b.aliases.includes(a.name) || a.aliases.some((name) => b.aliases.includes(name)));
  const sameLetters = !sameName && a.name !== '' && a.name.replaceAll(' ', '') === b.name.replaceAll(' ', '');
  const sameAcronym = a.acronym !== null && a.acronym === b.acronym;
  const acronymIsName =
    (a.acronym !== null && a.acronym === b.name.replaceAll(' ', '')) ||
    (b.acronym !== null && b.acronym === a.name.replaceAll(' ', ''));
  const sameDomain = a.domains.some((domain) => b.domains.includes(domain));
  if (sameName) reasons.push('same-name');
  if (alias) reasons.push('same-as-alias');
  if (sameLetters) reasons.push('same-letters');
  if (sameAcronym) reasons.push('same-acronym');
  if (acronymIsName) reasons.push('acronym-is-name');
  if (!sameName && overlap.score >= similarEnough) reasons.push('similar-words');
  if (sameDomain) reasons.push('same-domain');

  const otherAcronym = a.acronym !== null && b.acronym !== null && a.acronym !== b.acronym;
  const otherCountry = a.country !== null && b.country !== null && a.country !== b.country;
  const left = overlap.onlyInA.filter(tellsChaptersApart);
  const right = overlap.onlyInB.filter(tellsChaptersApart);
  const onlyChapter =
    left.length + right.length > 0 && left.length === overlap.onlyInA.length && right.length === overlap.onlyInB.length;
  const otherPlace = !sameName && (onlyChapter || (left.length > 0 && right.length > 0));
  if (otherAcronym) reasons.push('different-acronym');
  if (otherCountry) reasons.push('different-country');
  if (otherPlace) reasons.push('different-place');

  const found = (kind: DuplicateKind, certainty: DuplicateCertainty, score: number): DuplicateEvidence => {
    const chapter = otherPlace && !alias;
    return {
      kind,
      certainty: chapter ? 'possible' : certainty,
      score: Math.round((chapter ? Math.min(score, 0.7) : score) * 100) / 100,
      reasons,
    };
  };
  if (sameName || alias)
    return otherAcronym || otherCountry ? found('same-name', 'likely', 0.9) : found('same-name', 'certain', 1);
  if ((sameAcronym && overlap.score >= similarEnough) || acronymIsName) return found('same-acronym', 'likely', 0.88);
  if (!otherAcronym && !(left.length > 0 && right.length > 0)) {
    if (sameLetters || overlap.score >= alike)
      return found('near-name', otherCountry ? 'possible' : 'likely', otherCountry ? 0.75 : 0.85);
    if (overlap.score >= near || (onlyChapter && overlap.score >= 0.6))
      return found('near-name', 'possible', overlap.score * 0.8);
  }
  if (sameDomain && !otherPlace && overlap.score >= similarEnough) return found('same-domain', 'likely', 0.82);
  if (sameAcronym) return found('same-acronym', 'possible', 0.55);
  return sameDomain ? found('same-domain', 'possible', 0.5) : null;
}

/** An entry of the registry that may be the candidate. */
export interface DuplicateMatch<Entry> {
  readonly organization: Entry;
  readonly evidence: DuplicateEvidence;
}

/** The entries that may be the candidate, best first. Compares with all: hand in what the database found by keys. */
export function findDuplicates<Entry extends ComparableOrganization>(
  candidate: ComparableOrganization,
  registry: readonly Entry[],
): readonly DuplicateMatch<Entry>[] {
  const profile = profileOf(candidate);
  return registry
    .flatMap((organization) => {
      const evidence = compareProfiles(profile, profileOf(organization));
      return evidence ? [{ organization, evidence }] : [];
    })
    .sort((a, b) => b.evidence.score - a.evidence.score);
}

/** Words that begin this many names tell nothing; such a key would compare all with all. */
const commonKey = 150;

/** Two entries of one list, by index, `first < second`. */
export interface DuplicatePair {
  readonly first: number;
  readonly second: number;
  readonly evidence: DuplicateEvidence;
}

/** The pairs within one list, in list order: for an imported list or the registry's clean-up. Compares by keys, not all with all. */
export function findDuplicatePairs(organizations: readonly ComparableOrganization[]): readonly DuplicatePair[] {
  const profiles = organizations.map(profileOf);
  const buckets = new Map<string, number[]>();
  const pairs = new Map<string, DuplicatePair>();
  profiles.forEach((profile, second) => {
    const candidates = new Set<number>();
    for (const key of keysOf(profile)) {
      const bucket = buckets.get(key) ?? [];
      if (!key.startsWith('w:') || bucket.length < commonKey) for (const first of bucket) candidates.add(first);
      bucket.push(second);
      buckets.set(key, bucket);
    }
    for (const first of candidates) {
      const evidence = compareProfiles(profiles[first]!, profile);
      if (evidence) pairs.set(`${first}:${second}`, { first, second, evidence });
    }
  });
  return [...pairs.values()].sort((a, b) => a.first - b.first || a.second - b.second);
}
