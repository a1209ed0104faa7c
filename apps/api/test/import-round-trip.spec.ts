import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as s from '@undersigned/statement';
import { importFile, type ImportResult } from '@undersigned/statement-import';
import {
  englishRenderLabels,
  renderDocx,
  renderHtml,
  renderInput,
  renderMarkdown,
  renderText,
  type RenderInput,
  type SignatoryLine,
} from '@undersigned/statement-render';

/** Invented wording by script; every sentence is one that prose could hold. */
const scripts = [
  {
    language: 'en',
    title: 'Keep the Amber River Free',
    date: '4 May 2026',
    opening: 'We, the undersigned organizations, write because the river that feeds our villages is to be dammed.',
    sentences: [
      'The plan was made without a hearing, and nobody has seen the study on which it is based so far.',
      'Fishing families along the banks have lost half of their catch since the first works began in March.',
      'In 2019 the court held that such works need the consent of the districts, and that still is the law.',
    ],
    heading: 'What we saw',
    points: ['Fewer fish in every village', 'Dry fields below the bend', 'Cracks in the school wall'],
    leadIn: 'We therefore call on the Ministry of Water to:',
    demands: ['stop the works at once;', 'publish the study in full;', 'hear the villages before any further step.'],
    closing: 'Sincerely,',
    notes: ['Water Act, section 3.', 'Study of the catch, https://example.org/study', 'Minutes of the council (2019).'],
    names: [
      ['Amber Valley Fishers', 'AVF'],
      ['Friends of the Bend', null],
      ['Hill Farmers Union', 'HFU'],
      ['River and Rights Forum', null],
    ],
  },
  {
    language: 'ar',
    title: 'بيان من أجل نهر العنبر',
    date: '4 مايو 2026',
    opening:
      'نحن الموقعون أدناه، منظمات المجتمع المدني، نكتب لأن النهر الذي تعيش منه قرانا سيحبس خلف سد كبير هذا العام.',
    sentences: [
      'وضعت الخطة دون أي تشاور مع الأهالي، ولم ير أحد حتى الآن الدراسة التي بنيت عليها هذه الخطة.',
      'فقدت أسر الصيادين على الضفتين نصف رزقها منذ بدء الأعمال الأولى، ولا تعويض لها عن ذلك كله.',
      'قضت المحكمة سابقا بأن هذه الأعمال تحتاج إلى موافقة الأهالي، وما زال هذا هو القانون النافذ اليوم.',
    ],
    heading: 'ما رأيناه',
    points: ['أسماك أقل في كل قرية', 'حقول جافة خلف المنعطف', 'شقوق في جدار المدرسة'],
    leadIn: 'لذلك نطالب وزارة المياه بما يلي:',
    demands: ['وقف الأعمال فورا.', 'نشر الدراسة كاملة.', 'سماع القرى قبل أي خطوة أخرى.'],
    closing: 'مع خالص التحية،',
    notes: ['قانون المياه، المادة 3.', 'دراسة الصيد، https://example.org/study', 'محضر المجلس (2019).'],
    names: [
      ['جمعية صيادي الوادي', null],
      ['أصدقاء المنعطف', null],
      ['اتحاد مزارعي التلال', null],
      ['منتدى النهر والحقوق', null],
    ],
  },
] as const;

interface Shape {
  readonly script: number;
  readonly dateFirst: boolean;
  readonly withDate: boolean;
  readonly paragraphs: readonly { readonly sentences: number; readonly from: number; readonly note: number | null }[];
  readonly heading: boolean;
  readonly list: 'none' | 'bullets' | 'numbers';
  readonly quote: boolean;
  readonly demands: number;
  readonly demandNote: number | null;
  readonly closing: boolean;
  readonly names: number;
  readonly grouped: boolean;
}

const note = fc.option(fc.nat({ max: 2 }));
const shapes: fc.Arbitrary<Shape> = fc.record({
  script: fc.nat({ max: scripts.length - 1 }),
  dateFirst: fc.boolean(),
  withDate: fc.boolean(),
  paragraphs: fc.array(fc.record({ sentences: fc.integer({ min: 1, max: 3 }), from: fc.nat({ max: 2 }), note }), {
    minLength: 1,
    maxLength: 4,
  }),
  heading: fc.boolean(),
  list: fc.constantFrom('none', 'bullets', 'numbers'),
  quote: fc.boolean(),
  demands: fc.integer({ min: 1, max: 3 }),
  demandNote: note,
  closing: fc.boolean(),
  names: fc.integer({ min: 3, max: 4 }),
  grouped: fc.boolean(),
});

