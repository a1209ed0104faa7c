import { finding, listOf } from '../finding.js';
import type { LintInput, LintWarning } from '../types.js';

/** Checks on the notes themselves and on how text and notes refer to each other. */
export function checkNotes({ statement }: LintInput): LintWarning[] {
  const { footnotes, parts } = statement;
  const found: LintWarning[] = statement.markStyle === 'glued' ? [finding('FOOTNOTE_REF_GLUED', 'body')] : [];
  const numbers = footnotes.map((note) => note.number);
  const referred = new Set(parts.flatMap((part) => part.footnoteRefs));
  const known = new Set(numbers);
  const orphans = footnotes.filter((note) => !referred.has(note.number)).map((note) => note.number);
  if (orphans.length > 0) found.push(finding('FOOTNOTE_NOT_REFERENCED', `notes ${listOf(orphans)}`));
  const missing = [...referred].filter((number) => !known.has(number));
  if (missing.length > 0) found.push(finding('FOOTNOTE_MISSING', `references ${listOf(missing)}`));
  if (numbers.some((number, index) => number !== index + 1))
    found.push(finding('FOOTNOTE_NUMBERING', `notes ${listOf(numbers)}`));
  const bare = footnotes.filter((note) => note.url === null).map((note) => note.number);
  if (bare.length > 0) {
    const all =
      bare.length === footnotes.length
        ? 'No note carries a web address; links were probably lost when the page was copied.'
        : undefined;
    found.push(finding('FOOTNOTE_NO_URL', `notes ${spanOf(bare)}`, all));
  }
  return [...found, ...checkForm(footnotes), ...checkUnreferenced(parts, known)];
}

function checkForm(footnotes: LintInput['statement']['footnotes']): LintWarning[] {
  const found: LintWarning[] = [];
  const gaps = footnotes.slice(1).map((note) => note.blankLinesBefore);
  const usual = mostCommon(gaps);
  footnotes.slice(1).forEach((note, index) => {
    if (gaps.length > 1 && note.blankLinesBefore !== usual) {
      found.push(
        finding(
          'FOOTNOTE_SEPARATOR_IRREGULAR',
          `between notes ${footnotes[index]?.number} and ${note.number}`,
          `${note.blankLinesBefore} blank lines instead of ${usual}.`,
        ),
      );
    }
  });
  for (const note of footnotes) {
    if (/[,;:]$/.test(note.text)) found.push(finding('FOOTNOTE_TRAILING_PUNCTUATION', `note ${note.number}`));
    if (/[^\s(]\((?:19|20)\d{2}\)/.test(note.text.slice(-400)))
      found.push(finding('FOOTNOTE_YEAR_SPACING', `note ${note.number}`));
  }
  return found;
}

/** Bracketed numbers that stayed in the text because there are no notes for them. */
function checkUnreferenced(parts: LintInput['statement']['parts'], known: ReadonlySet<number>): LintWarning[] {
  const left = parts.flatMap((part) =>
    [...part.text.slice(0, 20_000).matchAll(/(?<=\S)\[(\d{1,3})\]/g)].map((match) => Number(match[1])),
  );
  const missing = [...new Set(left)].filter((number) => !known.has(number));
  return missing.length > 0 ? [finding('FOOTNOTE_MISSING', `references ${listOf(missing)}`)] : [];
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0] as [number, number])[0];
}

function spanOf(numbers: readonly number[]): string {
  const first = numbers[0] ?? 0;
  const whole = numbers.length > 2 && numbers.every((number, index) => number === first + index);
  return whole ? `${first}-${numbers.at(-1)}` : listOf(numbers);
}
