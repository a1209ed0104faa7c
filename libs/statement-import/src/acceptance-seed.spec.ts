import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { findLegalReferences } from '@undersigned/statement-lint';
import { importStatement } from './index.js';

const folder = new URL('../../../../shared/acceptance/', import.meta.url);

interface Expected {
  coverLetter: {
    subject: string;
    salutation: { raw: string; placeholders: { raw: string; alternatives: string[] }[]; hardCodedTitle: string };
    paragraphs: string[];
    closing: string;
    signature: string;
    claimedSignatoryCount: number;
  };
  statement: {
    dateText: string;
    date: string;
    title: string;
    body: { text: string; footnoteRefs: number[] }[];
    demandsLeadIn: string;
    addressees: string[];
    demands: { number: number; text: string }[];
  };
  signatories: { heading: string; entries: { number: number; name: string; acronym: string; raw: string }[] };
  contact: Record<string, string | null>;
  footnotes: { number: number; text: string; year: number; url: null }[];
  references: { bills: string[]; occurrences: number };
  expectedWarnings: { code: string }[];
}

describe('the smallest statement there is', () => {
  it('has a title, a sentence and nothing invented', () => {
    const result = importStatement('Statement on the river\n\nWe, the undersigned, ask the council to act.');
    expect(result.statement.title).toBe('Statement on the river');
    expect(result.signatoryGroups).toEqual([]);
    expect(result.statement.date).toBeNull();
  });
});

if (existsSync(folder)) {
  const text = readFileSync(new URL('seed.txt', folder), 'utf8');
  const expected = JSON.parse(readFileSync(new URL('seed-expected.json', folder), 'utf8')) as Expected;
  const result = importStatement(text);

  describe('the statement that the product was conceived from', () => {
    it('gives the covering letter', () => {
      const { coverLetter } = expected;
      expect(result.coverLetter).toMatchObject({
        subject: coverLetter.subject,
        salutation: coverLetter.salutation.raw,
        placeholders: coverLetter.salutation.placeholders.map(({ raw, alternatives }) => ({ raw, alternatives })),
        fixedTitle: coverLetter.salutation.hardCodedTitle,
        paragraphs: coverLetter.paragraphs,
        closing: coverLetter.closing,
        signature: coverLetter.signature,
        claimedSignatoryCount: coverLetter.claimedSignatoryCount,
      });
    });

    it('gives date, title, addressees, body and demands', () => {
      const { statement } = expected;
      const { parts } = result.statement;
      expect(result.statement).toMatchObject({
        dateText: statement.dateText,
        date: statement.date,
        title: statement.title,
        addressees: statement.addressees,
        language: 'en',
        direction: 'ltr',
      });
      const body = parts.filter((part) => part.type === 'opening' || part.type === 'paragraph');
      expect(body.map(({ text: words, footnoteRefs }) => ({ text: words, footnoteRefs }))).toEqual(
        statement.body.map(({ text: words, footnoteRefs }) => ({ text: words, footnoteRefs })),
      );
      expect(parts.filter((part) => part.type === 'demandLeadIn').map((part) => part.text)).toEqual([
        statement.demandsLeadIn,
      ]);
      expect(result.statement.demands.map(({ number, text: words }) => ({ number, text: words }))).toEqual(
        statement.demands,
      );
    });

    it('gives every signatory, the contact and the notes', () => {
      const [group] = result.signatoryGroups;
      expect(result.signatoryGroups).toHaveLength(1);
      expect(group?.heading).toBe(expected.signatories.heading);
      expect(
        group?.entries.map(({ number, name, acronym, raw }) => ({ number, name, acronym, raw: raw.trim() })),
      ).toEqual(expected.signatories.entries);
      expect(result.summary.distinctSignatories).toBe(expected.signatories.entries.length);
      expect(result.contacts).toHaveLength(1);
      expect(result.contacts[0]).toMatchObject({
        label: expected.contact['label'],
        honorific: expected.contact['honorific'],
        name: expected.contact['name'],
        role: expected.contact['role'],
        organization: expected.contact['organisationName'],
        acronym: expected.contact['organisationAcronym'],
        phone: expected.contact['phoneRaw'],
        email: null,
        emailText: expected.contact['emailPlaceholder'],
      });
      expect(
        result.statement.footnotes.map(({ number, text: words, year, url }) => ({ number, text: words, year, url })),
      ).toEqual(expected.footnotes);
    });

    it('gives the bills and every warning', () => {
      const texts = [...(result.coverLetter?.paragraphs ?? []), ...result.statement.parts.map((part) => part.text)];
      const bills = findLegalReferences(texts).filter((reference) => reference.kind === 'bill');
      expect(bills.map((bill) => bill.text)).toEqual(expected.references.bills);
      expect(Math.max(...bills.map((bill) => bill.occurrences))).toBeGreaterThanOrEqual(
        expected.references.occurrences,
      );
      const codes = new Set<string>(result.warnings.map((warning) => warning.code));
      expect(expected.expectedWarnings.map((warning) => warning.code).filter((code) => !codes.has(code))).toEqual([]);
    });

    it('keeps every part at its place in the source', () => {
      for (const part of result.statement.parts)
        expect(text.slice(part.source.start, part.source.end)).toContain(part.text.slice(0, 12).split(' ')[0]);
    });
  });
}
