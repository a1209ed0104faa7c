import { describe, expect, it } from '@jest/globals';
import { countDistinct, findLegalReferences, isNear, lintCodes, lintImport } from './index.js';
import type { LintEntry, LintGroup, LintInput } from './types.js';

const entry = (name: string, more: Partial<LintEntry> = {}): LintEntry => ({
  number: null,
  kind: 'organization',
  name,
  acronym: null,
  country: null,
  countryText: null,
  region: null,
  city: null,
  person: null,
  role: null,
  description: null,
  affiliations: [],
  email: null,
  note: null,
  extra: {},
  raw: name,
  line: 1,
  source: { start: 0, end: 0 },
  ...more,
});

const group = (...entries: LintEntry[]): LintGroup => ({
  heading: 'Organizations',
  kind: 'organizations',
  disclaimer: null,
  columns: null,
  entries,
});

const input = (more: Partial<LintInput> = {}, statement: Partial<LintInput['statement']> = {}): LintInput => ({
  statement: {
    direction: 'ltr',
    language: 'en',
    title: 'T',
    date: '2024-05-04',
    copies: [],
    parts: [],
    demands: [],
    footnotes: [],
    markStyle: null,
    ...statement,
  },
  coverLetter: null,
  signatoryGroups: [],
  contacts: [],
  omitted: [],
  normalizations: [],
  ...more,
});

const codes = (value: LintInput) => lintImport(value).map((warning) => warning.code);
const part = (text: string, footnoteRefs: number[] = []) => ({
  type: 'paragraph',
  text,
  footnoteRefs,
  footnoteMarks: footnoteRefs.map((number) => ({ number, offset: text.length })),
});
const note = (number: number, text: string, blankLinesBefore = 1) => ({
  number,
  text,
  url: null,
  blankLinesBefore,
  source: { start: 0, end: 0 },
});

describe('codes', () => {
  it('explain themselves', () => {
    for (const rule of Object.values(lintCodes)) {
      expect(rule.explanation).toMatch(/\.$/);
      expect(rule.advice).toMatch(/\.$/);
    }
  });
});

describe('notes', () => {
  it('finds orphans, missing notes, uneven gaps and stray commas', () => {
    const found = codes(
      input(
        {},
        {
          parts: [part('One.', [1]), part('Two.', [4])],
          footnotes: [note(1, 'A(2020),'), note(2, 'B'), note(3, 'C', 2)],
        },
      ),
    );
    expect(found).toEqual(
      expect.arrayContaining([
        'FOOTNOTE_NOT_REFERENCED',
        'FOOTNOTE_MISSING',
        'FOOTNOTE_SEPARATOR_IRREGULAR',
        'FOOTNOTE_NO_URL',
      ]),
    );
    expect(codes(input({}, { footnotes: [note(1, 'A,')] }))).toContain('FOOTNOTE_TRAILING_PUNCTUATION');
    expect(codes(input({}, { footnotes: [note(1, 'A,(2020)')] }))).toContain('FOOTNOTE_YEAR_SPACING');
  });

  it('compares counted things of text and note', () => {
    const said = (text: string) =>
      codes(
        input({}, { parts: [part('At its 12th meeting the board said so.', [1])], footnotes: [note(1, text)] }),
      ).includes('FOOTNOTE_TEXT_MISMATCH');
    expect(said('Minutes of the 13th meeting')).toBe(true);
    expect(said('Minutes of the 12th meeting')).toBe(false);
    expect(said('Minutes of the 3rd year')).toBe(false);
  });
});

