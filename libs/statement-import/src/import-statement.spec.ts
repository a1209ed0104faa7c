import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDomainError } from '@undersigned/kernel';
import { importStatement, maximumImportLength } from './index.js';

const french = `Bruxelles, le 1er juin 2022

Madame la Présidente,
Mesdames et Messieurs les Conseillers,

Nous, organisations soussignées, suivons avec inquiétude la situation des riverains du barrage de Valdry.¹ Les travaux n'ont jamais fait l'objet d'une consultation.²

Nous demandons au Conseil régional et au Ministère de l'Eau de :

a) suspendre immédiatement les travaux ;
b) publier l'étude d'impact.

Nous vous prions d'agréer, Madame la Présidente, l'expression de nos salutations distinguées.

Organisations signataires :

- Association des Riverains de Valdry (ARV), France
- Collectif Eau Claire, Belgique

À titre individuel :

- Mme Odile Perrin, professeure de droit, Université de Lorne, France

Contact presse : Mme Lise Arnaud, coordinatrice du Collectif Eau Claire, tél. +32 2 555 01 23, lise@example.org

Notes

¹ Rapport de l'Agence, 2021, https://example.org/rapport
² Procès-verbal du 3 mars 2020.
`;

const arabic = `بيان مشترك: أوقفوا إغلاق المكتبات العامة

١٥ آذار ٢٠٢٢

نحن الموقعون أدناه، منظمات المجتمع المدني، نعرب عن قلقنا إزاء قرار إغلاق المكتبات العامة في مدينة الواحة منذ بداية العام.

لذلك نطالب بلدية الواحة بما يلي:

1. إعادة فتح المكتبات فورا.
2. نشر ميزانية الثقافة.

المنظمات الموقعة:

1. جمعية أصدقاء الكتاب، لبنان
2. مركز الواحة للثقافة، الأردن

للتواصل: سلمى حداد، البريد الإلكتروني: salma@example.org، هاتف: +961 1 555 012
`;

const mail = `FOR IMMEDIATE RELEASE

Statement of Concern on the Closing of the Harbor Clinic

We, the undersigned groups, are deeply concerned about the plan of the
county to close the Harbor Clinic at the end of this year. The clinic is
the only place in the district where people without insurance are seen.

We therefore urge the County Board and the Department of Health to:

  * stop the closing of the clinic until a public hearing has been held;
  * publish the study on which the plan is based, with all figures and
    the names of its authors.

Respectfully,

Jane Okafor
Executive Director
Harbor Health Alliance

Ruth Lindqvist
President
Lakeside Nurses Union
`;

describe('statements of several languages and forms', () => {
  it('reads a French letter', () => {
    const result = importStatement(french);
    expect(result.statement).toMatchObject({
      language: 'fr',
      date: '2022-06-01',
      title: null,
      markStyle: 'superscript',
    });
    expect(result.statement.parts.map((part) => part.type)).toEqual([
      'dateLine',
      'salutation',
      'salutation',
      'opening',
      'demandLeadIn',
      'demand',
      'demand',
      'closing',
      'publicContact',
    ]);
    expect(result.statement.footnotes).toMatchObject([
      { number: 1, url: 'https://example.org/rapport' },
      { number: 2, year: 2020 },
    ]);
    expect(result.signatoryGroups.map((group) => [group.heading, group.kind, group.entries.length])).toEqual([
      ['Organisations signataires :', 'organizations', 2],
      ['À titre individuel :', 'individuals', 1],
    ]);
    expect(result.contacts[0]).toMatchObject({
      honorific: 'Mme',
      name: 'Lise Arnaud',
      role: 'coordinatrice',
      organization: 'Collectif Eau Claire',
      email: 'lise@example.org',
      phone: '+32 2 555 01 23',
    });
  });

  it('reads an Arabic statement', () => {
    const result = importStatement(arabic);
    expect(result.statement).toMatchObject({
      language: 'ar',
      direction: 'rtl',
      date: '2022-03-15',
      title: 'بيان مشترك: أوقفوا إغلاق المكتبات العامة',
    });
    expect(result.summary).toMatchObject({ demands: 2, signatories: 2 });
    expect(result.signatoryGroups[0]?.entries.map((entry) => entry.country)).toEqual(['LB', 'JO']);
    expect(result.contacts[0]).toMatchObject({ name: 'سلمى حداد', email: 'salma@example.org' });
  });

  it('reads a mail with broken lines and signature blocks', () => {
    const result = importStatement(mail);
    expect(result.statement.title).toBe('Statement of Concern on the Closing of the Harbor Clinic');
    expect(result.statement.addressees).toEqual(['County Board', 'Department of Health']);
    expect(result.statement.demands.map((demand) => demand.text.split(' ').length)).toEqual([13, 18]);
    expect(result.signatoryGroups[0]?.entries).toMatchObject([
      { name: 'Harbor Health Alliance', person: 'Jane Okafor', role: 'Executive Director' },
      { name: 'Lakeside Nurses Union', person: 'Ruth Lindqvist', role: 'President' },
    ]);
    expect(result.omitted.map((piece) => piece.text)).toEqual(['FOR IMMEDIATE RELEASE']);
  });

  it('reads a sheet by its header line', () => {
    const result = importStatement(
      'Organisation;Pays;Contact\n"Eau; Claire";Belgique;Lise Arnaud\nRiverains (RV);France;',
    );
    expect(result.signatoryGroups[0]?.entries).toMatchObject([
      { name: 'Eau; Claire', country: 'BE', person: 'Lise Arnaud', line: 2 },
      { name: 'Riverains', acronym: 'RV', country: 'FR', person: null },
    ]);
    expect(result.warnings.map((warning) => warning.code)).toContain('NOT_A_STATEMENT');
  });

  it('reads a table with a heading row and Markdown notes', () => {
    const result = importStatement(
      '# Open the schools\n\nThe schools are closed.[^1] We ask the board to act.\n\n## Signatories\n\n| Country | Organization |\n| --- | --- |\n| Nepal | Valley Parents (VP) |\n| India | Teachers United |\n\n[^1]: Survey, 2019.\n',
    );
    expect(result.statement.footnotes).toHaveLength(1);
    expect(result.statement.parts.find((part) => part.footnoteRefs.length > 0)?.footnoteMarks).toEqual([
      { number: 1, offset: 23 },
    ]);
    expect(result.signatoryGroups[0]?.entries.map((entry) => [entry.name, entry.country])).toEqual([
      ['Valley Parents', 'NP'],
      ['Teachers United', 'IN'],
    ]);
  });

  it('reads names between semicolons', () => {
    const result = importStatement(
      'Statement on the river\n\nThe river is dying and we ask the council to act at once.\n\nSigned by: River Watch; Water Trust (WT); Hill Farmers; Lakeside Nurses Union.',
    );
    expect(result.signatoryGroups.flatMap((group) => group.entries.map((entry) => entry.name))).toEqual([
      'River Watch',
      'Water Trust',
      'Hill Farmers',
      'Lakeside Nurses Union',
    ]);
  });
});

