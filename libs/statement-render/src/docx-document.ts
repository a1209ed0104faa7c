import {
  AlignmentType,
  File,
  Footer,
  Header,
  LevelFormat,
  PageNumber,
  Paragraph,
  TextRun,
  type ILevelsOptions,
} from 'docx';
import { DocxBlocks, headingLevel } from './docx-blocks.js';
import { directionOf, docxRuns, LinkTargets } from './docx-runs.js';
import type { RenderInput } from './render-input.js';
import { hasSignatories } from './signatories.js';

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

const level = (format: ILevelsOptions['format'], text: string, start = 1): ILevelsOptions[] => [
  { level: 0, format, text, start, alignment: AlignmentType.START },
];

const headingStyles = Object.fromEntries(
  [32, 26, 23, 22].map((size, index) => [
    `heading${index + 1}`,
    { run: { size, bold: true, color: '1A1A1A' }, paragraph: { spacing: { before: 280, after: 120 }, keepNext: true } },
  ]),
);

function signatories(input: RenderInput, blocks: DocxBlocks): readonly Paragraph[] {
  const { signatories: list, labels, direction } = input;
  if (!hasSignatories(list)) return [];
  const words = (text: string) => [new TextRun({ text, rightToLeft: directionOf(text, direction) === 'rtl' })];
  const heading = (text: string, of: number) => blocks.paragraph(words(text), { heading: headingLevel(of) });
  const groups = list.groups.flatMap((group) => [
    ...(group.heading === null ? [] : [heading(group.heading, 3)]),
    ...group.entries.map((entry) =>
      blocks.paragraph(words(entry.line), {
        numbering: { reference: 'signatories', level: 0 },
        indent: { start: 680, hanging: 680 },
        spacing: { after: 40 },
      }),
    ),
  ]);
  const further =
    list.counted > 0 && labels.furtherCounted !== null ? [blocks.paragraph(words(labels.furtherCounted))] : [];
  return [heading(list.heading, 2), ...groups, ...further];
}

function footer({ labels, direction }: RenderInput): Footer {
  const children = labels.page
    .split(/(\{n\}|\{total\})/)
    .map((piece) => (piece === '{n}' ? PageNumber.CURRENT : piece === '{total}' ? PageNumber.TOTAL_PAGES : piece));
  const runs = [new TextRun({ children, size: 18 })];
  const style = { alignment: AlignmentType.CENTER, ...(direction === 'rtl' && { bidirectional: true }) };
  return new Footer({ children: [new Paragraph({ ...style, children: runs })] });
}

function draftHeader({ labels }: RenderInput): Header {
  const mark = new TextRun({ text: labels.draft, bold: true, allCaps: true, color: 'B00020', size: 28 });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [mark] })] });
}

/** The statement as the library's document: every id in it is counted, none is drawn at random. */
export function docxDocument(input: RenderInput): File {
  const { direction, labels, language } = input;
  const [bodyLinks, noteLinks] = [new LinkTargets(), new LinkTargets()];
  const blocks = new DocxBlocks(direction, bodyLinks);
  const noteBlocks = new DocxBlocks(direction, noteLinks);
  const children = [
    ...blocks.blocks(input.body),
    ...signatories(input, blocks),
    ...blocks.blocks(input.contact),
    ...blocks.blocks(input.annexes),
    ...(labels.provenance === null ? [] : [blocks.paragraph([new TextRun({ text: labels.provenance, size: 18 })])]),
  ];
  const footnotes = input.notes.map(({ number, runs }) => {
    const words = [new TextRun(' '), ...docxRuns(runs, direction, noteLinks)];
    return [number, { children: [noteBlocks.paragraph(words, { style: 'FootnoteText' })] }] as const;
  });
  const file = new File({
    title: input.meta.title,
    styles: {
      default: {
        ...headingStyles,
        document: {
          run: {
            size: 22,
            font: { ascii: 'Cambria', hAnsi: 'Cambria', eastAsia: 'Cambria', cs: 'Arial' },
            language: { value: language, bidirectional: language },
          },
          paragraph: { spacing: { after: 160, line: 276 } },
        },
      },
    },
    numbering: {
      config: [
        { reference: 'bullets', levels: level(LevelFormat.BULLET, '•') },
        { reference: 'demands', levels: level(LevelFormat.DECIMAL, '%1.') },
        { reference: 'signatories', levels: level(LevelFormat.DECIMAL, '%1.') },
        ...blocks.listStarts.map((start, index) => ({
          reference: `list-${index + 1}`,
          levels: level(LevelFormat.DECIMAL, '%1.', start),
        })),
      ],
    },
    footnotes: Object.fromEntries(footnotes),
    sections: [
      {
        properties: {},
        ...(input.watermark !== null && { headers: { default: draftHeader(input) } }),
        footers: { default: footer(input) },
        children,
      },
    ],
  });
  for (const [href, id] of bodyLinks.entries())
    file.Document.Relationships.addRelationship(id, hyperlink, href, 'External');
  for (const [href, id] of noteLinks.entries())
    file.FootNotes.Relationships.addRelationship(id, hyperlink, href, 'External');
  return file;
}
