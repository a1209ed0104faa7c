import { countryName } from './country.js';
import { withoutLeadingArticle } from './leading-article.js';
import { compareBare } from './sort-names.js';

/** How a list is ordered: by name; by country, then name; by `position`; by the moment of signing. */
export const orderingPolicies = ['alphabetical', 'country', 'by-hand', 'signing-order'] as const;
/** One of {@link orderingPolicies}. */
export type OrderingPolicy = (typeof orderingPolicies)[number];

/** What ordering looks at. `sortAs` is used in place of the name where a coordinator set it. */
export interface Orderable {
  readonly name: string;
  readonly acronym?: string | null;
  readonly sortAs?: string | null;
  readonly country?: string | null;
  readonly position?: number | null;
  readonly signedAt?: Date | string | null;
}

/** Entries under one heading; `country` is an ISO code, null for entries without one and for ungrouped lists. */
export interface OrderedGroup<Entry> {
  readonly country: string | null;
  readonly entries: readonly Entry[];
}

/**
 * Puts entries into printing order, in groups: one group without a heading, or one for each country in the order of the
 * countries' names in `language`, those without a country last. Every policy falls back on the name; equal entries keep
 * their order. Entries without a position or time come last. No entry is lost, doubled or changed.
 */
export function orderSignatories<Entry extends Orderable>(
  entries: readonly Entry[],
  policy: OrderingPolicy,
  language = 'en',
): readonly OrderedGroup<Entry>[] {
  const keyed = entries.map((entry) => ({
    entry,
    bare: withoutLeadingArticle(entry.sortAs ?? entry.name, language),
    rank: rankOf(entry, policy),
  }));
  keyed.sort((a, b) => {
    if (a.rank !== b.rank) return a.rank - b.rank;
    return compareBare(a.bare, b.bare, language) || compareBare(a.entry.acronym ?? '', b.entry.acronym ?? '', language);
  });
  const ordered = keyed.map(({ entry }) => entry);
  if (policy !== 'country') return ordered.length ? [{ country: null, entries: ordered }] : [];

  const groups = Map.groupBy(ordered, (entry) => entry.country ?? null);
  return Array.from(groups, ([country, members]) => ({ country, entries: members })).sort((a, b) => {
    if (a.country === null || b.country === null) return a.country === null ? 1 : -1;
    return compareBare(countryName(a.country, language), countryName(b.country, language), language);
  });
}

function rankOf(entry: Orderable, policy: OrderingPolicy): number {
  if (policy === 'by-hand') return entry.position ?? Number.MAX_VALUE;
  if (policy === 'signing-order' && entry.signedAt) return new Date(entry.signedAt).getTime();
  return policy === 'signing-order' ? Number.MAX_VALUE : 0;
}
