/**
 * What the importer knows about one language. Everything here is data: a new language is a new file.
 *
 * Phrases are written folded (lower case, no accents, no punctuation, single blanks): see `foldWords`.
 */
export interface LanguageTable {
  readonly code: string;
  /** Frequent short words that tell the language apart. */
  readonly stopwords: string;
  /** How a letter greets: the block starts with one of these. */
  readonly salutations: readonly string[];
  /** How a letter ends: the whole block is one of these, or starts with it and is short. */
  readonly closings: readonly string[];
  /** First-person requests inside a sentence ("we call on"). */
  readonly requests: readonly string[];
  /** Request verbs that make a list lead-in when the block ends with a colon. */
  readonly requestVerbs: readonly string[];
  /** Words that introduce the text after the addressees of a request ("to", "de", "que"). */
  readonly requestLinks: readonly string[];
  /** Headings under which a list holds demands. */
  readonly demandHeadings: readonly string[];
  readonly noteHeadings: readonly string[];
  /** Words that make a heading or a line announce signatories. */
  readonly signatoryWords: readonly string[];
  /** Words of a heading for organizations, and for individuals. */
  readonly organizationWords: readonly string[];
  readonly individualWords: readonly string[];
  /** Words of a group heading by area ("National", "Global"). */
  readonly areaWords: readonly string[];
  readonly honorifics: readonly string[];
  /** Words that betray an office or a profession. */
  readonly roleWords: readonly string[];
  readonly onBehalf: readonly string[];
  readonly copyLabels: readonly string[];
  readonly contactLabels: readonly string[];
  readonly phoneLabels: readonly string[];
  readonly emailLabels: readonly string[];
  readonly toLabels: readonly string[];
  readonly subjectLabels: readonly string[];
  /** The opening formula ("we the undersigned"). */
  readonly undersigned: readonly string[];
  /** Sentences of a page around the text: calls to sign, scripts, sharing. */
  readonly noise: readonly string[];
  readonly disclaimers: readonly string[];
  /** Words that join the last two of a list of names. */
  readonly and: readonly string[];
}

type Lists = Omit<LanguageTable, 'code' | 'stopwords'>;

const fields: Record<keyof Lists, true> = {
  salutations: true,
  closings: true,
  requests: true,
  requestVerbs: true,
  requestLinks: true,
  demandHeadings: true,
  noteHeadings: true,
  signatoryWords: true,
  organizationWords: true,
  individualWords: true,
  areaWords: true,
  honorifics: true,
  roleWords: true,
  onBehalf: true,
  copyLabels: true,
  contactLabels: true,
  phoneLabels: true,
  emailLabels: true,
  toLabels: true,
  subjectLabels: true,
  undersigned: true,
  noise: true,
  disclaimers: true,
  and: true,
};

/** A table from lists written with commas; what a language does not give is empty. */
export function languageTable(
  known: Pick<LanguageTable, 'code' | 'stopwords'> & Partial<Record<keyof Lists, string>>,
): LanguageTable {
  const lists = Object.fromEntries(
    (Object.keys(fields) as (keyof Lists)[]).map((field) => [field, split(known[field] ?? '')]),
  ) as unknown as Lists;
  return { code: known.code, stopwords: known.stopwords, ...lists };
}

function split(list: string): string[] {
  return list
    .split(/,\s/)
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
