import { checkClaims } from './checks/claims.js';
import { checkContacts } from './checks/contacts.js';
import { checkCountries } from './checks/countries.js';
import { checkDemands } from './checks/demands.js';
import { checkDocument } from './checks/document.js';
import { checkDuplicates } from './checks/duplicates.js';
import { checkEntries } from './checks/entries.js';
import { checkLetter } from './checks/letter.js';
import { checkMisspellings } from './checks/misspellings.js';
import { checkNoteMismatch } from './checks/note-mismatch.js';
import { checkNotes } from './checks/notes.js';
import { checkNumbers } from './checks/numbers.js';
import { checkOrder } from './checks/order.js';
import { checkText } from './checks/text.js';
import type { LintInput, LintWarning } from './types.js';

const checks = [
  checkDocument,
  checkLetter,
  checkText,
  checkNotes,
  checkNoteMismatch,
  checkDemands,
  checkClaims,
  checkNumbers,
  checkDuplicates,
  checkEntries,
  checkOrder,
  checkMisspellings,
  checkCountries,
  checkContacts,
];

/**
 * All findings on a text that was taken apart, in the order of the checks. Nothing is changed or decided: every finding is
 * for a person. Time grows linearly with the text and the lists.
 */
export function lintImport(input: LintInput): LintWarning[] {
  return checks.flatMap((check) => check(input));
}
