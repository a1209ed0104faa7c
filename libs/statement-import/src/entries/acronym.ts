import { isInitialsOf, looksLikeAcronym, splitAcronym } from '@undersigned/registry-rules';
import { foldWords } from '../text/fold-words.js';
import { bracketPairs } from './brackets.js';

/** A name taken apart: the acronym that the line itself marks, and a name in another language. */
export interface NamedAcronym {
  readonly name: string;
  readonly acronym: string | null;
  readonly translation: string | null;
  /** Words after the brackets that are no part of the name ("global network"). */
  readonly note: string | null;
}

const maximumLength = 1500;

/**
 * Finds the acronym that a line marks: in brackets at the end or inside the name, before a dash or colon, or as last
 * word in capitals. A country or a place in brackets is none; a second name in brackets is a translation.
 *
 * @example readAcronym('Réseau Eau (RE) (Water Network)') // name 'Réseau Eau', acronym 'RE', translation 'Water Network'
 */
export function readAcronym(printed: string): NamedAcronym {
  const name = printed.trim().replace(/[,;]$/, '').trim();
  const plain = { name, acronym: null, translation: null, note: null };
  if (name.length > maximumLength || !/[\p{Lu}(:]/u.test(name)) return plain;
  const pairs = bracketPairs(name);
  const last = pairs.at(-1);
  if (!last) return beforeSeparator(name) ?? trailingCapitals(name) ?? plain;
  const before = name.slice(0, last.start).trim();
  const after = name
    .slice(last.end)
    .replace(/^[\s,.;–—-]+/, '')
    .trim();
  if (after === '') return closingBracket(before, last.inside, plain);
  return innerBracket(name, before, last.inside, after, name[last.end] ?? '', plain);
}

function closingBracket(before: string, inside: string, plain: NamedAcronym): NamedAcronym {
  const tidy = inside.replace(/\s*([-–])\s+/g, '$1');
  const bare = before.replace(/\s*[-–:,]$/, '').trim();
  if (isAcronymOf(tidy, bare)) return { ...readInner(bare), acronym: inside.trim() };
  const listed = inside.split(/[,;/]\s*/);
  if (listed.length > 1 && looksLikeAcronym(listed[0] ?? '') && isAcronymOf(listed[0] ?? '', bare))
    return { ...readInner(bare), acronym: inside };
  if (/^\S+$/.test(bare) && looksLikeAcronym(bare) && abbreviates(bare, inside))
    return { ...plain, name: inside, acronym: bare };
  if (isOtherName(inside)) {
    const inner = readAcronym(before);
    return { ...inner, translation: inside };
  }
  if (isPlaceCode(inside) && before.length > 6) return plain;
  return plain;
}

/** The name before a closing acronym keeps brackets of its own ("Network (Africa) (NA)"). */
function readInner(name: string): NamedAcronym {
  return { name, acronym: null, translation: null, note: null };
}

function innerBracket(
  name: string,
  before: string,
  inside: string,
  after: string,
  next: string,
  plain: NamedAcronym,
): NamedAcronym {
  if (!isAcronymOf(inside, before)) return plain;
  const branch = next === '-';
  if (
    !branch &&
    /^\p{Ll}/u.test(after) &&
    !/^(?:for|of|in|on|and|de|du|des|para|por|pour|do|da|y|et|e) /u.test(after)
  ) {
    return { name: before, acronym: inside, translation: null, note: after };
  }
  const furtherAcronyms = after.split(/,\s*/).every((piece) => looksLikeAcronym(piece));
  if (furtherAcronyms && !branch) return { name: before, acronym: inside, translation: null, note: after };
  return { ...plain, name, acronym: inside };
}

function beforeSeparator(name: string): NamedAcronym | null {
  const split = splitAcronym(name);
  if (split.acronym && !isShortName(split.name))
    return { name: split.name, acronym: split.acronym, translation: null, note: null };
  const colon = /^([\p{L}\d+-]{3,20}):\s+(\p{Lu}.*)$/u.exec(name);
  if (colon?.[1] && colon[2] && colon[2].split(' ').length >= 4)
    return { name: colon[2], acronym: colon[1], translation: null, note: null };
  return null;
}

function isShortName(name: string): boolean {
  return name.split(' ').length < 2;
}

/** "… Human Rights AMAE": the last word in capitals, spelled from the words before it. */
function trailingCapitals(name: string): NamedAcronym | null {
  const match = /^(.*\S)[\s,]+([\p{Lu}\d]{3,12})$/u.exec(name);
  if (!match?.[1] || !match[2]) return null;
  const before = match[1].replace(/,$/, '').trim();
  const words = before.split(' ');
  if (words.length < 3 || !/\p{Ll}/u.test(before) || !looksLikeAcronym(match[2])) return null;
  return abbreviates(match[2], before) ? { name: before, acronym: match[2], translation: null, note: null } : null;
}

/** Whether a text in brackets is the acronym of the name before it. */
export function isAcronymOf(inside: string, name: string): boolean {
  const text = inside.trim();
  if (text.length < 2 || text.length > 40 || !/\p{L}|\d/u.test(text)) return false;
  if (looksLikeAcronym(text)) return true;
  const words = text.split(/\s+/);
  if (words.length > 3 || isPlaceCode(text)) return false;
  if (words.length === 1) {
    const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
    if (capitals >= 2 && isMostlyLetters(text)) return abbreviates(text, name) || isInitialsOf(text, name);
    return capitals >= 1 && text.length <= 8 && isInitialsOf(text, name);
  }
  return looksLikeAcronym(words[0] ?? '') && words.slice(1).every((word) => foldWords(name).includes(foldWords(word)));
}

function isMostlyLetters(text: string): boolean {
  return (text.match(/\p{L}/gu)?.length ?? 0) * 2 > text.length;
}

function isPlaceCode(text: string): boolean {
  return /^(?:UK|USA|US|EU|UAE|DRC|NZ|[A-Z]{2})$/.test(text);
}

/** Whether the letters of a short form follow one another in a name, the first ones opening its first word. */
export function abbreviates(short: string, name: string): boolean {
  const letters = foldWords(short).replace(/[^\p{L}\p{N}]/gu, '');
  const words = foldWords(name).split(' ');
  if (letters.length < 2 || !words.some((word) => word[0] === letters[0])) return false;
  const joined = words.join(' ');
  let at = -1;
  let initials = 0;
  for (const letter of letters) {
    const initial = ` ${joined}`.indexOf(` ${letter}`, at + 1);
    const next = initial >= 0 && initial - at < 60 ? initial : joined.indexOf(letter, at + 1);
    if (next < 0) return false;
    if (next === initial) initials += 1;
    at = next;
  }
  return initials * 2 >= letters.length;
}

/** A second name in brackets: several words, capitals among them, no list. */
function isOtherName(inside: string): boolean {
  const words = inside.split(/\s+/);
  if (words.length < 2 || words.length > 14) return false;
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= 2 || !/\p{Lu}|\p{Ll}/u.test(inside);
}
