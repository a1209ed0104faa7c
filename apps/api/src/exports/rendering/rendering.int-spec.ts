import { afterAll, describe, expect, it } from '@jest/globals';
import * as s from '@undersigned/statement';
import { englishRenderLabels, renderInput, type RenderSource } from '@undersigned/statement-render';
import { strFromU8, unzipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closePdfPrinter, renderFile, type FileFormat } from './index.js';
import { fontFiles } from './fonts.js';
import { PdfPrinter } from './pdf-printer.js';

const folder = mkdtempSync(path.join(tmpdir(), 'rendering-'));
afterAll(async () => {
  await closePdfPrinter();
  rmSync(folder, { recursive: true });
});

const names = ['Amber Valley Fishers', '<script>alert(1)</script> League', '=SUM(A1) #panic() Society', 'Dara Sample'];
const notes = ['Water Act, section 3', 'The study (2025)', 'The plan'];
const demands = ['Stop the dam', 'Publish the *whole* study', 'Hear the villages'];

const document = s.statementDocument(
  s.dateLine('4 May 2026'),
  s.title('Keep the River Free'),
  s.heading(4, 'What we saw'),
  s.paragraph('One', s.footnoteRef('law'), ' two', s.footnoteRef('study'), ' one again', s.footnoteRef('law')),
  s.paragraph(s.text('النهر حياة', { type: 'language', attrs: { lang: 'ar' } }), ' and ', s.text('ទន្លេ')),
  s.bulletList(s.listItem(s.paragraph('Fewer fish'), s.orderedList(4, s.listItem(s.paragraph('Item four'))))),
  s.quote(s.paragraph('The river feeds us.')),
  s.demandLeadIn('We call on the ministry to:'),
  s.demand('d1', s.paragraph(demands[0]!, s.footnoteRef('plan'))),
  s.demand('d2', s.paragraph(demands[1]!), s.paragraph('in every language')),
  s.paragraph('And further:'),
  s.demand('d3', s.paragraph(s.text(demands[2]!, { type: 'link', attrs: { href: 'https://example.org/a?b=1&c=2' } }))),
  s.footnote('study', notes[1]!),
  s.footnote('plan', s.text(notes[2]!, { type: 'link', attrs: { href: 'https://example.org/plan' } })),
  s.footnote('law', notes[0]!),
);

const inputOf = (change: Partial<RenderSource> = {}) =>
  renderInput({
    document,
    language: 'en',
    signatories: names.map((name, index) => ({ name, group: index < 3 ? 'Organizations' : 'Individuals' })),
    counts: { named: names.length, counted: 0 },
    contacts: [
      {
        name: 'Mina Example',
        honorific: 'Dr.',
        role: null,
        organization: null,
        phone: null,
        email: 'mina@example.org',
      },
    ],
    meta: {
      title: 'Keep the River Free',
      versionNumber: 1,
      contentHash: null,
      asOf: '2026-05-04T10:00:00.000Z',
      publicUrl: null,
    },
    watermark: null,
    labels: englishRenderLabels,
    ...change,
  });

const bytesOf = async (format: FileFormat, change: Partial<RenderSource> = {}) =>
  (await renderFile(format, inputOf(change))).bytes;

function onDisk(bytes: Uint8Array): string {
  const file = path.join(folder, 'file.pdf');
  writeFileSync(file, bytes);
  return file;
}
const pdfText = (bytes: Uint8Array) =>
  execFileSync('pdftotext', ['-layout', onDisk(bytes), '-'], { encoding: 'utf8' }).normalize('NFKC');
