import { finding } from '../finding.js';
import type { LintInput, LintWarning } from '../types.js';

const ownNames = /\[|\{|<</;
const roleOnly = /^(?:your|a|an|one of your|votre|su|tu|seu|sua|un|une|uma?)\s/i;

/** Checks on a covering letter: titles against placeholders, signatures without a field, claimed numbers. */
export function checkLetter({ coverLetter }: LintInput): LintWarning[] {
  if (!coverLetter) return [];
  const found: LintWarning[] = [];
  const { fixedTitle, placeholders, signature } = coverLetter;
  const offered = placeholders.flatMap((placeholder) => placeholder.alternatives);
  if (fixedTitle && offered.length > 1 && offered.some((name) => !name.startsWith(fixedTitle))) {
    found.push(
      finding(
        'SALUTATION_TITLE_CONFLICT',
        'cover letter',
        `The title "${fixedTitle}" is fixed, but the placeholder offers ${offered.join(', ')}.`,
      ),
    );
  }
  if (signature && roleOnly.test(signature) && !ownNames.test(signature)) {
    found.push(
      finding(
        'IMPLICIT_PLACEHOLDER',
        'cover letter signature',
        `"${signature}" has no field for a name or an address.`,
      ),
    );
  }
  return found;
}
