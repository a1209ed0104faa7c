import type { LintWarning } from '@undersigned/statement-lint';

/** Where something stands in the input, in UTF-16 units, end exclusive. */
export interface SourceSpan {
  readonly start: number;
  readonly end: number;
}

/** What a part of the text is. */
export type PartType =
  | 'dateLine'
  | 'title'
  | 'subtitle'
  | 'addressee'
  | 'salutation'
  | 'opening'
  | 'paragraph'
  | 'heading'
  | 'listItem'
  | 'quote'
  | 'demandLeadIn'
  | 'demand'
  | 'closing'
  | 'publicContact'
  | 'copyLine'
  | 'annexHeading';

/** A place in `text` (UTF-16 units, after the marks were taken out) where a note was referred to. */
export interface FootnoteMark {
  readonly number: number;
  readonly offset: number;
}

/** A link that the markup of the input named. */
export interface ImportedLink {
  readonly text: string;
  readonly href: string;
}

/** The list that a part is an item of. */
export interface ImportedListPlace {
  readonly id: string;
  readonly ordered: boolean;
  readonly number: number | null;
  readonly depth: number;
}

/** One typed piece of the statement's text, in order. The wording is the input's; only blanks are normalized. */
export interface ImportedPart {
  readonly id: string;
  readonly type: PartType;
  readonly text: string;
  readonly footnoteRefs: readonly number[];
  readonly footnoteMarks: readonly FootnoteMark[];
  readonly links: readonly ImportedLink[];
  readonly list: ImportedListPlace | null;
  readonly source: SourceSpan;
  readonly confidence: number;
}

/** A request. `form` tells an item of a list, a numbered heading with text below, or a sentence in prose. */
export interface ImportedDemand {
  readonly number: number | null;
  readonly text: string;
  readonly footnoteRefs: readonly number[];
  readonly form: 'item' | 'heading' | 'prose';
  readonly partId: string;
  /** Parts that belong to the demand: the paragraph and the points under a numbered heading. */
  readonly detailPartIds: readonly string[];
  readonly source: SourceSpan;
  readonly confidence: number;
}

/** A note. `url` is the first address that it names, `year` the year that it gives in brackets or at its end. */
export interface ImportedFootnote {
  readonly number: number;
  readonly text: string;
  readonly url: string | null;
  readonly year: number | null;
  /** Blank lines before the note in the input. */
  readonly blankLinesBefore: number;
  readonly source: SourceSpan;
  readonly confidence: number;
}

/** A field to fill in a covering letter (`[Name or Name]`). */
export interface ImportedPlaceholder {
  readonly raw: string;
  readonly alternatives: readonly string[];
}

/** A letter before the statement that carries it. */
export interface CoverLetter {
  readonly subject: string | null;
  readonly salutation: string | null;
  readonly placeholders: readonly ImportedPlaceholder[];
  readonly paragraphs: readonly string[];
  readonly closing: string | null;
  readonly signature: string | null;
  /** The number of signatories that the letter claims. */
  readonly claimedSignatoryCount: number | null;
  /** A title before a placeholder that is not part of it ("Dear Senator […]"). */
  readonly fixedTitle: string | null;
  readonly source: SourceSpan;
}

/** A line of a signatory list. `number` is what was printed. Fields are null where the line states none. */
export interface SignatoryEntry {
  readonly number: number | null;
  readonly kind: 'organization' | 'individual';
  /** The organization's name, or the individual's where nobody signs for an organization. */
  readonly name: string;
  readonly acronym: string | null;
  readonly country: string | null;
  readonly countryText: string | null;
  /** The person who signs on behalf of the organization. */
  readonly person: string | null;
  readonly role: string | null;
  readonly description: string | null;
  readonly honorific: string | null;
  readonly postNominals: readonly string[];
  readonly affiliations: readonly string[];
  readonly region: string | null;
  readonly city: string | null;
  /** The name in another language, where the line gives one in brackets. */
  readonly translation: string | null;
  readonly email: string | null;
  /** Words after the name that belong to none of the fields. */
  readonly note: string | null;
  /** Columns of a table that have no field, by heading or by place. */
  readonly extra: Readonly<Record<string, string>>;
  readonly raw: string;
  /** Line of the input, from 1. */
  readonly line: number;
  readonly source: SourceSpan;
  readonly confidence: number;
}

/** A list of signatories under one heading. */
export interface SignatoryGroup {
  readonly heading: string | null;
  /** The heading above the group's own ("Signatories" above "Global"). */
  readonly parentHeading: string | null;
  /** The closing formula that introduced a list without a heading. */
  readonly introducedBy: string | null;
  readonly kind: 'organizations' | 'individuals' | 'mixed';
  readonly disclaimer: string | null;
  readonly columns: readonly string[] | null;
  readonly entries: readonly SignatoryEntry[];
}

/** A public contact. `email` is null where the page had cloaked it; `emailText` then holds what stood in its place. */
export interface ImportedContact {
  readonly name: string | null;
  readonly honorific: string | null;
  readonly role: string | null;
  readonly organization: string | null;
  readonly acronym: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly emailText: string | null;
  readonly website: string | null;
  readonly label: string | null;
  readonly raw: string;
  readonly source: SourceSpan;
  readonly confidence: number;
}

/** Text that is no part of the statement: front matter, page noise, comments, the publisher's words. */
export interface OmittedText {
  readonly kind: 'frontMatter' | 'comment' | 'noise' | 'publisher' | 'linkTarget' | 'remark' | 'rule';
  readonly text: string;
  readonly source: SourceSpan;
}

/** A change made for display; the raw text stays in the input. */
export interface Normalization {
  readonly code:
    | 'noBreakSpace'
    | 'doubleSpace'
    | 'zeroWidth'
    | 'bidiControl'
    | 'softHyphen'
    | 'markup'
    | 'lineJoined'
    | 'ligature'
    | 'noFinalLineEnd';
  readonly count: number;
  readonly where: string;
}

/** A finding of the importer (see the table of codes in `@undersigned/statement-lint`). */
export type ImportWarning = LintWarning;

/** The text of the statement. */
export interface ImportedStatement {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly dateText: string | null;
  /** ISO 8601: a day, or `YYYY-MM` where the text names only the month. */
  readonly date: string | null;
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly addressees: readonly string[];
  readonly salutation: string | null;
  /** People who get a copy ("Cc:"). */
  readonly copies: readonly string[];
  readonly parts: readonly ImportedPart[];
  readonly demands: readonly ImportedDemand[];
  readonly footnotes: readonly ImportedFootnote[];
  /** How the notes were marked in the text. */
  readonly markStyle: 'bracket' | 'superscript' | 'glued' | null;
}

/** Counts of the result. `distinctSignatories` merges names that differ only in writing. */
export interface ImportSummary {
  readonly parts: number;
  readonly demands: number;
  readonly footnotes: number;
  readonly footnoteRefs: number;
  readonly signatories: number;
  readonly distinctSignatories: number;
}

/** Everything found in a text. Nothing is invented and no wording is changed. */
export interface ImportResult {
  readonly statement: ImportedStatement;
  readonly coverLetter: CoverLetter | null;
  readonly signatoryGroups: readonly SignatoryGroup[];
  readonly contacts: readonly ImportedContact[];
  readonly omitted: readonly OmittedText[];
  readonly normalizations: readonly Normalization[];
  readonly warnings: readonly ImportWarning[];
  readonly summary: ImportSummary;
}
