import { isCountryCode } from '@undersigned/registry-rules';
import { finding, listOf, rowsOf } from '../finding.js';
import { isOneEditApart } from '../near.js';
import type { LintEntry, LintGroup, LintInput, LintWarning } from '../types.js';

/** Checks on the countries of the entries: spellings, regions, cells without a country, places inside the name. */
export function checkCountries({ signatoryGroups }: LintInput): LintWarning[] {
  const all = signatoryGroups.flatMap((group) => group.entries);
  const placed = all.filter((entry) => entry.countryText !== null);
  return [
    ...spellings(placed, all),
    ...cells(all),
    ...signatoryGroups.flatMap((group) => missing(group, all)),
    ...columns(signatoryGroups),
  ];
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
    .trim();
}

let english: Intl.DisplayNames | undefined;
function englishName(code: string): string {
  english ??= new Intl.DisplayNames('en', { type: 'region' });
  return isCountryCode(code) ? (english.of(code) ?? code) : code;
}

/** For each country the ways it is printed: one letter wrong is a misspelling, another form a variant. */
function spellings(placed: readonly LintEntry[], all: readonly LintEntry[]): LintWarning[] {
  const byCode = new Map<string, Map<string, LintEntry[]>>();
  for (const entry of placed) {
    if (!entry.country || !entry.countryText) continue;
    const forms = byCode.get(entry.country) ?? new Map<string, LintEntry[]>();
    const list = forms.get(entry.countryText);
    if (list) list.push(entry);
    else forms.set(entry.countryText, [entry]);
    byCode.set(entry.country, forms);
  }
  const found: LintWarning[] = [];
  for (const [code, forms] of byCode) {
    const usual = fold(englishName(code));
    const others = [...forms.keys()];
    for (const [form, entries] of forms) {
      const folded = fold(form);
      if (
        folded.length > 5 &&
        (isOneEditApart(folded, usual) ||
          others.some(
            (other) => (forms.get(other)?.length ?? 0) > entries.length && isOneEditApart(folded, fold(other)),
          ))
      ) {
        found.push(finding('COUNTRY_MISSPELT', rowsOf(entries, all), `"${form}" was read as ${englishName(code)}.`));
      } else if (
        others.length > 1
          ? form === others.at(-1) && !others.some((other) => isOneEditApart(fold(other), usual))
          : form !== englishName(code) && folded === usual
      ) {
        found.push(
          finding(
            'COUNTRY_VARIANT',
            rowsOf(entries, all),
            others.length > 1 ? `${englishName(code)} is printed as ${listOf(others)}.` : `"${form}"`,
          ),
        );
      } else if (form.includes('/') || /^(?:Korea|Congo|Guinea)$/.test(form))
        found.push(finding('COUNTRY_VARIANT', rowsOf(entries, all), `"${form}" may be more than one country.`));
    }
  }
  return found;
}

function cells(all: readonly LintEntry[]): LintWarning[] {
  const found: LintWarning[] = [];
  const regions = all.filter((entry) => entry.region !== null);
  if (regions.length > 0)
    found.push(
      finding(
        'REGION_AS_COUNTRY',
        rowsOf(regions, all),
        listOf([...new Set(regions.map((entry) => entry.region as string))]),
      ),
    );
  const unknown = all.filter((entry) => entry.countryText !== null && entry.country === null);
  if (unknown.length > 0)
    found.push(
      finding('NOT_A_COUNTRY', rowsOf(unknown, all), listOf(unknown.map((entry) => `"${entry.countryText}"`))),
    );
  const repeated = all.filter((entry) => entry.countryText !== null && entry.name.endsWith(`, ${entry.countryText}`));
  if (repeated.length > 0) found.push(finding('COUNTRY_REPEATED_IN_NAME', rowsOf(repeated, all)));
  const suspect = all.filter(pointsElsewhere);
  if (suspect.length > 0) found.push(finding('COUNTRY_SUSPECT', rowsOf(suspect, all)));
  return found;
}

/** "Mauritanian Association" under Mauritius: the first word starts like another country than the cell's. */
function pointsElsewhere(entry: LintEntry): boolean {
  if (!entry.country || !entry.countryText) return false;
  const first = fold(entry.name.split(' ', 1)[0] ?? '');
  if (!/(?:ian|ese|ean|ish)$/.test(first) || first.length < 8) return false;
  const stem = first.replace(/(?:ian|ese|ean|ish)$/, '');
  const own = fold(englishName(entry.country));
  return own.slice(0, 5) === stem.slice(0, 5) && !own.startsWith(stem.slice(0, Math.min(stem.length, 7)));
}

function missing(group: LintGroup, all: readonly LintEntry[]): LintWarning[] {
  const without = group.entries.filter((entry) => entry.country === null && entry.region === null);
  const share = without.length / Math.max(1, group.entries.length);
  const expected = share > 0 && share < 0.5;
  const none = share === 1 && group.kind === 'organizations' && !group.columns?.includes('description');
  if (!expected && !none) return [];
  return [
    finding(
      'COUNTRY_MISSING',
      none ? `group ${group.heading ?? 'list'}` : rowsOf(without, all),
      `${without.length} rows give no country.`,
    ),
  ];
}

function columns(groups: readonly LintGroup[]): LintWarning[] {
  const found: LintWarning[] = [];
  groups.forEach((group, index) => {
    const before = groups[index - 1]?.columns;
    if (!before || !group.columns) {
      if (index > 0 && Boolean(before) !== Boolean(group.columns) && groups.some((other) => other.columns))
        found.push(finding('COLUMN_COUNT_CHANGES', `group ${group.heading ?? index + 1}`));
      return;
    }
    if (before.length !== group.columns.length)
      found.push(finding('COLUMN_COUNT_CHANGES', `group ${group.heading ?? index + 1}`));
    else if (before.join() !== group.columns.join())
      found.push(
        finding(
          'COLUMN_MEANING_CHANGES',
          `group ${group.heading ?? index + 1}`,
          `${before.join(', ')}, then ${group.columns.join(', ')}.`,
        ),
      );
  });
  return found;
}
