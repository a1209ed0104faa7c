/** How much a finding matters: a note, a question for a person, or data that would be lost or invented. */
export type LintSeverity = 'info' | 'review' | 'error';

interface LintRule {
  readonly severity: LintSeverity;
  /** What the finding means. */
  readonly explanation: string;
  /** What a person can do about it. */
  readonly advice: string;
}

const rule = (severity: LintSeverity, explanation: string, advice: string): LintRule => ({
  severity,
  explanation,
  advice,
});

/** Every finding there is: how bad it is, what it means and what to do. */
export const lintCodes = {
  TRACKED_CHANGES: rule(
    'review',
    'The document holds tracked changes: insertions were read as text, deletions were left out.',
    'Accept or reject the changes in the document, or check that this is the agreed text.',
  ),
  COMMENTS_LEFT_OUT: rule('review', 'The document holds comments, which are no text.', 'Read them in the document.'),
  NO_TITLE: rule('review', 'The text has no title.', 'Give it one before it is published.'),
  NO_DATE: rule('review', 'The text names no date of its own.', 'Add a date line.'),
  NO_SIGNATORIES: rule(
    'review',
    'The text carries no list of signatories.',
    'Fine for a text that is still to be signed.',
  ),
  NO_DEMANDS: rule('info', 'No request was found.', 'Mark the demands by hand if there are any.'),
  NOT_A_STATEMENT: rule(
    'error',
    'The file is a list of signatories without a text.',
    'Import it into the registry or a sign-on list.',
  ),
  DATE_AT_END: rule('info', 'The date stands at the end of the text.', 'Check that it is the date of the statement.'),
  UPDATE_ABOVE_DATE: rule(
    'review',
    'A later note stands above the statement and was left out.',
    'Check that it is no part of the text that was signed.',
  ),
  PUBLISHER_TEXT: rule(
    'review',
    'Words of the page or the publisher were left out.',
    'Check that they are no part of the text.',
  ),
  PAGE_NOISE: rule('info', 'Calls to sign, notices and links of the page were left out.', 'Nothing to do.'),
  COMMENTS_AND_TAGS: rule('info', 'Comments or template tags were left out.', 'Nothing to do.'),
  LINK_NOT_FOOTNOTE: rule('info', 'A link target looks like a note and is none.', 'Nothing to do.'),
  CC_LINES: rule('info', 'Copy recipients were kept apart from the signatories.', 'Check the copy lines.'),
  RTL_WITH_LATIN: rule(
    'review',
    'Latin names stand in right-to-left text.',
    'Check the order of words where the direction changes.',
  ),
  NBSP_NORMALISED: rule('info', 'No-break spaces became blanks.', 'Nothing to do.'),
  WHITE_SPACE: rule('info', 'Runs of blanks were made one.', 'Nothing to do.'),
  INVISIBLE_CHARACTERS: rule(
    'review',
    'Zero-width or direction controls were taken out.',
    'Check names for hidden characters.',
  ),
  SOFT_HYPHENS: rule('info', 'Soft hyphens were taken out.', 'Nothing to do.'),
  LIGATURES: rule('info', 'Ligatures were written out.', 'Nothing to do.'),
  MARKUP_REMOVED: rule('info', 'Markup of the source was taken out of the text.', 'Check emphasis and links.'),
  LINES_JOINED: rule('info', 'Broken lines were joined to paragraphs.', 'Check paragraph breaks.'),
  PARAGRAPH_BROKEN: rule(
    'review',
    'A line begins with the punctuation of the sentence before it.',
    'Check that the paragraph was joined rightly.',
  ),
  QUOTE_SUSPICIOUS: rule(
    'review',
    'An opening quotation mark stands where an apostrophe belongs.',
    'Correct it in the draft.',
  ),
  QUOTES_UNBALANCED: rule('info', 'Opening and closing quotation marks do not match.', 'Check the quotation.'),
  DOUBLED_WORD: rule('info', 'A word stands twice in a row.', 'Correct it if it is a slip.'),
  FOOTNOTE_TEXT_MISMATCH: rule(
    'review',
    'The text and its note give different numbers for the same thing.',
    'Check both against the source.',
  ),
  FOOTNOTE_NO_URL: rule(
    'info',
    'Notes carry no web address.',
    'Add the links; they are often lost when a page is copied.',
  ),
  FOOTNOTE_SEPARATOR_IRREGULAR: rule('info', 'The notes are not set apart evenly.', 'Nothing to do.'),
  FOOTNOTE_TRAILING_PUNCTUATION: rule(
    'info',
    'A note ends with a stray comma or semicolon.',
    'Correct it in the draft.',
  ),
  FOOTNOTE_YEAR_SPACING: rule('info', 'No blank before the year of a note.', 'Correct it in the draft.'),
  FOOTNOTE_NOT_REFERENCED: rule('review', 'A note is referred to nowhere.', 'Place its reference or delete it.'),
  FOOTNOTE_MISSING: rule(
    'review',
    'A reference names a note that is not there.',
    'Add the note or delete the reference.',
  ),
  FOOTNOTE_NUMBERING: rule(
    'review',
    'The numbers of the notes have a gap, a repeat or a wrong order.',
    'The numbers are computed anew; check the references.',
  ),
  FOOTNOTE_REF_GLUED: rule(
    'review',
    'Note marks were bare digits glued to words.',
    'Check that no number of the text was taken for a mark.',
  ),
  NOTES_AFTER_LIST: rule('info', 'The notes stand after the signatories.', 'Nothing to do.'),
  NOTES_BEFORE_LIST: rule('info', 'The notes stand between text and signatories.', 'Nothing to do.'),
  REFERENCE_VARIANT: rule('info', 'A legal text is cited in a form that differs from the others.', 'Use one form.'),
  DEMANDS_NOT_PARALLEL: rule('info', 'The demands do not begin alike.', 'Begin each with the same form of verb.'),
  DEMAND_NUMBERING: rule(
    'review',
    'The numbers of the demands have a gap or a repeat.',
    'The numbers are computed anew; check that none is missing.',
  ),
  SALUTATION_TITLE_CONFLICT: rule(
    'review',
    'A fixed title stands before a placeholder that offers another one.',
    'Make the title part of the placeholder.',
  ),
  IMPLICIT_PLACEHOLDER: rule(
    'review',
    'The letter is to be signed by somebody that no field asks for.',
    'Add fields for name and address.',
  ),
  CLAIM_COUNT: rule(
    'review',
    'A number that the text claims does not hold for the list.',
    'Correct the claim or make it a computed value.',
  ),
  CLAIM_COUNT_OK: rule('info', 'A number that the text claims holds for the list.', 'Make it a computed value.'),
  CLAIM_NOT_ABOUT_LIST: rule(
    'info',
    'A number in the text describes another body than the signatories.',
    'Nothing to do.',
  ),
  EMAIL_CLOAKED: rule('review', 'The page had hidden the e-mail address.', 'Ask for the address.'),
  PHONE_NO_COUNTRY: rule('review', 'A phone number has no country code.', 'Add it.'),
  PII_PUBLIC_CONTACT: rule(
    'review',
    'A named person with phone or e-mail: personal data.',
    'Ask for consent before it is published.',
  ),
  PII_EMAIL_IN_LIST: rule(
    'review',
    'The list prints private e-mail addresses.',
    'Take them out before it is published.',
  ),
  DUPLICATE: rule('review', 'An organization is listed more than once.', 'Keep one of the rows.'),
  DUPLICATE_ACROSS_GROUPS: rule(
    'review',
    'An organization is listed in two groups.',
    'Decide which group it belongs to.',
  ),
  DUPLICATE_CANDIDATE: rule('review', 'Two rows are nearly alike.', 'Decide whether they are one.'),
  SAME_NAME_TWO_PEOPLE: rule(
    'review',
    'One name with different affiliations: perhaps two people.',
    'Never merge them without asking.',
  ),
  ROWS_ARE_PAIRS: rule(
    'info',
    'Many names stand in several rows that differ in another column.',
    'Count names, not rows.',
  ),
  NUMBER_GAP: rule('review', 'A number is missing from the list.', 'Check whether a signatory was lost.'),
  NUMBER_REPEATED: rule('review', 'A number stands twice in the list.', 'Check the rows.'),
  ALL_NUMBERED_1: rule('info', 'Every item has the same number.', 'The place in the list counts.'),
  MALFORMED_NUMBER: rule('info', 'A number was typed with the wrong sign.', 'Nothing to do; the row was kept.'),
  NUMBERING_RESTARTS: rule(
    'info',
    'Several numberings start anew in the document.',
    'Check that notes, demands and signatories were told apart.',
  ),
  ORDER_BROKEN: rule(
    'info',
    'A row is out of the alphabetical order of its list.',
    'Nothing to do; lists are ordered anew.',
  ),
  LIST_MISSING: rule(
    'review',
    'A heading of signatories has no entries.',
    'Fetch the list; it was probably loaded by a script.',
  ),
  NOT_AN_ENTRY: rule('info', 'A sentence between the entries was left out.', 'Check that it is no signatory.'),
  DISCLAIMER: rule('review', 'A group carries a note on affiliations.', 'Print it with the group.'),
  SIGNED_ON_BEHALF: rule(
    'info',
    'Persons sign on behalf of organizations.',
    'Check that the organization is the signatory.',
  ),
  SIGNS_FOR_ORGANIZATION_TOO: rule(
    'review',
    'One line signs for a person and for an organization.',
    'Make it two signatories.',
  ),
  PERSON_AMONG_ORGANIZATIONS: rule(
    'review',
    'A row among the organizations looks like a person.',
    'Move it to the individuals.',
  ),
  ORGANIZATION_AMONG_PERSONS: rule(
    'review',
    'A row among the individuals looks like an organization.',
    'Move it to the organizations.',
  ),
  OFFICE_WITHOUT_NAME: rule('review', 'A row names an office and no name.', 'Ask who signs.'),
  MULTI_ORGANIZATION_ROW: rule('review', 'A row names several organizations.', 'Split it if each of them signs.'),
  NAME_TRUNCATED: rule('review', 'A name seems cut off at the width of a column.', 'Complete it from the source.'),
  CELL_MISSPELT: rule('review', 'Two spellings stand beside one code in a sheet.', 'Use one spelling.'),
  ENTRY_SUSPECT: rule('review', 'A row holds something unexpected.', 'Look at it.'),
  MARKER_IN_DATA: rule('review', 'A cell holds a remark of an editor in place of data.', 'Correct the cell.'),
  NAME_SUSPECT: rule('info', 'A name is written in an unusual way.', 'Keep it as printed or ask.'),
  BRACKETS_UNBALANCED: rule('info', 'Brackets do not match.', 'Check the row.'),
  CHAR_SUSPECT: rule('info', 'A letter of another alphabet or an unusual form stands in a name.', 'Check the name.'),
  APOSTROPHES_MIXED: rule(
    'info',
    'Straight and curly apostrophes are mixed.',
    'Nothing to do; names are compared without them.',
  ),
  ACRONYM_SPACING: rule('info', 'Blanks inside the brackets of an acronym.', 'Nothing to do.'),
  ACRONYM_MISMATCH: rule('review', 'The acronym and the description of a row differ.', 'Check the acronym.'),
  EMPTY_CELL: rule('info', 'A cell that others fill is empty.', 'Nothing to do.'),
  COLUMN_MEANING_CHANGES: rule(
    'info',
    'A column means something else in another group.',
    'Check descriptions and countries.',
  ),
  COLUMN_COUNT_CHANGES: rule('info', 'Groups have different numbers of columns.', 'Nothing to do.'),
  COUNTRY_MISSPELT: rule('review', 'A country is misspelt; it was resolved.', 'Confirm the country.'),
  COUNTRY_VARIANT: rule('info', 'One country is printed in several ways.', 'Nothing to do; codes are compared.'),
  COUNTRY_MISSING: rule('info', 'Rows state no country where others do.', 'Add it in the registry.'),
  COUNTRY_SUSPECT: rule('review', 'The name of a row points to another country than its cell.', 'Check the country.'),
  COUNTRY_REPEATED_IN_NAME: rule(
    'info',
    'A name ends with the country of its own cell.',
    'Take it off the name if it is no part of it.',
  ),
  REGION_AS_COUNTRY: rule('review', 'A region stands where others print a country.', 'Leave the country empty.'),
  NOT_A_COUNTRY: rule('review', 'A country cell holds something else.', 'Correct the country.'),
  HONORIFICS: rule('info', 'Titles were taken off names and kept apart.', 'Nothing to do.'),
  NO_FINAL_NEWLINE: rule('info', 'The last line has no line end.', 'Nothing to do.'),
} as const satisfies Record<string, LintRule>;

/** One of the keys of {@link lintCodes}. */
export type LintCode = keyof typeof lintCodes;
