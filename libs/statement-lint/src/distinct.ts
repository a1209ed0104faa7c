import { foldOrganizationName } from '@undersigned/registry-rules';
import type { LintEntry, LintGroup } from './types.js';

/** Entries that are one signatory by the rules of writing alone. */
export interface EntryCluster {
  readonly key: string;
  readonly entries: readonly LintEntry[];
}

const longestName = 400;
/** Entries of one name that each entry is compared with; real lists have a handful. */
const mostPeers = 100;

const keys = new WeakMap<LintEntry, string>();

/** The key under which the names of two entries are equal. A suffix that repeats the entry's own country does not count. */
export function nameKey(entry: LintEntry): string {
  let key = keys.get(entry);
  if (key === undefined) keys.set(entry, (key = foldName(entry)));
  return key;
}

function foldName(entry: LintEntry): string {
  const name = entry.name.slice(0, longestName);
  const suffix = entry.countryText ? `, ${entry.countryText}` : '';
  const bare = suffix && name.toLowerCase().endsWith(suffix.toLowerCase()) ? name.slice(0, -suffix.length) : name;
  return foldOrganizationName(bare) || name;
}

const known = new WeakMap<readonly LintGroup[], readonly EntryCluster[]>();

/**
 * Gathers the entries that are one signatory: equal names when case, accents, punctuation, "&", a leading article and the
 * acronym are ignored, and no country contradicts. People of one name are one only when what they say of themselves is
 * equal, or a handle or address is.
 */
export function clusterEntries(groups: readonly LintGroup[]): readonly EntryCluster[] {
  let clusters = known.get(groups);
  if (!clusters) known.set(groups, (clusters = gather(groups)));
  return clusters;
}

function gather(groups: readonly LintGroup[]): EntryCluster[] {
  const byKey = new Map<string, LintEntry[]>();
  for (const entry of groups.flatMap((group) => group.entries)) {
    const key = `${entry.kind} ${nameKey(entry)}`;
    const list = byKey.get(key);
    if (list) list.push(entry);
    else byKey.set(key, [entry]);
  }
  return [...byKey].flatMap(([key, entries]) => (entries.length === 1 ? [{ key, entries }] : split(key, entries)));
}

function split(key: string, entries: readonly LintEntry[]): EntryCluster[] {
  const peers = entries.slice(0, mostPeers);
  const identities = new Map<string, LintEntry[]>();
  for (const entry of entries) {
    const identity = entry.kind === 'individual' ? personIdentity(entry, peers) : countryIdentity(entry, peers);
    const list = identities.get(identity);
    if (list) list.push(entry);
    else identities.set(identity, [entry]);
  }
  return [...identities.values()].map((list) => ({ key, entries: list }));
}

/** An entry without a country joins the first that has one. */
function countryIdentity(entry: LintEntry, entries: readonly LintEntry[]): string {
  return entry.country ?? entries.find((other) => other.country)?.country ?? '';
}

function personIdentity(entry: LintEntry, entries: readonly LintEntry[]): string {
  const own = describe(entry);
  const handle = /@[\w-]{2,40}/.exec(own)?.[0];
  const alike = handle ? entries.find((other) => describe(other).includes(handle)) : undefined;
  return alike ? describe(alike) : own;
}

function describe(entry: LintEntry): string {
  return [entry.role, ...entry.affiliations, entry.description, entry.country].filter(Boolean).join(' ').toLowerCase();
}

/** How many signatories the groups hold when the entries that are one count once. */
export function countDistinct(groups: readonly LintGroup[]): number {
  return clusterEntries(groups).length;
}
