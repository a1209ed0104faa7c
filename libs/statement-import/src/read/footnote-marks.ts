import type { FootnoteMark } from '../types.js';
import type { NotesFound } from './notes.js';

/** A text without its note marks, and where the marks stood. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly FootnoteMark[];
}

/** The texts, and how the marks were written; null where there were none. */
export interface MarkedTexts {
  readonly texts: readonly MarkedText[];
  readonly style: 'bracket' | 'superscript' | 'glued' | null;
}

interface Candidate {
  readonly part: number;
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly number[];
  readonly strong: boolean;
}

/**
 * Takes the note marks out of the texts, in order. Brackets and superscripts count wherever they stand; bare digits only
 * when they are glued to a word or a stop and name a note. A doubtful digit ("66.1", "by 2030.7") counts only for a note
 * that nothing else refers to, and only where the order of the notes puts it.
 */
export function extractMarks(texts: readonly string[], found: Pick<NotesFound, 'notes' | 'style'>): MarkedTexts {
  const numbers = new Set(found.notes.map((note) => note.number));
  if (numbers.size === 0) return { style: null, texts: texts.map((text) => ({ text, marks: [] })) };
  const bracketed = texts.flatMap((text, part) => bracketMarks(text, part, numbers));
  const raised = texts.flatMap((text, part) => superscriptMarks(text, part));
  let chosen = [...bracketed, ...raised];
  let style: MarkedTexts['style'] = bracketed.length > 0 ? 'bracket' : raised.length > 0 ? 'superscript' : null;
  if (chosen.length === 0) {
    chosen = choose(
      texts.flatMap((text, part) => gluedDigits(text, part, numbers)),
      numbers,
    );
    style = chosen.length > 0 ? 'glued' : null;
  }
  const byPart = Map.groupBy(chosen, (mark) => mark.part);
  const cuts = texts.map((text, part) => cut(text, byPart.get(part) ?? []));
  return { style, texts: cuts };
}

function bracketMarks(text: string, part: number, numbers: ReadonlySet<number>): Candidate[] {
  if (!text.includes('[')) return [];
  return [...text.matchAll(/\[\^?(\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,20})\]/g)]
    .map((match) => ({
      part,
      start: match.index,
      end: match.index + match[0].length,
      numbers: expand(match[1] ?? ''),
      strong: true,
    }))
    .filter((mark) => mark.numbers.some((number) => numbers.has(number)));
}

function expand(list: string): number[] {
  return list.split(/[,;]/).flatMap((piece) => {
    const [from, to] = piece.split(/[–-]/).map((digits) => Number(digits.trim()));
    if (from === undefined || to === undefined || to < from || to - from > 30) return [from ?? 0];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

function superscriptMarks(text: string, part: number): Candidate[] {
  return [...text.matchAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/g)]
    .filter((match) => !/[\d]$/.test(text.slice(0, match.index)) || match[0].length > 1)
    .map((match) => {
      const number = Number([...match[0]].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join(''));
      return { part, start: match.index, end: match.index + match[0].length, numbers: [number], strong: true };
    });
}

function gluedDigits(text: string, part: number, numbers: ReadonlySet<number>): Candidate[] {
  const candidates: Candidate[] = [];
  for (const match of text.matchAll(/(?<!\d)\d{1,3}(?!\d)/g)) {
    const number = Number(match[0]);
    const start = match.index;
    const end = start + match[0].length;
    if (!numbers.has(number) || match[0].startsWith('0')) continue;
    const strength = gluedStrength(text.slice(Math.max(0, start - 24), start), text.slice(end, end + 3));
    if (strength > 0) candidates.push({ part, start, end, numbers: [number], strong: strength > 1 });
  }
  return candidates;
}

/** 2: surely a mark by its place; 1: perhaps; 0: part of a number, a name or a date. */
function gluedStrength(before: string, after: string): 0 | 1 | 2 {
  if (/^[\p{L}\p{N}%°/]|^[-–.,:]\p{N}/u.test(after)) return 0;
  const previous = before.at(-1) ?? ' ';
  if (/[)\]”"’»!?។؟۔]/.test(previous)) return 2;
  if (/[.,;:]/.test(previous)) {
    const inside = before.at(-2) ?? ' ';
    if (!/\d/.test(inside)) return /\p{L}\p{M}*[)\]”"’»]?.$|[)\]”"’»].$/u.test(before) ? 2 : 1;
    const year = /(?<!\d)(?:19|20)\d{2}.$/.test(before);
    return year && /^(?:\s\p{Lu}|\s?$)/u.test(after) ? 1 : 0;
  }
  const word = /(\p{L}[\p{L}\p{M}’']*)$/u.exec(before)?.[1] ?? '';
  if (word === '') return 0;
  return word.length >= 4 && /^\p{Ll}+$/u.test(word.slice(1)) ? 2 : 1;
}

/** All strong marks, and for each note without one the first weak mark that its neighbours leave room for. */
function choose(candidates: readonly Candidate[], numbers: ReadonlySet<number>): Candidate[] {
  const at = (mark: Candidate) => mark.part * 1e7 + mark.start;
  const chosen = candidates.filter((mark) => mark.strong);
  const strong = new Set(chosen.map((mark) => mark.numbers[0]));
  const weak = Map.groupBy(
    candidates.filter((mark) => !mark.strong),
    (mark) => mark.numbers[0] ?? 0,
  );
  for (const number of [...numbers].sort((a, b) => a - b)) {
    if (strong.has(number) || !weak.has(number)) continue;
    let [low, high] = [-1, Infinity];
    for (const mark of chosen) {
      if ((mark.numbers[0] ?? 0) < number) low = Math.max(low, at(mark));
      else high = Math.min(high, at(mark));
    }
    const fitting = weak.get(number)?.find((mark) => at(mark) > low && at(mark) < high);
    if (fitting) chosen.push(fitting);
  }
  return chosen;
}

function cut(text: string, marks: readonly Candidate[]): MarkedText {
  let out = '';
  let from = 0;
  const placed: FootnoteMark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    let before = text.slice(from, mark.start);
    const follows = text[mark.end];
    if (before.endsWith(' ') && (follows === undefined || /[\s.,;:!?)\]]/.test(follows))) before = before.slice(0, -1);
    out += before;
    placed.push(...mark.numbers.map((number) => ({ number, offset: out.length })));
    from = mark.end;
    if (out.endsWith(' ') && text[from] === ' ') from += 1;
  }
  out += text.slice(from);
  const trimmed = out.trimEnd();
  return { text: trimmed, marks: placed.map((mark) => ({ ...mark, offset: Math.min(mark.offset, trimmed.length) })) };
}