describe('signatories', () => {
  it('merges spellings and no look-alikes', () => {
    const names = ['Water & Land Trust', 'The Water and Land Trust (WLT)', 'Water Trust', 'Water Trust-Kenya'];
    expect(countDistinct([group(...names.map((name) => entry(name)))])).toBe(3);
    expect(
      countDistinct([
        group(entry('Water Trust', { country: 'KE' }), entry('Water Trust', { country: 'NP' }), entry('Water Trust')),
      ]),
    ).toBe(2);
    expect(isNear('water trust kenya', 'water trusts kenya')).toBe(true);
    expect(isNear('water trust kenya', 'water trust nepal')).toBe(false);
  });

  it('keeps people of one name apart by what they say of themselves', () => {
    const person = (description: string) => entry('Kim Ode', { kind: 'individual', description });
    expect(countDistinct([group(person('nurse'), person('farmer'))])).toBe(2);
    expect(countDistinct([group(person('@kim'), person('@kim, kim@example.org'))])).toBe(1);
    expect(codes(input({ signatoryGroups: [group(person('nurse'), person('farmer'))] }))).toContain(
      'SAME_NAME_TWO_PEOPLE',
    );
  });

  it('finds gaps, repeats, duplicates, emptiness and claims', () => {
    const rows = [1, 2, 4, 4].map((number) =>
      entry(`Village ${number} Trust`, { number, raw: `${number}. Village ${number} Trust` }),
    );
    const found = codes(
      input(
        { signatoryGroups: [group(...rows), { ...group(), heading: 'Individuals' }] },
        { title: 'More than 9 organizations say no' },
      ),
    );
    expect(found).toEqual(
      expect.arrayContaining(['NUMBER_GAP', 'NUMBER_REPEATED', 'DUPLICATE', 'LIST_MISSING', 'CLAIM_COUNT']),
    );
    expect(
      codes(
        input({ signatoryGroups: [group(entry('A Trust'), entry('B Trust'))] }, { title: '2 organizations say no' }),
      ),
    ).toContain('CLAIM_COUNT_OK');
  });

  it('finds misspelt countries, regions and words', () => {
    const placed = (countryText: string, country: string) => entry(`Trust of ${countryText}`, { countryText, country });
    expect(
      codes(
        input({
          signatoryGroups: [group(placed('Colombia', 'CO'), placed('Colomba', 'CO'), entry('X', { region: 'Africa' }))],
        }),
      ),
    ).toEqual(expect.arrayContaining(['COUNTRY_MISSPELT', 'REGION_AS_COUNTRY']));
    const words = ['Hill International', 'Lake International', 'Dale International', 'Moor Intrnational'].map((name) =>
      entry(name),
    );
    expect(codes(input({ signatoryGroups: [group(...words)] }))).toContain('NAME_SUSPECT');
  });
});

describe('letters, contacts and references', () => {
  it('finds fixed titles, signatures without a field and cloaked addresses', () => {
    const coverLetter = {
      fixedTitle: 'Minister',
      placeholders: [{ raw: '[A or B]', alternatives: ['Minister name', 'Deputy name'] }],
      paragraphs: [],
      signature: 'Your neighbor',
      claimedSignatoryCount: null,
    };
    expect(codes(input({ coverLetter }))).toEqual(
      expect.arrayContaining(['SALUTATION_TITLE_CONFLICT', 'IMPLICIT_PLACEHOLDER']),
    );
    expect(
      codes(input({ contacts: [{ name: 'Kim Ode', phone: '555-0100', email: null, emailText: 'protected' }] })),
    ).toEqual(expect.arrayContaining(['EMAIL_CLOAKED', 'PHONE_NO_COUNTRY', 'PII_PUBLIC_CONTACT']));
  });

  it('gathers citations by their number', () => {
    const found = findLegalReferences([
      'Pass the HR 12 Clean River Act of 2020 and S. 34 Open School Act 2021.',
      'The HR 12 Clean River Act of 2020, see A/RES/59/209.',
    ]);
    expect(found.map((reference) => [reference.text, reference.occurrences])).toEqual([
      ['HR 12 Clean River Act of 2020', 2],
      ['S. 34 Open School Act 2021', 1],
      ['A/RES/59/209', 1],
    ]);
  });
});
