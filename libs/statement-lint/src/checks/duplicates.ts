import { clusterEntries, nameKey } from '../distinct.js';
import { finding, listOf } from '../finding.js';
import { isNear } from '../near.js';
import type { LintEntry, LintGroup, LintInput, LintWarning } from '../types.js';

const largestBucket = 40;

/** Rows that are one signatory, rows that may be, and people of one name who are perhaps two. */
export function checkDuplicates({ signatoryGroups }: LintInput): LintWarning[] {
  const all = signatoryGroups.flatMap((group) => group.entries);
  const groupOf = new Map(
    signatoryGroups.flatMap((group, index) => group.entries.map((entry) => [entry, index] as const)),
  );
  const clusters = clusterEntries(signatoryGroups);
  const doubled = clusters.filter((cluster) => cluster.entries.length > 1);
  const pairs = sheetOfPairs(signatoryGroups, doubled.length);
  const found: LintWarning[] = pairs
    ? [finding('ROWS_ARE_PAIRS', 'list', `${doubled.length} names stand in several rows.`)]
    : [];
  for (const { entries } of doubled) {
    const across = new Set(entries.map((entry) => groupOf.get(entry))).size > 1;
    const exact = new Set(entries.map(rowText)).size < entries.length;
    if (pairs && !exact) continue;
    found.push(
      finding(
        across ? 'DUPLICATE_ACROSS_GROUPS' : 'DUPLICATE',
        label(entries, all),
        `"${entries[0]?.name}" stands ${entries.length} times.`,
      ),
    );
  }
  return [...found, ...nearPairs(all), ...namesakes(clusters)];
}

/** A sheet with further columns in which many names come back holds pairs of a name and something else. */
function sheetOfPairs(groups: readonly LintGroup[], doubled: number): boolean {
  const columns = groups.find((group) => group.columns !== null)?.columns ?? [];
  return columns.length > 2 && groups.length === 1 && doubled > 20;
}

function rowText(entry: LintEntry): string {
  return entry.raw.replace(/^\s*\(?\d+[.):,]?\s*/, '');
}

function label(entries: readonly LintEntry[], all: readonly LintEntry[]): string {
  const numbered =
    entries.every((entry) => entry.number !== null) && new Set(all.map((entry) => entry.number)).size > all.length / 2;
  return `${numbered ? 'rows' : 'lines'} ${listOf(entries.map((entry) => (numbered ? (entry.number ?? 0) : entry.line))).replaceAll(', ', '/')}`;
}

/** Near pairs among rows whose folded names start alike; buckets that are too large are passed over. */
function nearPairs(all: readonly LintEntry[]): LintWarning[] {
  const buckets = new Map<string, { key: string; entry: LintEntry }[]>();
  const seen = new Set<string>();
  for (const entry of all) {
    const key = nameKey(entry);
    const id = `${key} ${entry.country ?? ''}`;
    if (key.length < 6 || seen.has(id)) continue;
    seen.add(id);
    const bucket = `${entry.kind} ${key.slice(0, 6)}`;
    buckets.set(bucket, [...(buckets.get(bucket) ?? []).slice(0, largestBucket), { key, entry }]);
  }
  const found: LintWarning[] = [];
  for (const bucket of buckets.values()) {
    for (let left = 0; left < bucket.length && bucket.length <= largestBucket; left += 1) {
      for (let right = left + 1; right < bucket.length; right += 1) {
        const [a, b] = [bucket[left], bucket[right]];
        if (!a || !b || !agree(a.entry, b.entry) || !isNear(a.key, b.key)) continue;
        found.push(
          finding(
            'DUPLICATE_CANDIDATE',
            label([a.entry, b.entry], all),
            `"${a.entry.name}" and "${b.entry.name}" are nearly alike.`,
          ),
        );
      }
    }
  }
  return found.slice(0, 100);
}

function agree(left: LintEntry, right: LintEntry): boolean {
  return left.country === null || right.country === null || left.country === right.country;
}

function namesakes(clusters: ReturnType<typeof clusterEntries>): LintWarning[] {
  const byKey = new Map<string, LintEntry[]>();
  for (const { key, entries } of clusters)
    if (key.startsWith('individual')) byKey.set(key, [...(byKey.get(key) ?? []), ...entries.slice(0, 1)]);
  return [...byKey.values()]
    .filter((entries) => entries.length > 1)
    .slice(0, 50)
    .map((entries) =>
      finding(
        'SAME_NAME_TWO_PEOPLE',
        `lines ${listOf(entries.map((entry) => entry.line))}`,
        `"${entries[0]?.name}" with different affiliations.`,
      ),
    );
}
