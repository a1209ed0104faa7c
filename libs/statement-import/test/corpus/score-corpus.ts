import { importFile } from '../../src/import-file.js';
import type { ImportResult } from '../../src/types.js';
import { check, type Check } from '../score-acceptance.js';
import { applyForm } from './apply-form.js';
import { corpusCases, type CorpusCase } from './cases.js';
import type { Sample } from './sample.js';
import { arabic } from './samples/ar.js';
import { english } from './samples/en.js';
import { french } from './samples/fr.js';
import { khmer } from './samples/km.js';
import { persian } from './samples/fa.js';
import { portuguese } from './samples/pt.js';
import { spanish } from './samples/es.js';
import { writeStatement, type Written } from './write-statement.js';

const samples: readonly Sample[] = [english, french, spanish, portuguese, arabic, persian, khmer];

/** A statement of the corpus with its text and what should be found in it. */
export interface CorpusText {
  readonly choice: CorpusCase;
  readonly label: string;
  readonly text: string;
  readonly expected: Written['expected'];
}

/** The texts of one part of the corpus. */
export function corpusTexts(part: CorpusCase['part']): CorpusText[] {
  return corpusCases(samples.length)
    .filter((choice) => choice.part === part)
    .map((choice) => {
      const sample = samples[choice.language] as Sample;
      const { pieces, expected } = writeStatement(sample, choice);
      const label = [
        choice.id,
        sample.language,
        choice.form,
        choice.list,
        choice.demands,
        choice.notes,
        choice.head,
        choice.grouping,
      ].join(' ');
      return { choice, label, text: applyForm(sample, pieces, choice.form), expected };
    });
}

const bare = (text: string) => text.replace(/[\s.;]+$/, '').replaceAll(/\s+/g, ' ');
const same = (found: string | null | undefined, wanted: string | null) => bare(found ?? '') === bare(wanted ?? '');

function groupTests(result: ImportResult, expected: Written['expected']): Check[] {
  const groups = result.signatoryGroups;
  const entries = groups.flatMap((group) => group.entries);
  const wanted = expected.groups.flatMap((group) => group.entries);
  return [
    check(
      'groups',
      [`${groups.length} groups`, groups.length === expected.groups.length],
      ...expected.groups.map((group, index): [string, boolean] => [
        `heading ${groups[index]?.heading}`,
        same(groups[index]?.heading?.replace(/[:：៖]$/, ''), group.heading),
      ]),
    ),
    check('rows', [`${entries.length} for ${wanted.length}`, entries.length === wanted.length]),
    check(
      'names',
      ...wanted.map((entry, index): [string, boolean] => [
        `${entries[index]?.name} for ${entry.name}`,
        same(entries[index]?.name, entry.name),
      ]),
    ),
    check(
      'acronyms',
      ...wanted.map((entry, index): [string, boolean] => [
        `${entries[index]?.acronym} for ${entry.acronym}`,
        (entries[index]?.acronym ?? null) === entry.acronym,
      ]),
    ),
    check(
      'countries',
      ...wanted.map((entry, index): [string, boolean] => [
        `${entries[index]?.country} for ${entry.country}`,
        (entries[index]?.country ?? null) === entry.country,
      ]),
    ),
    check(
      'persons',
      ...wanted.map((entry, index): [string, boolean] => [
        `kind of ${entry.name}`,
        (entries[index]?.kind === 'individual') === (entry.person === true),
      ]),
    ),
  ];
}

/** Compares what was found in a text of the corpus with what was written into it. */
export function scoreCorpusText(result: ImportResult, expected: Written['expected']): Check[] {
  const { statement } = result;
  const prose = statement.parts.filter((part) => part.type === 'paragraph' || part.type === 'opening');
  const texts = new Set(prose.map((part) => bare(part.text)));
  const references = statement.parts.flatMap((part) => part.footnoteRefs);
  return [
    check('title', [`title ${statement.title}`, same(statement.title, expected.title)]),
    check('date', [`date ${statement.date}`, statement.date === expected.date]),
    check(
      'language',
      [statement.language, statement.language === expected.language],
      ['direction', statement.direction === expected.direction],
    ),
    check('addressee', [
      statement.addressees.join(' | '),
      expected.addressee === null || statement.addressees.some((name) => same(name, expected.addressee)),
    ]),
    check(
      'paragraphs',
      ...expected.body.map((text, index): [string, boolean] => [`paragraph ${index + 1}`, texts.has(bare(text))]),
    ),
    check(
      'demands',
      [`${statement.demands.length} demands`, statement.demands.length === expected.demands.length],
      ...expected.demands.map((text, index): [string, boolean] => [
        `demand ${index + 1}: ${statement.demands[index]?.text.slice(0, 30)}`,
        same(statement.demands[index]?.text, text),
      ]),
    ),
    check(
      'notes',
      [`${statement.footnotes.length} notes`, statement.footnotes.length === expected.notes.length],
      ...expected.notes.map((url, index): [string, boolean] => [
        `note ${index + 1} ${statement.footnotes[index]?.url}`,
        statement.footnotes[index] !== undefined && statement.footnotes[index].url === url,
      ]),
    ),
    check('references', [references.join(','), references.join(',') === expected.references.join(',')]),
    check('contact', [`${result.contacts.length} contacts`, (result.contacts[0]?.email ?? null) === expected.email]),
    ...groupTests(result, expected),
  ];
}

/** The scores of one part; of the part held out only the numbers, never what was missed. */
export function corpusScores(part: CorpusCase['part']): { file: string; checks: Check[] }[] {
  return corpusTexts(part).map(({ label, choice, text, expected }) => {
    const checks = scoreCorpusText(importFile(new TextEncoder().encode(text)), expected);
    return part === 'development'
      ? { file: label, checks }
      : { file: choice.id, checks: checks.map(([field, right, of]): Check => [field, right, of, []]) };
  });
}