const docxPart = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[`word/${name}.xml`]!);
const xmlText = (xml: string) =>
  xml
    .replaceAll(/<\/w:p>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Where each of the words first stands; -1 where it does not. */
const placesOf = (text: string, words: readonly string[]) => words.map((word) => text.indexOf(word));
function expectInOrder(text: string, words: readonly string[]) {
  const places = placesOf(text, words);
  expect(words.filter((_, index) => places[index] === -1)).toEqual([]);
  expect(places).toEqual([...places].sort((a, b) => a - b));
}

describe('the files of a release', () => {
  it.each(['txt', 'json', 'html', 'pdf', 'docx'] as const)('agree on order and words: %s', async (format) => {
    const bytes = await bytesOf(format);
    const text =
      format === 'pdf'
        ? pdfText(bytes)
        : format === 'docx'
          ? xmlText(docxPart(bytes, 'document'))
          : new TextDecoder().decode(bytes).replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    expectInOrder(text, ['Keep the River Free', 'What we saw', ...demands, ...names]);
    const ofNotes = format === 'docx' ? xmlText(docxPart(bytes, 'footnotes')) : text.slice(text.indexOf(names[0]!));
    if (format === 'pdf') for (const note of notes) expect(text).toContain(note);
    else expectInOrder(ofNotes, notes);
  });

  it.each(['pdf', 'docx'] as const)('are the same bytes whenever they are printed: %s', async (format) => {
    const first = await bytesOf(format);
    await new Promise((resolve) => setTimeout(resolve, format === 'docx' ? 2100 : 0));
    await bytesOf(format, { watermark: 'draft' });
    expect(Buffer.compare(first, await bytesOf(format))).toBe(0);
  });

  it('say what they are', async () => {
    expect((await renderFile('csv', inputOf())).contentType).toBe('text/csv; charset=utf-8');
  });
});

describe('the PDF', () => {
  it('is sound, tagged and titled, and has only bundled fonts', async () => {
    const file = onDisk(await bytesOf('pdf'));
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    );
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    expect(info).toMatch(/Title: +Keep the River Free/);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toContain('2026');
    expect(execFileSync('pdfinfo', ['-meta', file], { encoding: 'utf8' })).toContain('pdfuaid:part');
    const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).split('\n').slice(2).filter(Boolean);
    expect(fonts.every((font) => /\+NotoS(ans|erif)/.test(font))).toBe(true);
  });

  it('numbers demands, signatories, notes and pages', async () => {
    const text = pdfText(await bytesOf('pdf'));
    demands.forEach((demand, index) => expect(text).toContain(`${index + 1}. ${demand}`));
    names.forEach((name, index) => expect(text).toContain(`${index + 1}. ${name}`));
    expect(text).toMatch(/One\s*1\s+two\s*2\s+one again\s*1/);
    expect(text).toContain('Page 1 of 1');
    expect(text).not.toContain('Draft');
  });

  it('says on each page that it is a draft', async () => {
    const paragraphs = Array.from({ length: 60 }, () => s.paragraph('The river is long. '.repeat(20)));
    const long = s.statementDocument(s.title('Long'), ...paragraphs);
    const pages = pdfText(await bytesOf('pdf', { document: long, watermark: 'draft' }))
      .split('\f')
      .slice(0, -1);
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.every((page) => page.includes('Draft'))).toBe(true);
  });

  it('is printed, tagged, though a character has no glyph', async () => {
    const rare = s.statementDocument(s.title('Rare 漢字'));
    const info = execFileSync('pdfinfo', [onDisk(await bytesOf('pdf', { document: rare }))], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(info).toMatch(/Tagged: +yes/);
  });

  it('is printed in Arabic and in Khmer', async () => {
    for (const language of ['ar', 'km']) {
      const file = onDisk(await bytesOf('pdf', { language, watermark: 'draft' }));
      expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain('No syntax');
    }
  });

  it('holds ten thousand signatories', async () => {
    const signatories = Array.from({ length: 10_000 }, (_, index) => ({ name: `Fishers of Village ${index + 1}` }));
    const bytes = await bytesOf('pdf', { signatories, counts: { named: 10_000, counted: 0 } });
    const text = pdfText(bytes);
    expect(text.match(/\d+\. Fishers of Village/g)).toHaveLength(10_000);
  }, 60_000);

  it('is given up after the time limit, and the next one is printed', async () => {
    const printer = new PdfPrinter('#for n in range(300000) [#n ]', fontFiles, 1);
    await expect(printer.print('{}')).rejects.toMatchObject({ details: { reason: 'pdf_time_limit' } });
    await printer.close();
    const broken = new PdfPrinter('#panic("no")', fontFiles);
    await expect(broken.print('{}')).rejects.toMatchObject({ details: { reason: 'pdf_not_compiled' } });
    await broken.close();
    expect((await bytesOf('pdf')).length).toBeGreaterThan(1000);
  }, 60_000);
});

describe('the Word file', () => {
  it('has one true note per note and repeats the number of a second reference', async () => {
    const bytes = await bytesOf('docx');
    expect(docxPart(bytes, 'footnotes').match(/<w:footnote [^>]*w:id="[1-9]/g)).toHaveLength(notes.length);
    const body = docxPart(bytes, 'document');
    expect([...body.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map((match) => match[1])).toEqual(['1', '2', '3']);
    expect(body.match(/NOTEREF note_1 /g)).toHaveLength(1);
  });

  it('keeps one numbering for all demands and one for all signatories', async () => {
    const body = docxPart(await bytesOf('docx'), 'document');
    const numbering = (words: string) => {
      const paragraph = body.split('<w:p>').find((part) => part.includes(words));
      return /<w:numId w:val="(\d+)"/.exec(paragraph ?? '')?.[1];
    };
    const used = [...demands, ...names.map((name) => name.replaceAll('<', '&lt;').replaceAll('>', '&gt;'))].map(
      numbering,
    );
    expect(used).toHaveLength(7);
    expect(used).not.toContain(undefined);
    expect(new Set(used.slice(0, 3)).size).toBe(1);
    expect(new Set(used.slice(3)).size).toBe(1);
    expect(used[0]).not.toBe(used[3]);
  });

  it('has its title, its date, its links and the mark of a draft', async () => {
    const bytes = await bytesOf('docx', { watermark: 'draft' });
    const files = unzipSync(bytes);
    const core = strFromU8(files['docProps/core.xml']!);
    expect(core).toContain('<dc:title>Keep the River Free</dc:title>');
    expect(core).toContain('2026-05-04T10:00:00.000Z');
    expect(docxPart(bytes, 'header1')).toContain('Draft');
    expect(strFromU8(files['word/_rels/document.xml.rels']!)).toContain('https://example.org/a?b=1&amp;c=2');
    expect(strFromU8(files['word/_rels/footnotes.xml.rels']!)).toContain('https://example.org/plan');
  });

  it('runs from right to left in Arabic', async () => {
    const body = docxPart(await bytesOf('docx', { language: 'ar' }), 'document');
    expect(body).toContain('<w:bidi/>');
    expect(body).toContain('<w:rtl/>');
  });
});
