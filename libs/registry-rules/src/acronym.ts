import { countryCodes, countryName } from './country.js';
import { foldLetters } from './fold-letters.js';
import { collapseWhitespace } from './invisible-characters.js';
import { smallWords } from './name-words.js';

const shape = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}.&/+'’‐‑-]{0,28}[\p{L}\p{N}.+]$/u;
/** Capitals in brackets that name a place, a legal form or a number, not the organization. */
const falseFriends = new Set(
  (
    'uk usa us uae eu un drc png nz dc nyc la ' +
    'ngo ngos cso csos ingo npo cbo llc ltd inc plc pty gmbh asbl sarl sa ev eingetragen ab as bv nv spa ' +
    'ii iii iv vi vii viii ix xi xii'
  ).split(' '),
);

let placeNames: Set<string> | undefined;
function isPlaceName(text: string): boolean {
  placeNames ??= new Set(
    ['en', 'fr', 'es'].flatMap((language) => countryCodes.map((code) => foldLetters(countryName(code, language)))),
  );
  return placeNames.has(foldLetters(text));
}

function bare(text: string): string {
  return foldLetters(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** Whether the acronym is spelled by the first letters of the name's words, small words counted or not. */
export function isInitialsOf(acronym: string, name: string): boolean {
  const words =
    foldLetters(name)
      .replace(/['’]s\b/gu, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const initials = (list: readonly string[]) => list.map((word) => Array.from(word)[0]).join('');
  const letters = bare(acronym);
  return (
    letters.length > 1 && [initials(words), initials(words.filter((word) => !smallWords.has(word)))].includes(letters)
  );
}

/**
 * Whether a text has the shape of an acronym ("CAHRAD", "CPPAC-MN", "WiLDAF"): one word, mostly capitals. Country names
 * and codes, legal forms and Roman numbers are none. Scripts without capitals have no acronyms that can be told by shape.
 */
export function looksLikeAcronym(text: string): boolean {
  const trimmed = text.trim();
  if (!shape.test(trimmed)) return false;
  const capitals = trimmed.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = trimmed.match(/\p{L}/gu)?.length ?? 0;
  const digits = trimmed.match(/\p{N}/gu)?.length ?? 0;
  if (capitals === 0 || capitals + digits < 2 || capitals * 2 < letters) return false;
  return !falseFriends.has(bare(trimmed)) && !isPlaceName(trimmed);
}

function isAcronymFor(candidate: string, name: string): boolean {
  if (!shape.test(candidate) || !/\p{Lu}/u.test(candidate) || !/\p{L}.*\p{L}/u.test(name)) return false;
  return looksLikeAcronym(candidate) || (isInitialsOf(candidate, name) && bare(candidate).length > 1);
}

/**
 * Takes a printed name apart: "Name (ACR)", "Name [ACR]", "ACR: Name", "ACR – Name", "ACR (Name)", "Name – ACR". What is
 * in doubt stays in the name: "Amnesty (UK)" and "Water for All (Uganda)" have no acronym. No letter is changed.
 */
export function splitAcronym(printed: string): { readonly name: string; readonly acronym: string | null } {
  const text = collapseWhitespace(printed);
  const [, before, inside] = /^(.+?)\s*[([（]\s*([^()[\]（）]+?)\s*[)\]）]\s*[.,;]?$/u.exec(text) ?? [];
  if (before && inside) {
    if (isAcronymFor(inside, before)) return { name: before, acronym: inside };
    if (looksLikeAcronym(before) && isInitialsOf(before, inside)) return { name: inside, acronym: before };
    return { name: text, acronym: null };
  }
  const [, first, rest] = /^(\S+?)(?:\s*:|\s+[-–—])\s+(.+)$/u.exec(text) ?? [];
  if (first && rest && isAcronymFor(first, rest) && /\s/u.test(rest)) return { name: rest, acronym: first };
  const [, start, last] = /^(.+\S)\s+[-–—]\s+(\S+)$/u.exec(text) ?? [];
  if (start && last && /\s/u.test(start) && isAcronymFor(last, start)) return { name: start, acronym: last };
  return { name: text, acronym: null };
}
