/** How a statement came to be a text. */
export const forms = ['plain', 'markdown', 'pdf', 'mail', 'page', 'html', 'nbsp'] as const;
/** How the signatories are listed. */
export const lists = [
  'numbered',
  'bulleted',
  'plain',
  'tabs',
  'numberedComma',
  'dash',
  'semicolons',
  'commas',
  'aligned',
  'table',
] as const;
/** How the demands are set. */
export const demandForms = ['numbers', 'brackets', 'bullets', 'letters', 'headings', 'lazy'] as const;
/** How notes are marked and where they stand. */
export const noteForms = ['none', 'bracket', 'superscript', 'glued', 'bracketBeforeList'] as const;
/** What stands before the text. */
export const heads = ['titleDate', 'dateTitle', 'letter', 'titleOnly'] as const;
/** How the signatories are divided. */
export const groupings = ['single', 'two', 'closing', 'contact'] as const;

/** One invented statement: an independent choice of each. */
export interface CorpusCase {
  readonly id: string;
  readonly part: 'development' | 'held-out';
  readonly language: number;
  readonly form: (typeof forms)[number];
  readonly list: (typeof lists)[number];
  readonly demands: (typeof demandForms)[number];
  readonly notes: (typeof noteForms)[number];
  readonly head: (typeof heads)[number];
  readonly grouping: (typeof groupings)[number];
  readonly size: number;
}

/** How many statements the corpus has; every third is held out. */
const count = 72;

function pick<T>(values: readonly T[], seed: number): T {
  return values[seed % values.length] as T;
}

/** A fixed scramble of a number, so that the choices of a case do not depend on each other. */
function scramble(value: number): number {
  let mixed = Math.imul(value ^ 0x9e3779b9, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** All cases; the same at every run. */
export function corpusCases(languages: number): CorpusCase[] {
  return Array.from({ length: count }, (_, index) => {
    const choice = (field: number) => scramble(index * 101 + field * 7919);
    return {
      id: `s${String(index + 1).padStart(2, '0')}`,
      part: index % 3 === 2 ? 'held-out' : 'development',
      language: index % languages,
      form: pick(forms, choice(1)),
      list: pick(lists, choice(2)),
      demands: pick(demandForms, choice(3)),
      notes: pick(noteForms, choice(4)),
      head: pick(heads, choice(5)),
      grouping: pick(groupings, choice(6)),
      size: 5 + (choice(7) % 4),
    };
  });
}