function statement(shape: Shape): RenderInput {
  const words = scripts[shape.script]!;
  const ref = (number: number | null) => (number === null ? [] : [s.footnoteRef(`n${number}`)]);
  const head = [s.title(words.title), ...(shape.withDate ? [s.dateLine(words.date)] : [])];
  const points = words.points.map((point) => s.listItem(s.paragraph(point)));
  const body = shape.paragraphs.map(({ sentences, from, note: number }) => {
    const text = Array.from({ length: sentences }, (_, index) => words.sentences[(from + index) % 3]).join(' ');
    return s.paragraph(text, ...ref(number));
  });
  const signatories: SignatoryLine[] = words.names.slice(0, shape.names).map(([name, acronym], index) => ({
    name,
    acronym,
    group: shape.grouped ? (index < 2 ? 'Organizations' : 'International networks') : null,
  }));
  return renderInput({
    document: s.statementDocument(
      ...(shape.dateFirst ? head.reverse() : head),
      s.opening(words.opening),
      ...body,
      ...(shape.heading ? [s.heading(2, words.heading), s.paragraph(words.sentences[0])] : []),
      // Below a list, a paragraph that is set in goes on with the last item: DOCX has no other sign of a quotation.
      ...(shape.quote
        ? [s.quote(s.paragraph(words.sentences[2]), s.paragraph(words.sentences[1])), s.paragraph(words.sentences[0])]
        : []),
      ...(shape.list === 'none'
        ? []
        : [
            s.paragraph(words.sentences[1]),
            shape.list === 'bullets' ? s.bulletList(...points) : s.orderedList(1, ...points),
          ]),
      s.demandLeadIn(words.leadIn),
      ...words.demands
        .slice(0, shape.demands)
        .map((text, index) => s.demand(`d${index}`, s.paragraph(text, ...ref(index === 0 ? shape.demandNote : null)))),
      ...(shape.closing ? [s.closing(words.closing)] : []),
      ...words.notes.map((text, index) => s.footnote(`n${index}`, text)),
    ),
    language: words.language,
    signatories,
    counts: { named: signatories.length, counted: 0 },
    contacts: [],
    meta: {
      title: words.title,
      versionNumber: 1,
      contentHash: 'ab'.repeat(32),
      asOf: '2026-05-04T10:00:00.000Z',
      publicUrl: null,
    },
    watermark: null,
    labels: { ...englishRenderLabels, furtherCounted: null, provenance: null },
  });
}

/** What a statement consists of, as the importer sees it, without places and confidences. */
function structure(result: ImportResult) {
  const { statement: found, signatoryGroups } = result;
  return {
    title: found.title,
    date: found.date,
    direction: found.direction,
    parts: found.parts.map(({ type, text, footnoteMarks, list }) => [type, text, footnoteMarks, list?.number ?? null]),
    demands: found.demands.map(({ text, footnoteRefs }) => [text, footnoteRefs]),
    notes: found.footnotes.map(({ number, text, url }) => [number, text, url]),
    groups: signatoryGroups.map(({ heading, entries }) => [
      heading,
      entries.map(({ name, acronym, country, number }) => [name, acronym, country, number]),
    ]),
  };
}

/** What the statement that was written consists of, in the same words. */
function written(shape: Shape, input: RenderInput) {
  const words = scripts[shape.script]!;
  return {
    title: words.title,
    demands: words.demands.slice(0, shape.demands),
    notes: input.notes.map(({ number }) => number),
    references: input.notes.reduce((sum, { references }) => sum + references, 0),
    names: words.names.slice(0, shape.names).map(([name, acronym]) => [name, acronym]),
  };
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a statement that is exported and imported', () => {
  it('holds what was written, in every form', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, async (shape) => {
        const input = statement(shape);
        const want = written(shape, input);
        const files = {
          text: bytes(renderText(input)),
          markdown: bytes(renderMarkdown(input)),
          html: bytes(renderHtml(input)),
          docx: await renderDocx(input),
        };
        const found = Object.entries(files).map(([form, file]) => [form, structure(importFile(file))] as const);
        for (const [form, { title, demands, notes, parts, groups }] of found) {
          const references = parts.reduce((sum, part) => sum + (part[2] as readonly unknown[]).length, 0);
          expect({
            form,
            title,
            demands: demands.map(([text]) => text),
            notes: notes.map(([number]) => number),
            references,
            names: groups.flatMap(([, entries]) => (entries as readonly unknown[][]).map((entry) => entry.slice(0, 2))),
          }).toEqual({ form, ...want });
        }
        const [[, text], ...others] = found as [(typeof found)[number], ...typeof found];
        for (const [form, other] of others) expect({ form, ...other }).toEqual({ form, ...text });
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
