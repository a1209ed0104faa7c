import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as s from '@undersigned/statement';
import { sampleInput } from '../test/sample.js';
import {
  htmlFragments,
  neutralizeFormula,
  renderHtml,
  renderMarkdown,
  renderSignatoriesCsv,
  renderText,
  type Block,
} from './index.js';
import { withFixedTimes } from './zip-times.js';

const words = (block: Block | undefined) =>
  block && 'runs' in block ? block.runs.map((run) => (run.kind === 'text' ? run.text : '')).join('') : '';

describe('what is printed', () => {
  it('is the list between the closing and the contact, then annexes, then notes in that order', () => {
    const input = sampleInput({
      document: s.statementDocument(
        s.title('T'),
        s.node('annex', {}, s.paragraph('Annex', s.footnoteRef('late'))),
        s.publicContact('Write to us', s.footnoteRef('early')),
        s.closing('Yours'),
        s.footnote('late', 'Late'),
        s.footnote('early', 'Early'),
      ),
    });
    const printed = renderText(input).split('\n\n');
    const places = ['Yours', '5. Dara Sample', 'Write to us[1]', 'Annex[2]', '[1] Early', '[2] Late'];
    const found = places.map((place) => printed.findIndex((block) => block.trim().startsWith(place)));
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(printed.some((block) => block.startsWith('Contact:'))).toBe(false);
  });

  it('has the title of the statement where the text has none', () => {
    const input = sampleInput({ document: s.statementDocument(s.title(), s.paragraph('Words')) });
    expect(input.body.map(words)).toEqual(['Keep the *River* Free', 'Words']);
  });

  it('holds no unsafe link, no control and no lone surrogate', () => {
    const evil = s.text('a\u0000\u0007b\ud800c\td', { type: 'link', attrs: { href: 'javascript:alert(1)' } });
    const input = sampleInput({ document: s.statementDocument(s.title('T'), s.paragraph(evil)) });
    expect(input.body[1]).toMatchObject({ runs: [{ text: 'ab\ufffdc d', href: null }] });
  });

  it('names a lone group once, and does not say an acronym twice', () => {
    const signatories = [{ name: 'League of Rivers (LR)', acronym: 'LR', group: 'River organizations:' }];
    const input = sampleInput({ signatories, counts: { named: 1, counted: 0 } });
    expect(input.signatories).toMatchObject({ heading: 'River organizations:', groups: [{ heading: null }] });
    expect(renderText(input)).toContain('\n\nRiver organizations:\n\n1. League of Rivers (LR)\n\n');
  });

  it('has no list where nobody signed, and a number where nobody is named', () => {
    expect(htmlFragments(sampleInput({ signatories: [], counts: { named: 0, counted: 0 } })).signatoriesHtml).toBe('');
    expect(htmlFragments(sampleInput({ signatories: [], counts: { named: 0, counted: 2 } })).signatoriesHtml).toContain(
      'And 2 further',
    );
  });

  it('runs from right to left in Arabic', () => {
    const html = renderHtml(sampleInput({ language: 'ar' }));
    expect(html).toContain('<html lang="ar" dir="rtl">');
  });
});

describe('a formula', () => {
  it.each([
    '=1',
    '+1',
    '-1',
    '@x',
    ' =1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '\t1',
    '\rx',
  ])('%j is made harmless', (value) => {
    expect(neutralizeFormula(value)).toBe(`'${value}`);
  });
  it.each(['Amber Valley', 'A=1', '(+1)', '3 Rivers', ''])('%j stays', (value) => {
    expect(neutralizeFormula(value)).toBe(value);
  });
  it('cannot break out of its cell', () => {
    const name = 'A","=1\r\n=2';
    const csv = renderSignatoriesCsv(sampleInput({ signatories: [{ name }], counts: { named: 1, counted: 0 } }));
    expect(csv.split('\r\n')[1]).toBe('1,"A"",""=1 =2","","","","","","",""');
  });
});

it('never lets words become markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'<>&"\'`*_[](){}#$|~\\ a1.\n'.split('')) }), (text) => {
      const input = sampleInput({
        document: s.statementDocument(s.title('T'), s.paragraph('x', text)),
        signatories: [{ name: `x${text}` }],
      });
      const { bodyHtml, signatoriesHtml } = htmlFragments(input);
      const tags = `${bodyHtml}${signatoriesHtml}`
        .match(/<[^>]*>/g)!
        .filter((tag) => !/^<\/?(h1|h2|p|ol|li|bdi|section)\b/.test(tag));
      expect(tags).toEqual([]);
      expect(renderMarkdown(input)).not.toMatch(/(?<!\\)<(?!https?:|mailto:)/);
    }),
  );
});

it('refuses to set times in what is no zip file', () => {
  expect(() => withFixedTimes(new Uint8Array(30))).toThrow(RangeError);
});
