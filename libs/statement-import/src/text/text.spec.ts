import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readBlocks } from './blocks.js';
import { splitLines } from './lines.js';
import { readBareNumber, readMarker } from './markers.js';
import { plainInline } from './markup.js';
import { maskComments } from './mask.js';
import { noNormalizations, normalizeLine } from './normalize.js';
import { isWrapped, wrapWidth } from './wrap.js';

const blocksOf = (text: string, markdown = false) => readBlocks(splitLines(text), markdown, text);

describe('lines', () => {
  it('splits at line ends of every kind and keeps the places', () => {
    const text = 'a\r\nb\rc\nd\u2028e';
    expect(splitLines(text).map((line) => text.slice(line.start, line.end))).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('gives every character but the line ends back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', 'é') }), (text) => {
        expect(
          splitLines(text)
            .map((line) => line.raw)
            .join(''),
        ).toBe(text.replace(/[\r\n]/g, ''));
      }),
    );
  });
});

describe('normalization', () => {
  it('makes blanks plain and counts what it did', () => {
    const counts = noNormalizations();
    expect(normalizeLine('\u00a0The \u00a0river\u200b bank\u00ad\u202e ', counts)).toBe('The river bank');
    expect(counts).toMatchObject({ noBreakSpace: 2, doubleSpace: 1, zeroWidth: 1, softHyphen: 1, bidiControl: 1 });
  });

  it('keeps the joiners that a script needs', () => {
    expect(normalizeLine('می\u200cخواهیم', noNormalizations())).toBe('می\u200cخواهیم');
  });

  it('changes nothing a second time and keeps every letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'Ж', ' ', '\u00a0', '\t', '\u200b', '.') }), (raw) => {
        const once = normalizeLine(raw, noNormalizations());
        expect(normalizeLine(once, noNormalizations())).toBe(once);
        expect(once.replaceAll(' ', '')).toBe(raw.replace(/[ \u00a0\t\u200b]/g, ''));
      }),
    );
  });
});

describe('markers', () => {
  it.each([
    ['12. Fund', 12, 'Fund'],
    ['(3) Stop', 3, 'Stop'],
    ['٤- نشر', 4, 'نشر'],
    ['1, Ana', 1, 'Ana'],
    ['b) Pay', null, 'Pay'],
    ['• Pay', null, 'Pay'],
  ])('reads %s', (line, number, rest) => {
    expect(readMarker(line)).toMatchObject({ marker: { number }, rest });
  });

  it.each(['11.11.11', '2030 Agenda', '3.5 degrees', 'S. 34 Act', '-5 degrees', '1,000 people'])(
    'leaves %s alone',
    (line) => {
      expect(readMarker(line)).toBeNull();
    },
  );

  it('reads a bare number only before a capital or an address', () => {
    expect(readBareNumber('2 Report of the board')).toEqual({ number: 2, rest: 'Report of the board' });
    expect(readBareNumber('2 years later')).toBeNull();
  });
});

describe('markup', () => {
  it('takes emphasis, links and tags out and keeps words', () => {
    const plain = plainInline(
      '**We** ask [the board](https://example.org) <small>now</small> in snake_case \\_x',
      true,
    );
    expect(plain.text).toBe('We ask the board now in snake_case _x');
    expect(plain.links).toEqual([{ text: 'the board', href: 'https://example.org' }]);
  });

  it('masks comments without moving anything', () => {
    const masked = maskComments('a <!-- b\nc --> d {% e %}');
    expect(masked.text).toHaveLength('a <!-- b\nc --> d {% e %}'.length);
    expect(masked.text.split('\n')).toHaveLength(2);
    expect(masked.omitted).toHaveLength(2);
  });
});

describe('blocks', () => {
  const mail = [
    'We, the undersigned groups, are deeply concerned about the plan of',
    'the county to close the clinic at the end of this year. It is the only',
    'place in the district where people without insurance are seen at all.',
  ];

  it('joins lines that a mail broke', () => {
    const text = [...mail, '', ...mail].join('\n');
    expect(wrapWidth(text.split('\n').map((line) => ({ text: line, blank: line === '' })))).toBe(70);
    expect(blocksOf(text).blocks).toHaveLength(2);
    expect(isWrapped('short', 'word', 70)).toBe(false);
  });

  it('keeps lists of short lines apart and reads tables', () => {
    expect(blocksOf('River Watch\nWater Trust\nHill Farmers').blocks).toHaveLength(3);
    expect(blocksOf('1\tRiver Watch\tNepal').blocks[0]).toMatchObject({
      kind: 'row',
      cells: ['River Watch', 'Nepal'],
      marker: { number: 1 },
    });
    expect(blocksOf('| A | B |\n| --- | --- |\n| c | d |').blocks.map((block) => block.cells)).toEqual([
      ['A', 'B'],
      [],
      ['c', 'd'],
    ]);
  });

  it('finds the raw text of every block at its place', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('# Head', '- item', '1. one', 'Plain words.', '', 'a\tb', '> quote', '[1] Note', '  more'),
        ),
        (lines) => {
          const text = lines.join('\n');
          for (const block of blocksOf(text, true).blocks)
            expect(text.slice(block.source.start, block.source.end)).toBe(block.raw);
        },
      ),
    );
  });
});
