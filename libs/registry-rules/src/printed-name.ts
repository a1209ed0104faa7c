import { splitAcronym } from './acronym.js';
import { foldLetters } from './fold-letters.js';
import { collapseWhitespace, withoutStrayInvisible } from './invisible-characters.js';

/** Longest name of an organization, in Unicode characters (code points), as the database counts. */
export const maximumNameLength = 300;
/** Longest acronym, in Unicode characters. */
export const maximumAcronymLength = 30;

/** How an organization is printed in a list: "Name (ACR)", or the name alone where the acronym is in it already. */
export function printedName(organization: { readonly name: string; readonly acronym?: string | null }): string {
  const { name, acronym } = organization;
  if (!acronym) return name;
  const words = (text: string) => foldLetters(text).split(/[^\p{L}\p{M}\p{N}&+/.-]+/u);
  return words(name).includes(foldLetters(acronym)) ? name : `${name} (${acronym})`;
}

/** Why a typed name cannot be stored. */
export type NameRefusal = 'empty' | 'too_long' | 'no_letters';
/** A name fit to be stored, or why there is none. */
export type NormalizedName =
  { readonly ok: true; readonly value: string } | { readonly ok: false; readonly reason: NameRefusal };

/** Text of one line as it is stored: NFC, blanks collapsed, controls and invisible characters off. */
export function cleanLine(typed: string): string {
  return collapseWhitespace(withoutStrayInvisible(typed.normalize('NFC')));
}

/**
 * What is stored for a typed name: see {@link cleanLine}. Letters, case, accents and punctuation stay as typed; joiners
 * stay where a script is spelled with them. Never throws.
 */
export function normalizeOrganizationName(typed: string): NormalizedName {
  // Cut first: what is longer than this is too long whatever is taken off, and need not be looked at.
  if (typed.length > maximumNameLength * 20) return { ok: false, reason: 'too_long' };
  const value = cleanLine(typed);
  if (value === '') return { ok: false, reason: 'empty' };
  if (Array.from(value).length > maximumNameLength) return { ok: false, reason: 'too_long' };
  if (!/[\p{L}\p{N}]/u.test(value)) return { ok: false, reason: 'no_letters' };
  return { ok: true, value };
}

/**
 * Name and acronym as stored, from two fields that a person filled: an acronym in the name's brackets moves to its own
 * field where that is empty or says the same.
 */
export function separateAcronym(
  name: string,
  acronym: string | null,
): { readonly name: string; readonly acronym: string | null } {
  const split = splitAcronym(name);
  if (split.acronym === null) return { name, acronym };
  if (acronym !== null && foldLetters(acronym) !== foldLetters(split.acronym)) return { name, acronym };
  return { name: split.name, acronym: acronym ?? split.acronym };
}
