import type { TextDirection } from '@undersigned/kernel';

/** Words with one set of marks. `language` and `direction` are set where the run differs from the statement. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  /** A target that is safe to follow, or null. */
  readonly href: string | null;
  readonly language: string | null;
  readonly direction: TextDirection | null;
}

/** A forced line break. */
export interface BreakRun {
  readonly kind: 'break';
}

/** A place that refers to note `number`; `reference` counts the places that refer to the same note, from 1. */
export interface NoteRun {
  readonly kind: 'note';
  readonly number: number;
  readonly reference: number;
}

export type Run = TextRun | BreakRun | NoteRun;

/** What a block of words is in the statement. */
export type TextRole =
  | 'paragraph'
  | 'dateLine'
  | 'title'
  | 'subtitle'
  | 'addressee'
  | 'salutation'
  | 'opening'
  | 'demandLeadIn'
  | 'closing'
  | 'publicContact';

/** Words in a role. */
export interface TextBlock {
  readonly kind: 'text';
  readonly role: TextRole;
  readonly runs: readonly Run[];
}

/** A heading inside the text; the title being level 1, it is 2 to 4. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: number;
  readonly runs: readonly Run[];
}

export interface QuoteBlock {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
}

/** A list that asks for nothing; `start` counts for ordered lists only. */
export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly (readonly Block[])[];
}

export interface RenderedDemand {
  readonly id: string;
  readonly number: number;
  readonly blocks: readonly Block[];
}

/** Demands that follow each other; their numbers go on where an earlier block of demands ended. */
export interface DemandsBlock {
  readonly kind: 'demands';
  readonly demands: readonly RenderedDemand[];
}

export type Block = TextBlock | HeadingBlock | QuoteBlock | ListBlock | DemandsBlock;

/** A note as printed; `references` is how many places lead to it (and back). */
export interface RenderedNote {
  readonly number: number;
  readonly references: number;
  readonly runs: readonly Run[];
}

/** A line of the signatory list. `line` is what is printed after the number, the same in every format. */
export interface RenderedSignatory {
  readonly number: number;
  readonly line: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly country: string | null;
  readonly countryName: string | null;
  readonly group: string | null;
  readonly person: string | null;
  readonly role: string | null;
  readonly affiliation: string | null;
}

export interface SignatoryGroup {
  readonly heading: string | null;
  readonly entries: readonly RenderedSignatory[];
}

/** The signatory list; numbers run through all groups. */
export interface RenderedSignatories {
  readonly heading: string;
  readonly groups: readonly SignatoryGroup[];
  /** Those who are named, and those who are only counted. */
  readonly named: number;
  readonly counted: number;
}

/** Whom the public may ask. */
export interface ContactLine {
  readonly name: string;
  readonly honorific: string | null;
  readonly role: string | null;
  readonly organization: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** The words around the statement, in its language; the caller fills every count and date in but the page numbers. */
export interface RenderLabels {
  readonly notes: string;
  readonly signatories: string;
  /** What a contact line begins with, before its colon. */
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
  readonly draft: string;
  /** `Page {n} of {total}` */
  readonly page: string;
  /** `Note {n}`, for screen readers. */
  readonly note: string;
  readonly backToText: string;
  /** A sentence on those who are counted and not named, printed below the list where there are any. */
  readonly furtherCounted: string | null;
  /** A sentence on version and time, printed at the end; null prints none. */
  readonly provenance: string | null;
}

/** What is known about the text besides its words. */
export interface StatementMeta {
  readonly title: string;
  readonly versionNumber: number | null;
  readonly contentHash: string | null;
  /** ISO 8601 in UTC. The files carry this date and no other. */
  readonly asOf: string;
  readonly publicUrl: string | null;
}

/**
 * All that a renderer knows, in printing order: `body`, `signatories`, `contact`, `annexes`, `notes`. Plain JSON. Note
 * numbers, demand numbers and signatory numbers are computed here once, so that all formats agree.
 */
export interface RenderInput {
  readonly language: string;
  readonly direction: TextDirection;
  readonly meta: StatementMeta;
  readonly watermark: 'draft' | null;
  readonly labels: RenderLabels;
  readonly body: readonly Block[];
  readonly signatories: RenderedSignatories;
  /** The wording of the statement where it has one, else lines made of `contacts`. */
  readonly contact: readonly Block[];
  readonly contacts: readonly ContactLine[];
  readonly annexes: readonly Block[];
  readonly notes: readonly RenderedNote[];
}
