import { countryName } from '@undersigned/registry-rules';
import type { Signatory } from '@undersigned/sign-on-rules';
import type { SignatoryLine } from '@undersigned/statement-render';

/** The words over the groups of a list. */
export interface SignatoryGroupLabels {
  readonly organizations: string;
  readonly individuals: string;
  readonly noCountry: string;
}

/** Signatories as the renderers take them, under the headings of the statement's policy; used by every page and file. */
export function signatoryLines(
  entries: readonly Signatory[],
  policy: string,
  language: string,
  labels: SignatoryGroupLabels,
): SignatoryLine[] {
  const mixed = new Set(entries.map((entry) => entry.capacity)).size > 1;
  const groupOf = (entry: Signatory): string | null => {
    if (policy === 'country') return entry.country ? countryName(entry.country, language) : labels.noCountry;
    if (policy === 'signing-order' || !mixed) return null;
    return entry.capacity === 'individual' ? labels.individuals : labels.organizations;
  };
  return entries.map((entry) => ({
    name: entry.name,
    acronym: entry.acronym,
    country: entry.country,
    group: groupOf(entry),
    person: entry.capacity === 'individual' ? entry.name : null,
    role: entry.role,
    affiliation: entry.affiliation,
  }));
}
