import { describe, expect, it } from '@jest/globals';
import { splitLines } from '../text/lines.js';
import { readBlocks } from '../text/blocks.js';
import { greeted, requestedOf } from './addressees.js';
import { findCountry, isRegion } from './countries.js';
import { findPlaceholders } from './cover-letter.js';
import { findDate } from './dates.js';
import { extractMarks } from './footnote-marks.js';
import { detectLanguage } from './language.js';
import { findNotes, findUrl } from './notes.js';

const notesOf = (text: string) => findNotes(readBlocks(splitLines(text), false, text).blocks);

describe('dates', () => {
  it.each([
    ['May 4, 2024', '2024-05-04'],
    ['4th of May 2024', '2024-05-04'],
    ['Lorne, le 1er juin 2022', '2022-06-01'],
    ['Quito, 12 de octubre de 2023', '2023-10-12'],
    ['5 de março de 2021', '2021-03-05'],
    ['١٥ آذار ٢٠٢٢', '2022-03-15'],
    ['4. Februar 2021', '2021-02-04'],
    ['2024-05-04', '2024-05-04'],
    ['04.05.2024', '2024-05-04'],
    ['September 2021', '2021-09'],
    ['ថ្ងៃទី២៣ ខែមីនា ឆ្នាំ២០២១', '2021-03-23'],
  ])('reads %s', (text, iso) => {
    expect(findDate(text)).toMatchObject({ iso, whole: true });
  });

  it('tells a date line from a sentence with a date', () => {
    expect(findDate('On May 4, 2024 the board decided to close the clinic without any hearing.')?.whole).toBe(false);
    expect(findDate('The march goes on')).toBeNull();
  });
});

describe('languages and countries', () => {
  it.each([
    ['The board of the clinic has not said that it will be open', 'en'],
    ['Les membres du conseil ont décidé que la clinique sera fermée', 'fr'],
    ['Los miembros del consejo no han dicho que la clínica se cierre', 'es'],
    ['Os membros do conselho não disseram que a clínica será fechada', 'pt'],
    ['نحن نطالب بفتح المكتبات في المدينة', 'ar'],
    ['ما خواستار بازگشایی کتابخانه‌های شهر هستیم', 'fa'],
    ['យើងខ្ញុំសូមអំពាវនាវ', 'km'],
  ])('%s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    ['Kenya', 'KE', 'exact'],
    ['Alemania', 'DE', 'variant'],
    ['The Netherlands', 'NL', 'variant'],
    ['England', 'GB', 'variant'],
    ['Urugauy', 'UY', 'misspelt'],
    ['لبنان', 'LB', 'variant'],
  ])('%s is %s', (text, code, how) => {
    expect(findCountry(text)).toEqual({ code, how });
  });

  it('knows what is no country', () => {
    expect(findCountry('Friends of Kenya')).toBeNull();
    expect(findCountry('Latin America')).toBeNull();
    expect(isRegion('América Latina')).toBe(true);
  });
});

describe('notes', () => {
  it('reads notes in brackets, below a heading and as bare numbers at the end', () => {
    expect(notesOf('Text.[1]\n\n[1] Report, (2020)\n[2] https://example.org/a.').notes).toMatchObject([
      { number: 1, year: 2020, url: null },
      { number: 2, url: 'https://example.org/a' },
    ]);
    expect(notesOf('Text.\n\nNotes:\n1. One\n2. Two\n\nSignatories\n\n1. River Watch').notes).toHaveLength(2);
    expect(notesOf('Text.1\n\n1\tRiver Watch\tNepal\n\n1 Report of the board').notes).toMatchObject([
      { text: 'Report of the board' },
    ]);
    expect(findUrl('see www.example.org/x).')).toBe('www.example.org/x');
  });

  it('finds glued digits and leaves numbers of the text alone', () => {
    const notes = [1, 2, 3].map((number) => ({
      number,
      text: '',
      url: null,
      year: null,
      blankLinesBefore: 0,
      source: { start: 0, end: 0 },
      confidence: 1,
    }));
    const { texts, style } = extractMarks(
      [
        'Article 12.3 of the law.1 In the G2 group testing2 , and 1.2% of all.',
        'It ends by 2030.3 By then the H1 wing closes.',
      ],
      { notes, style: 'plain' },
    );
    expect(style).toBe('glued');
    expect(texts.map((text) => text.text)).toEqual([
      'Article 12.3 of the law. In the G2 group testing , and 1.2% of all.',
      'It ends by 2030. By then the H1 wing closes.',
    ]);
    expect(texts.map((text) => text.marks)).toEqual([
      [
        { number: 1, offset: 24 },
        { number: 2, offset: 48 },
      ],
      [{ number: 3, offset: 16 }],
    ]);
  });
});

describe('addressees and placeholders', () => {
  it('takes proper names from a request', () => {
    expect(requestedOf('We call on the Senate, the County Board and the Ministry of Health to act.')).toEqual([
      'Senate',
      'County Board',
      'Ministry of Health',
    ]);
    expect(requestedOf('We call on governments to act.')).toEqual([]);
    expect(greeted('Dear Members of the Board,')).toBe('Members of the Board');
  });

  it('reads alternatives', () => {
    expect(findPlaceholders('Dear [Name or Title], {{office}}')).toEqual([
      { raw: '[Name or Title]', alternatives: ['Name', 'Title'] },
      { raw: '{{office}}', alternatives: ['office'] },
    ]);
  });
});
