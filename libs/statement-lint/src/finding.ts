import { lintCodes, type LintCode } from './codes.js';
import type { LintEntry, LintWarning } from './types.js';

/** A finding of a code, with the severity that the table gives it. */
export function finding(code: LintCode, where: string, message: string = lintCodes[code].explanation): LintWarning {
  return { code, severity: lintCodes[code].severity, message, where };
}

/** A few rows as people name them: by printed number where the numbers tell them apart, else by line. */
export function rowsOf(entries: readonly LintEntry[], all: readonly LintEntry[]): string {
  const numbers = new Set(all.map((entry) => entry.number));
  const numbered = entries.every((entry) => entry.number !== null) && numbers.size > all.length * 0.5;
  const labels = entries.map((entry) => (numbered ? entry.number : entry.line));
  const shown = labels.slice(0, 12).join(', ');
  const more = labels.length > 12 ? ` and ${labels.length - 12} more` : '';
  const word = numbered ? 'row' : 'line';
  return `${word}${labels.length > 1 ? 's' : ''} ${shown}${more}`;
}

/** Numbers or labels as a short list. */
export function listOf(values: readonly (number | string)[]): string {
  return values.length > 20 ? `${values.slice(0, 20).join(', ')} and ${values.length - 20} more` : values.join(', ');
}

/** A finding on the file that a text came in, which the text itself does not show any more. */
export function fileFinding(code: 'TRACKED_CHANGES' | 'COMMENTS_LEFT_OUT', where: string): LintWarning {
  return finding(code, where);
}
