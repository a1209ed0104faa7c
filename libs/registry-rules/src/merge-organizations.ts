import { foldOrganizationName } from './fold-organization-name.js';

/** The fields of a registry entry that a merge computes. */
export interface MergeableOrganization {
  readonly name: string;
  readonly acronym: string | null;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly type?: string | null;
  readonly website?: string | null;
  readonly domains?: readonly string[];
  readonly sortAs?: string | null;
  readonly atRisk?: boolean;
}

/** The result of a merge, and what a reviewer should see of it before it is done. */
export interface MergedOrganization {
  readonly organization: Required<MergeableOrganization>;
  /** Fields that were empty and came from the other entry. */
  readonly filled: readonly (keyof MergeableOrganization)[];
  /** Fields where both had a value and the kept one stays. */
  readonly conflicts: readonly (keyof MergeableOrganization)[];
}

const single = ['acronym', 'country', 'type', 'website', 'sortAs'] as const;

/**
 * What `kept` becomes when `merged` is folded into it. The kept name, and every field it has, stay; empty fields are
 * filled; the other's name, acronym and aliases become aliases where they say something new; either one's at-risk flag
 * holds. Neither argument is changed; sign-ons, contacts and the audit are the caller's.
 */
export function mergeOrganizations(kept: MergeableOrganization, merged: MergeableOrganization): MergedOrganization {
  const filled = single.filter((field) => !kept[field] && merged[field]);
  const conflicts = single.filter((field) => kept[field] && merged[field] && kept[field] !== merged[field]);
  const take = (field: (typeof single)[number]) => kept[field] || merged[field] || null;
  const acronym = take('acronym');

  const known = new Set([kept.name, acronym ?? '', ''].map(foldOrganizationName));
  const aliases: string[] = [];
  for (const alias of [...kept.aliases, merged.name, merged.acronym ?? '', ...merged.aliases]) {
    const key = foldOrganizationName(alias);
    if (known.has(key)) continue;
    known.add(key);
    aliases.push(alias);
  }
  return {
    organization: {
      name: kept.name,
      acronym,
      aliases,
      country: take('country'),
      type: take('type'),
      website: take('website'),
      sortAs: take('sortAs'),
      domains: [...new Set([...(kept.domains ?? []), ...(merged.domains ?? [])].map((domain) => domain.toLowerCase()))],
      atRisk: (kept.atRisk ?? false) || (merged.atRisk ?? false),
    },
    filled,
    conflicts,
  };
}