describe('hostile input', () => {
  const refusal = (text: string) => {
    try {
      importStatement(text);
    } catch (error) {
      return isDomainError(error) ? [error.code, error.details['reason']] : error;
    }
    return null;
  };

  it('refuses what has no words or is too long', () => {
    expect(refusal('')).toEqual(['import.unreadable', 'empty']);
    expect(refusal(' \n\u200b—\n')).toEqual(['import.unreadable', 'empty']);
    expect(refusal('a'.repeat(maximumImportLength + 1))).toEqual(['import.too_large', undefined]);
  });

  it.each([
    ['one long word', 'a'.repeat(2_000_000)],
    ['brackets', `T\n\n${'('.repeat(20_000)}x${')'.repeat(20_000)}`],
    ['square brackets', `# T\n\n${'[a]('.repeat(20_000)}`],
    ['indents', Array.from({ length: 1000 }, (_, index) => `${' '.repeat(index)}- item`).join('\n')],
    [
      'long names',
      `Signatories\n\n${Array.from({ length: 50 }, (_, index) => `${index + 1}. ${'Name '.repeat(2000)}`).join('\n')}`,
    ],
    ['quotes in a sheet', `organization,country\n${'"a'.repeat(100_000)}`],
    ['controls', `Title\u202e\u2066\u200b\n\n${'\u200b\u202e word'.repeat(10_000)}`],
  ])('reads %s in time', (_, text) => {
    const start = performance.now();
    importStatement(text);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('reports hidden characters and keeps them in the raw text', () => {
    const result = importStatement(
      'Statement\n\nWe ask the council to act.\n\nSignatories:\n\n1. River\u200b Wat\u202ech\n2. Water Trust',
    );
    const [entry] = result.signatoryGroups[0]?.entries ?? [];
    expect(entry).toMatchObject({ name: 'River Watch', raw: '1. River\u200b Wat\u202ech' });
    expect(result.warnings.map((warning) => warning.code)).toContain('INVISIBLE_CHARACTERS');
  });

  it('never fails otherwise, keeps every place inside the input and invents no words', () => {
    const line = fc.constantFrom(
      'Title',
      'Dear Board,',
      'We call on the Board to act:',
      '1. Do it',
      '2. River Watch (RW), Kenya',
      '- x',
      'a\tb\tc',
      '[1] Note',
      'Text.[1]',
      'Sincerely,',
      'Signatories',
      'Contact: a@b.example',
      '| a | b |',
      '---',
      '> q',
      'Notes:',
      '',
      '',
      '"',
      '١. جمعية',
      '<!--',
      '-->',
      '**b**',
      '# H',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(line, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 25 }),
        (lines) => {
          const text = lines.join('\n');
          if (refusal(text) !== null) return;
          const result = importStatement(text);
          const places = [
            ...result.statement.parts,
            ...result.statement.footnotes,
            ...result.contacts,
            ...result.signatoryGroups.flatMap((group) => group.entries),
          ];
          for (const { source } of places)
            expect(source.start >= 0 && source.start <= source.end && source.end <= text.length).toBe(true);
          for (const part of result.statement.parts)
            for (const mark of part.footnoteMarks) expect(mark.offset).toBeLessThanOrEqual(part.text.length);
          const letters = new Set(text.normalize('NFKC') + text);
          for (const part of result.statement.parts)
            for (const char of part.text.replaceAll(' ', '')) expect(letters.has(char)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('speed', () => {
  it('grows with the length of the text', () => {
    const list = (rows: number) =>
      `Statement\n\nWe ask the council to act.\n\nSignatories:\n\n${Array.from({ length: rows }, (_, index) => `${index + 1}. Village ${index} Water Association (V${index}WA), Kenya`).join('\n')}`;
    // The best of three: other programs take their turns on the same processor.
    const time = (rows: number) =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const start = performance.now();
          importStatement(list(rows));
          return performance.now() - start;
        }),
      );
    time(500);
    const small = Math.max(20, time(1000));
    expect(time(8000) / small).toBeLessThan(24);
  });
});
