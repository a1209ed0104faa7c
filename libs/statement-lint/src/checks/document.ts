import { finding } from '../finding.js';
import type { LintCode } from '../codes.js';
import type { LintInput, LintWarning } from '../types.js';

const normalizationCodes: Readonly<Record<string, LintCode>> = {
  noBreakSpace: 'NBSP_NORMALISED',
  doubleSpace: 'WHITE_SPACE',
  zeroWidth: 'INVISIBLE_CHARACTERS',
  bidiControl: 'INVISIBLE_CHARACTERS',
  softHyphen: 'SOFT_HYPHENS',
  ligature: 'LIGATURES',
  markup: 'MARKUP_REMOVED',
  lineJoined: 'LINES_JOINED',
  noFinalLineEnd: 'NO_FINAL_NEWLINE',
};

const unit: Readonly<Record<string, string>> = {
  noBreakSpace: 'no-break spaces',
  zeroWidth: 'zero-width characters',
  bidiControl: 'direction controls',
};

/** Checks on the document as a whole: what is missing, where things stand, what was left out and normalized. */
export function checkDocument(input: LintInput): LintWarning[] {
  const { statement, signatoryGroups, omitted, normalizations } = input;
  const entries = signatoryGroups.flatMap((group) => group.entries);
  const found: LintWarning[] = normalizations.flatMap(({ code, count, where }) => {
    const known = normalizationCodes[code];
    return known ? [finding(known, where, unit[code] ? `${count} ${unit[code]}.` : `${count} times.`)] : [];
  });
  if (statement.parts.length === 0) found.push(finding('NOT_A_STATEMENT', 'file'));
  else {
    if (statement.title === null) found.push(finding('NO_TITLE', 'document'));
    if (statement.date === null) found.push(finding('NO_DATE', 'document'));
    if (entries.length === 0) found.push(finding('NO_SIGNATORIES', 'document'));
  }
  if (statement.copies.length > 0) found.push(finding('CC_LINES', 'copy lines'));
  const dateAt = statement.parts.findIndex((part) => part.type === 'dateLine');
  if (dateAt > 0 && dateAt === statement.parts.length - 1) found.push(finding('DATE_AT_END', 'last line'));
  return [...found, ...leftOut(omitted), ...notesPlace(input), ...honorifics(input)];
}

function leftOut(omitted: LintInput['omitted']): LintWarning[] {
  const of = (kind: string) => omitted.filter((piece) => piece.kind === kind);
  const found: LintWarning[] = [];
  const publisher = of('publisher');
  const update = publisher.filter(
    (piece) => /\d{4}/.test(piece.text) && /^\W*(?:update|note|mise|actuali|atuali|تحديث)/i.test(piece.text),
  );
  if (update.length > 0) found.push(finding('UPDATE_ABOVE_DATE', 'above the statement'));
  if (publisher.length > update.length || of('frontMatter').length > 0) found.push(finding('PUBLISHER_TEXT', 'head'));
  if (of('noise').length > 0) found.push(finding('PAGE_NOISE', 'page', `${of('noise').length} lines.`));
  if (of('comment').length > 0) found.push(finding('COMMENTS_AND_TAGS', 'document', `${of('comment').length} pieces.`));
  if (of('linkTarget').some((piece) => /^\[\d/.test(piece.text.trim())))
    found.push(finding('LINK_NOT_FOOTNOTE', 'link target'));
  const remarks = of('remark');
  if (remarks.length > 0)
    found.push(
      finding(
        'NOT_AN_ENTRY',
        'lists',
        remarks
          .map((piece) => `"${piece.text.slice(0, 80)}"`)
          .slice(0, 5)
          .join(', '),
      ),
    );
  return found;
}

function notesPlace({ statement, signatoryGroups }: LintInput): LintWarning[] {
  const first = statement.footnotes[0]?.source.start;
  const entries = signatoryGroups.flatMap((group) => group.entries);
  const [start, end] = [entries[0]?.source.start, entries.at(-1)?.source.end];
  if (first === undefined || start === undefined || end === undefined) return [];
  if (first >= end) return [finding('NOTES_AFTER_LIST', 'end')];
  return first < start ? [finding('NOTES_BEFORE_LIST', 'before the list')] : [];
}

function honorifics({ signatoryGroups }: LintInput): LintWarning[] {
  const titled = signatoryGroups
    .filter((group) => group.kind === 'individuals')
    .flatMap((group) => group.entries)
    .filter((entry) =>
      /^\W*(?:\d+\W+)?(?:Dr|Prof|Professor|Sir|Dame|Rev|Sra?|Mme|Mr|Ms|Mrs)\b/.test(entry.raw.slice(0, 40)),
    );
  return titled.length > 0 ? [finding('HONORIFICS', 'individuals', `${titled.length} titles.`)] : [];
}
