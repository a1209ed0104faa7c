import type { CorpusCase } from './cases.js';
import type { Sample, SampleOrganization } from './sample.js';

/** An entry as the importer should give it. */
export interface ExpectedEntry {
  readonly name: string;
  readonly acronym: string | null;
  readonly country: string | null;
  readonly person?: boolean;
}

/** A group of signatories: its heading, its lines as printed, and what they should become. */
export interface WrittenGroup {
  readonly heading: string | null;
  readonly lines: readonly string[];
  readonly entries: readonly ExpectedEntry[];
}

const withAcronym = ([name, acronym]: SampleOrganization) => (acronym ? `${name} (${acronym})` : name);
const comma = (sample: Sample) => (sample.language === 'ar' || sample.language === 'fa' ? '،' : ',');

function organizationLines(sample: Sample, rows: readonly SampleOrganization[], list: CorpusCase['list']): string[] {
  const placed = (row: SampleOrganization) => `${withAcronym(row)}${comma(sample)} ${row[3]}`;
  switch (list) {
    case 'numbered':
      return rows.map((row, index) => `${index + 1}. ${withAcronym(row)}`);
    case 'numberedComma':
      return rows.map((row, index) => `${index + 1}. ${placed(row)}`);
    case 'bulleted':
      return rows.map((row) => `- ${placed(row)}`);
    case 'plain':
      return rows.map((row) => withAcronym(row));
    case 'tabs':
      return rows.map((row, index) => `${index + 1}\t${withAcronym(row)}\t${row[3]}`);
    case 'dash':
      return rows.map((row) => `${withAcronym(row)} - ${row[3]}`);
    case 'semicolons':
      return [`${rows.map(withAcronym).join('; ')}.`];
    case 'commas':
      return [`${rows.map(withAcronym).join(`${comma(sample)} `)}.`];
    case 'aligned': {
      const width = Math.max(...rows.map((row) => withAcronym(row).length)) + 4;
      return rows.map((row) => `${withAcronym(row).padEnd(width)}${row[3]}`);
    }
    case 'table':
      return [
        '| Organization | Country |',
        '| --- | --- |',
        ...rows.map((row) => `| ${withAcronym(row)} | ${row[3]} |`),
      ];
  }
}

const withoutCountry: readonly CorpusCase['list'][] = ['numbered', 'plain', 'semicolons', 'commas'];

/** The groups of signatories of a case. */
export function writeGroups(sample: Sample, { list, grouping, size }: CorpusCase): WrittenGroup[] {
  const rows = sample.organizations.slice(0, size);
  const entries = rows.map(([name, acronym, country]) => ({
    name,
    acronym,
    country: withoutCountry.includes(list) ? null : country,
  }));
  const organizations = { lines: organizationLines(sample, rows, list), entries };
  if (grouping === 'two') {
    const people = sample.people.map(([honorific, name, role]) =>
      [honorific ? `${honorific} ${name}` : name, role].join(`${comma(sample)} `),
    );
    return [
      { heading: sample.organizationsHeading, ...organizations },
      {
        heading: sample.individualsHeading,
        lines: people,
        entries: sample.people.map(([, name]) => ({ name, acronym: null, country: null, person: true })),
      },
    ];
  }
  return [{ heading: grouping === 'closing' ? null : sample.listHeading, ...organizations }];
}
