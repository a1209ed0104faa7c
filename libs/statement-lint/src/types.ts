import type { LintCode, LintSeverity } from './codes.js';

/** A finding: what (a documented code), how bad, in one sentence, and where. */
export interface LintWarning {
  readonly code: LintCode;
  readonly severity: LintSeverity;
  readonly message: string;
  readonly where: string;
}

/** A part of the text as the checks need it. */
export interface LintPart {
  readonly type: string;
  readonly text: string;
  readonly footnoteRefs: readonly number[];
  readonly footnoteMarks: readonly { readonly number: number; readonly offset: number }[];
}

/** A note as the checks need it. */
export interface LintFootnote {
  readonly number: number;
  readonly text: string;
  readonly url: string | null;
  readonly blankLinesBefore: number;
  readonly source: { readonly start: number; readonly end: number };
}

/** A demand as the checks need it. */
export interface LintDemand {
  readonly number: number | null;
  readonly text: string;
  readonly form: string;
}

/** A signatory as the checks need it. */
export interface LintEntry {
  readonly number: number | null;
  readonly kind: 'organization' | 'individual';
  readonly name: string;
  readonly acronym: string | null;
  readonly country: string | null;
  readonly countryText: string | null;
  readonly region: string | null;
  readonly city: string | null;
  readonly person: string | null;
  readonly role: string | null;
  readonly description: string | null;
  readonly affiliations: readonly string[];
  readonly email: string | null;
  readonly note: string | null;
  readonly extra: Readonly<Record<string, string>>;
  readonly raw: string;
  readonly line: number;
  readonly source: { readonly start: number; readonly end: number };
}

/** A group of signatories as the checks need it. */
export interface LintGroup {
  readonly heading: string | null;
  readonly kind: 'organizations' | 'individuals' | 'mixed';
  readonly disclaimer: string | null;
  readonly columns: readonly string[] | null;
  readonly entries: readonly LintEntry[];
}

/** A public contact as the checks need it. */
export interface LintContact {
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly emailText: string | null;
}

/** A covering letter as the checks need it. */
export interface LintCoverLetter {
  readonly fixedTitle: string | null;
  readonly placeholders: readonly { readonly raw: string; readonly alternatives: readonly string[] }[];
  readonly paragraphs: readonly string[];
  readonly signature: string | null;
  readonly claimedSignatoryCount: number | null;
}

/** What was found in a text, as far as the checks look at it; the importer's result fits this shape. */
export interface LintInput {
  readonly statement: {
    readonly direction: 'ltr' | 'rtl';
    readonly language: string;
    readonly title: string | null;
    readonly date: string | null;
    readonly copies: readonly string[];
    readonly parts: readonly LintPart[];
    readonly demands: readonly LintDemand[];
    readonly footnotes: readonly LintFootnote[];
    readonly markStyle: 'bracket' | 'superscript' | 'glued' | null;
  };
  readonly coverLetter: LintCoverLetter | null;
  readonly signatoryGroups: readonly LintGroup[];
  readonly contacts: readonly LintContact[];
  readonly omitted: readonly { readonly kind: string; readonly text: string }[];
  readonly normalizations: readonly { readonly code: string; readonly count: number; readonly where: string }[];
}
