import type { ImportResult, SignatoryEntry } from '../src/index.js';

/** An entry as an acceptance file expects it. */
export interface ExpectedEntry {
  line: number;
  expect: Record<string, unknown> & {
    kind: string;
    name: string;
    acronym?: string | null;
    country?: string | null;
    organisation?: string;
    role?: string;
    countryText?: string;
  };
  arguable?: boolean;
}

interface ExpectedGroup {
  heading: string | null;
  count: number;
  kind: string;
  parentHeading?: string;
  first: ExpectedEntry | null;
  last: ExpectedEntry | null;
}

/** What an acceptance file expects of one text. */
export interface ExpectedFile {
  title: { value: string | null };
  date: { iso: string | null };
  language: string;
  direction: string;
  addressee?: string | null;
  demands: { count: number; min?: number; max?: number };
  footnotes: { notes: number; references: number; items?: { number: number; refLine: number; url: string | null }[] };
  contact: { present: boolean; email?: string };
  cc?: { name: string }[];
  signatories: {
    groups: ExpectedGroup[];
    rows: number;
    distinct: { min: number; max: number };
    countries?: { rowsWithCountry: number; strings: number; distinct: number };
    tricky: ExpectedEntry[];
  };
  warnings: { code: string; arguable?: boolean }[];
}

/** Names of findings differ; what they point at does not. Findings that need knowledge from outside the text are left out. */
const sameFinding: Record<string, string[]> = {
  COUNTRY_MISSPELT: ['COUNTRY_MISSPELT'],
  COUNTRY_VARIANT: ['COUNTRY_VARIANT', 'COUNTRY_MISSPELT'],
  ENTRY_TRUNCATED: ['NAME_TRUNCATED'],
  NUMBER_GAP: ['NUMBER_GAP'],
  PERSON_AMONG_ORGANISATIONS: ['PERSON_AMONG_ORGANIZATIONS'],
  ORGANISATION_AMONG_PERSONS: ['ORGANIZATION_AMONG_PERSONS'],
  MULTI_ORGANISATION_ROW: ['MULTI_ORGANIZATION_ROW'],
  SIGNS_FOR_ORGANISATION_TOO: ['SIGNS_FOR_ORGANIZATION_TOO'],
  NOT_A_COUNTRY: ['NOT_A_COUNTRY', 'COUNTRY_MISSING'],
  HANDLES_AND_MARKUP: ['MARKUP_REMOVED'],
  DUPLICATE_CANDIDATE: ['DUPLICATE_CANDIDATE', 'DUPLICATE'],
  DOUBLE_SPACES: ['WHITE_SPACE'],
  SPACE_BEFORE_COMMA: ['SPACE_BEFORE_PUNCTUATION', 'NAME_TRUNCATED'],
  WHITE_SPACE: ['WHITE_SPACE', 'NAME_SUSPECT', 'NBSP_NORMALISED'],
  REFERENCE_MISSPELT: ['CELL_MISSPELT'],
  REFERENCE_MISMATCH: ['CELL_MISSPELT'],
};
const beyondTheText = new Set([
  'NAME_DESCRIPTION_MISMATCH',
  'CITY_AS_ORGANISATION',
  'NAMES_IN_BODY',
  'PARTY_VALUE',
  'LINK',
  'LIST_LANGUAGE_MIXED',
  'TITLE_FROM_PAGE',
  'FOOTNOTE_TEXT_SUSPECT',
  'QUOTATIONS',
  'ADDRESS_BEFORE_DATE',
  'AS_OF_YEAR_MISSING',
  'FOOTNOTE_REF_FALSE_FRIEND',
]);

/** A field, how many of its tests are right, of how many, and what was missed. */
export type Check = [field: string, right: number, of: number, misses: string[]];

/** Counts what is right of what is expected of one field. */
export function check(field: string, ...tests: [string, boolean][]): Check {
  return [
    field,
    tests.filter(([, right]) => right).length,
    tests.length,
    tests.filter(([, right]) => !right).map(([name]) => `${field}: ${name}`),
  ];
}

function entryTests(expected: ExpectedEntry, entry: SignatoryEntry | undefined): [string, boolean][] {
  const { expect: want } = expected;
  if (!entry) return [[`line ${expected.line} missing`, false]];
  const name = want.organisation ?? want.name;
  const tests: [string, boolean][] = [
    [`name "${entry.name}" for "${name}"`, entry.name === name || expected.arguable === true],
    [`country ${entry.country} for ${want.country ?? null} ("${name}")`, entry.country === (want.country ?? null)],
  ];
  if (want.acronym !== undefined)
    tests.push([
      `acronym ${entry.acronym} for ${want.acronym} ("${name}")`,
      entry.acronym === want.acronym || expected.arguable === true,
    ]);
  if (want.organisation) tests.push([`person ${entry.person}`, entry.person === want.name]);
  if (want.role) tests.push([`role "${entry.role}" for "${want.role}"`, entry.role === want.role]);
  if (want.countryText) tests.push([`country text ${entry.countryText}`, entry.countryText === want.countryText]);
  return tests;
}

