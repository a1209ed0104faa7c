import type { CorpusCase } from './cases.js';
import type { Sample } from './sample.js';
import { writeGroups, type WrittenGroup } from './write-lists.js';

/** A piece of a written statement, before its form is applied. */
export interface Piece {
  readonly kind: 'title' | 'paragraph' | 'list' | 'headingItem' | 'heading' | 'noteHeading' | 'notes' | 'entries';
  readonly lines: readonly string[];
}

/** A statement as pieces, and what the importer should find in it. */
export interface Written {
  readonly pieces: readonly Piece[];
  readonly expected: {
    readonly title: string | null;
    readonly date: string | null;
    readonly language: string;
    readonly direction: 'ltr' | 'rtl';
    readonly addressee: string | null;
    readonly body: readonly string[];
    readonly demands: readonly string[];
    readonly notes: readonly (string | null)[];
    readonly references: readonly number[];
    readonly groups: readonly WrittenGroup[];
    readonly email: string | null;
  };
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function mark(notes: CorpusCase['notes'], number: number): string {
  if (notes === 'none') return '';
  if (notes === 'glued') return String(number);
  return notes === 'superscript' ? (raised[number] as string) : `[${number}]`;
}

function noteLine(notes: CorpusCase['notes'], number: number, text: string): string {
  if (notes === 'glued') return `${number} ${text}`;
  return notes === 'superscript' ? `${raised[number]} ${text}` : `[${number}] ${text}`;
}

function demandPieces(sample: Sample, demands: readonly string[], form: CorpusCase['demands']): Piece[] {
  const letters = ['a', 'b', 'c'];
  switch (form) {
    case 'numbers':
      return [{ kind: 'list', lines: demands.map((text, index) => `${index + 1}. ${text}`) }];
    case 'brackets':
      return [{ kind: 'list', lines: demands.map((text, index) => `(${index + 1}) ${text}`) }];
    case 'bullets':
      return [{ kind: 'list', lines: demands.map((text) => `• ${text}`) }];
    case 'letters':
      return [{ kind: 'list', lines: demands.map((text, index) => `${letters[index]}) ${text}`) }];
    case 'lazy':
      return [{ kind: 'list', lines: demands.map((text) => `1. ${text}`) }];
    case 'headings':
      return demands.flatMap((text, index): Piece[] => [
        { kind: 'headingItem', lines: [`${index + 1}. ${text}`] },
        { kind: 'paragraph', lines: [sample.demandDetail] },
      ]);
  }
}

/** Writes the statement of a case, and what should be found in it. */
export function writeStatement(sample: Sample, choice: CorpusCase): Written {
  const { head, notes, grouping } = choice;
  const body = [`${sample.opening}`, ...sample.paragraphs];
  const marked = body.map((text, index) => (index < 2 ? `${text}${mark(notes, index + 1)}` : text));
  const demands = sample.demands.map((text, index) => (index === 0 ? `${text}${mark(notes, 3)}` : text));
  const groups = writeGroups(sample, choice);
  const title: Piece = { kind: 'title', lines: [sample.title] };
  const date: Piece = { kind: 'paragraph', lines: [sample.dateText] };
  const top = { titleDate: [title, date], dateTitle: [date, title], letter: [date], titleOnly: [title] }[head];
  const salutation: Piece[] = head === 'letter' ? [{ kind: 'paragraph', lines: [sample.salutation] }] : [];
  const noted = notes !== 'none';
  const notePieces: Piece[] = noted
    ? [
        { kind: 'noteHeading', lines: [sample.noteHeading] },
        { kind: 'notes', lines: sample.notes.map((text, index) => noteLine(notes, index + 1, text)) },
      ]
    : [];
  const early = notes === 'bracketBeforeList';
  const closing: Piece[] =
    head === 'letter' || grouping === 'closing' ? [{ kind: 'paragraph', lines: [sample.closing] }] : [];
  const contact: Piece[] = grouping === 'contact' ? [{ kind: 'paragraph', lines: [sample.contact.line] }] : [];
  const pieces: Piece[] = [
    ...top,
    ...salutation,
    ...marked.map((text): Piece => ({ kind: 'paragraph', lines: [text] })),
    { kind: 'paragraph', lines: [sample.leadIn] },
    ...demandPieces(sample, demands, choice.demands),
    ...(early ? notePieces : []),
    ...closing,
    ...groups.flatMap((group): Piece[] => [
      ...(group.heading ? [{ kind: 'heading' as const, lines: [group.heading] }] : []),
      { kind: 'entries', lines: group.lines },
    ]),
    ...contact,
    ...(early ? [] : notePieces),
  ];
  return {
    pieces,
    expected: {
      title: head === 'letter' ? null : sample.title,
      date: head === 'titleOnly' ? null : sample.date,
      language: sample.language,
      direction: sample.language === 'ar' || sample.language === 'fa' ? 'rtl' : 'ltr',
      addressee: head === 'letter' ? sample.addressee : null,
      body,
      demands: sample.demands,
      notes: noted ? sample.notes.map((text) => /https:\S+/.exec(text)?.[0] ?? null) : [],
      references: noted ? [1, 2, 3] : [],
      groups,
      email: grouping === 'contact' ? sample.contact.email : null,
    },
  };
}
