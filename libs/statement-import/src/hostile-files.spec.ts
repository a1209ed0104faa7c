import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDomainError } from '@undersigned/kernel';
import { archive, docxFile, paragraph, xlsxFile } from '../test/office-file.js';
import { importFile } from './index.js';

const bytes = (text: string) => new TextEncoder().encode(text);

/** The code and reason of a refusal, or null where the file was read. Any other error is thrown on. */
function refusal(file: Uint8Array): string | null {
  try {
    importFile(file);
    return null;
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return [error.code, error.details['reason']].filter(Boolean).join(' ');
  }
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

describe('hostile files', () => {
  const limit = 'x'.repeat(30 * 1024 * 1024);

  it('refuses a document that unpacks to more than it may, whatever its directory says', () => {
    const bomb = docxFile(limit);
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusal(bomb)).toBe('import.too_large');
    const lying = new Uint8Array(bomb);
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 28 < lying.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    expect(timed(() => expect(refusal(lying)).toBe('import.too_large'))).toBeLessThan(5000);
  });

  it.each<[string, Uint8Array, string | null]>([
    ['a cut archive', docxFile(paragraph('Words')).slice(0, 120), 'import.unreadable broken_archive'],
    [
      'an archive of nothing known',
      archive({ 'a.txt': 'words and more words in a plain text' }),
      'import.unreadable unknown_form',
    ],
    [
      'an old office file',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'import.unreadable unknown_form',
    ],
    ['deep elements', bytes(`<div>${'<div><b><ul><li>'.repeat(20_000)}We ask the board to act.`), null],
    [
      'deep tables',
      bytes(`<div>${'<table><tr><td>'.repeat(20_000)}Words to read${'</td></tr></table>'.repeat(20_000)}</div>`),
      null,
    ],
    ['deep quotations', bytes(`${'> '.repeat(20_000)}We ask the board to act.\n`.repeat(3)), null],
    ['closing tags only', bytes(`<p>Words to read${'</div></li></tr></table>'.repeat(20_000)}</p>`), null],
    ['an unclosed quote', bytes(`<p>Words to read <a href="${'<a href="'.repeat(50_000)}</p>`), null],
    ['open comments', bytes(`<p>Words to read</p>${'<!-- '.repeat(50_000)}`), null],
    ['open scripts', bytes(`<p>Words to read</p>${'<script>'.repeat(50_000)}`), null],
    ['entities', bytes(`<p>Words to read ${'&amp;lt;&#x110000;&#0;&bogus;'.repeat(4_000)}</p>`), null],
    ['entities of a document type', docxFile('&lol9;'.repeat(1000) + paragraph('Words to read')), null],
    ['deep XML', docxFile(`${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}${paragraph('Words to read')}`), null],
    [
      'a sheet with far columns',
      xlsxFile([
        ['Organization', 'Country'],
        ['River Watch', 'Kenya'],
      ]),
      null,
    ],
  ])('answers %s in time', (_, file, expected) => {
    let found: string | null = 'nothing';
    expect(timed(() => (found = refusal(file)))).toBeLessThan(5000);
    expect(found).toBe(expected);
  });

  it('answers ten thousand random files with a result or a typed refusal', () => {
    const docx = docxFile(paragraph('We call on the board to:') + paragraph('1. act now'));
    const broken = fc
      .array(fc.tuple(fc.nat({ max: docx.length - 1 }), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 12,
      })
      .map((changes) => {
        const copy = new Uint8Array(docx);
        for (const [at, value] of changes) copy[at] = value;
        return copy;
      });
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<li>',
      '<ol start=9>',
      '</table>',
      '<td>',
      '<a href="#x">',
      '<sup>',
      '<a id=x>',
      '<br>',
      '<h2>',
      '<blockquote>',
      '<!--',
      ']]>',
      '<?x',
      '&#1',
      '1. Act',
      'We call on you to:',
      'Signatories',
      'River Watch (RW), Kenya',
      '\n',
      '\t',
      '[1]',
      '> ',
      '"',
      "'",
      '=',
      '<script',
      '\u202e',
      'Dear Board,',
      'A, B, C and D.',
      '   ',
      '|',
      'ا',
    );
    const markup = fc.array(piece, { maxLength: 20 }).map((pieces) => bytes(`<p>${pieces.join('')}`));
    const text = fc.array(piece, { maxLength: 20 }).map((pieces) => bytes(pieces.join('')));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), broken, markup, text), (file) => {
        const found = refusal(file);
        expect(found === null || /^import\.(?:unreadable|too_large)/.test(found)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);
});

describe('speed', () => {
  const html = (rows: number) =>
    bytes(
      `<h1>Statement</h1><p>We ask the council to act.</p><h2>Signatories</h2><ul>${'<li>Village <b>Water</b> Association (VWA), Kenya</li>'.repeat(rows)}</ul>`,
    );
  const docx = (rows: number) =>
    docxFile(paragraph('Signatories') + paragraph('Village Water Association, Kenya').repeat(rows));
  const commas = (rows: number) => bytes(`Statement\n\nSignatories:\n\n${'a, b\n'.repeat(rows)}`);

  it.each<[string, (rows: number) => Uint8Array]>([
    ['HTML', html],
    ['DOCX', docx],
    ['lines with commas', commas],
  ])('of %s grows with the length alone', (_, make) => {
    importFile(make(300));
    const small = Math.max(
      15,
      timed(() => importFile(make(1000))),
    );
    const file = make(16_000);
    const best = Math.min(...[1, 2].map(() => timed(() => importFile(file))));
    expect(best / small).toBeLessThan(16 * 4);
  });

  it('reads 3,000 signatories in well under a second', () => {
    const list = Array.from({ length: 3000 }, (_, index) => `${index + 1}. Village ${index} Union (V${index}U), Kenya`);
    const file = bytes(`Statement\n\nWe ask the council to act.\n\nSignatories:\n\n${list.join('\n')}\n`);
    importFile(file);
    expect(timed(() => importFile(file))).toBeLessThan(2000);
  });
});