/** Compares a result with what is expected of it, field by field. */
export function score(result: ImportResult, expected: ExpectedFile): Check[] {
  const { statement, signatoryGroups: groups, summary } = result;
  const entries = groups.flatMap((group) => group.entries);
  const byLine = new Map(entries.map((entry) => [entry.line, entry]));
  const { signatories } = expected;
  const range = expected.demands;
  const printed = entries.filter((entry) => entry.kind === 'organization' && entry.countryText !== null);
  const wanted = signatories.groups
    .flatMap((group) => [group.first, group.last])
    .filter((entry): entry is ExpectedEntry => entry !== null);
  const codes = new Set<string>(result.warnings.map((warning) => warning.code));
  const findings = expected.warnings
    .filter((warning) => !warning.arguable)
    .map((warning) => warning.code)
    .filter((code) => !beyondTheText.has(code));
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return [
    check('title', ['title', statement.title === expected.title.value]),
    check('date', [`date ${statement.date}`, statement.date === expected.date.iso]),
    check(
      'language',
      [statement.language, statement.language === expected.language],
      ['direction', statement.direction === expected.direction],
    ),
    check('addressee', [
      statement.addressees.join(' | '),
      expected.addressee
        ? statement.addressees.some((name) => letters(expected.addressee ?? '').includes(letters(name)))
        : statement.addressees.length === 0,
    ]),
    check('demands', [
      `${summary.demands}`,
      summary.demands >= (range.min ?? range.count) && summary.demands <= (range.max ?? range.count),
    ]),
    check(
      'notes',
      [`${summary.footnotes} notes`, summary.footnotes === expected.footnotes.notes],
      ...(expected.footnotes.items ?? []).map((item): [string, boolean] => [
        `note ${item.number}`,
        statement.footnotes.some((note) => note.number === item.number && note.url === item.url),
      ]),
    ),
    check('references', [`${summary.footnoteRefs} references`, summary.footnoteRefs === expected.footnotes.references]),
    check(
      'contact',
      [`${result.contacts.length}`, result.contacts.length > 0 === expected.contact.present],
      ['email', (result.contacts[0]?.email ?? undefined) === expected.contact.email],
    ),
    check(
      'groups',
      ['count', groups.length === signatories.groups.length],
      ...signatories.groups.flatMap((group, index): [string, boolean][] => [
        [
          `heading ${groups[index]?.heading}`,
          (groups[index]?.heading ?? null) === (group.heading?.replaceAll('\u00a0', ' ') ?? null),
        ],
        [`rows of ${group.heading}: ${groups[index]?.entries.length}`, groups[index]?.entries.length === group.count],
        [
          `kind of ${group.heading}`,
          group.kind.startsWith(groups[index]?.kind === 'individuals' ? 'person' : 'organi') ||
            group.kind === 'person for organisation',
        ],
        [`parent of ${group.heading}`, !group.parentHeading || groups[index]?.parentHeading === group.parentHeading],
      ]),
    ),
    check('rows', [`${summary.signatories}`, summary.signatories === signatories.rows]),
    check(
      'entries',
      ...[...wanted, ...signatories.tricky.filter((entry) => entry.expect.kind !== 'cc')].flatMap((entry) =>
        entryTests(entry, byLine.get(entry.line)),
      ),
    ),
    check(
      'countries',
      ...(signatories.countries
        ? ([
            [`rows ${printed.length}`, printed.length === signatories.countries.rowsWithCountry],
            [
              `strings ${new Set(printed.map((entry) => entry.countryText)).size}`,
              new Set(printed.map((entry) => entry.countryText)).size === signatories.countries.strings,
            ],
            [
              `distinct ${new Set(printed.map((entry) => entry.country)).size}`,
              new Set(printed.map((entry) => entry.country)).size === signatories.countries.distinct,
            ],
          ] as [string, boolean][])
        : []),
    ),
    check('distinct', [
      `${summary.distinctSignatories}`,
      summary.distinctSignatories >= signatories.distinct.min &&
        summary.distinctSignatories <= signatories.distinct.max,
    ]),
    check(
      'findings',
      ...findings.map((code): [string, boolean] => [code, (sameFinding[code] ?? [code]).some((own) => codes.has(own))]),
    ),
  ];
}

/** The mean over the fields of a text; a field without tests counts as right. */
export function share(checks: readonly Check[]): number {
  return checks.reduce((sum, [, right, of]) => sum + (of === 0 ? 1 : right / of), 0) / Math.max(1, checks.length);
}

/** A table of scores: a line for each text with its fields that are not fully right, then every field and the mean. */
export function scoreTable(scores: readonly { readonly file: string; readonly checks: readonly Check[] }[]): string {
  const percent = (value: number) => `${(value * 100).toFixed(1).padStart(5)} %`;
  const rows = scores.map(
    ({ file, checks }) =>
      `${file.slice(0, 40).padEnd(41)} ${percent(share(checks))}  ${checks
        .flatMap(([, , , missed]) => missed)
        .join('; ')
        .slice(0, 400)}`,
  );
  const fields = [...new Set(scores.flatMap(({ checks }) => checks.map(([field]) => field)))].map((field) => {
    const own = scores.flatMap(({ checks }) => checks.filter(([name]) => name === field));
    return `  ${field.padEnd(39)} ${percent(share(own))}`;
  });
  const mean = scores.reduce((sum, { checks }) => sum + share(checks), 0) / Math.max(1, scores.length);
  return `${[...rows, 'by field', ...fields].join('\n')}\nmean ${(mean * 100).toFixed(2)} %\n`;
}
