import { westernDigits } from '../text/digits.js';
import { foldWords } from '../text/fold-words.js';
import { monthOf } from './months.js';

/** A date named in a text. `whole` when the text says little else. */
export interface FoundDate {
  readonly text: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` where only the month is named. */
  readonly iso: string;
  readonly start: number;
  readonly whole: boolean;
}

const token = /[\p{L}\p{M}]+\.?|\p{Nd}+/gu;

/**
 * The first date in a short text, in any of the languages with a table: "March 23, 2021", "1er mars 2021",
 * "23 de março de 2021", "٢٣ مارس ٢٠٢١", "2021-03-23", "September 2021", "23.03.2021". Null where there is none.
 * Reads at most the first 400 characters.
 *
 * @example findDate('Paris, le 3 mai 2020')?.iso // '2020-05-03'
 */
export function findDate(text: string): FoundDate | null {
  const head = text.slice(0, 400);
  const western = westernDigits(head);
  const numeric = numericDate(western);
  const named = namedDate(head, western);
  const found = numeric && (!named || numeric.start <= named.start) ? numeric : named;
  if (!found) return null;
  const rest = foldWords(`${text.slice(0, found.start)} ${text.slice(found.start + found.text.length)}`);
  return { ...found, whole: rest.length <= Math.max(24, found.text.length * 1.6) && text.length < 120 };
}

function numericDate(text: string): Omit<FoundDate, 'whole'> | null {
  const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso) return checked(iso[0], iso.index, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /(?<![\d.])(\d{1,2})[-/.]\s?(\d{1,2})[-/.]\s?(\d{4})(?!\d)/.exec(text);
  if (!local) return null;
  const [first, second] = [Number(local[1]), Number(local[2])];
  const dayFirst = second <= 12;
  return checked(local[0], local.index, Number(local[3]), dayFirst ? second : first, dayFirst ? first : second);
}

function checked(
  text: string,
  start: number,
  year: number,
  month: number,
  day: number,
): Omit<FoundDate, 'whole'> | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { text, start, iso: isoDate(year, month, day) };
}

function isoDate(year: number, month: number, day: number | null): string {
  const head = `${year}-${String(month).padStart(2, '0')}`;
  return day === null ? head : `${head}-${String(day).padStart(2, '0')}`;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly number: number | null;
  readonly month: number | null;
}

function namedDate(head: string, western: string): Omit<FoundDate, 'whole'> | null {
  const tokens: Token[] = [...western.matchAll(token)].map((match) => ({
    text: match[0],
    start: match.index,
    number: /^\d+$/.test(match[0]) ? Number(match[0]) : null,
    month: monthOf(match[0]),
  }));
  for (let at = 0; at < tokens.length; at += 1) {
    const month = tokens[at]?.month;
    if (!month) continue;
    const year = nearestYear(tokens, at);
    if (!year) continue;
    const day = nearestDay(tokens, at, year.at);
    const from = Math.min(at, day?.at ?? at, year.at);
    const to = Math.max(at, day?.at ?? at, year.at);
    const start = (tokens[from] as Token).start;
    const last = tokens[to] as Token;
    return {
      text: head.slice(start, last.start + last.text.length),
      start,
      iso: isoDate(year.value, month, day?.value ?? null),
    };
  }
  return null;
}

/** The year stands after the month, at most a day, an ordinal ending and a link word away; or before it (Khmer, ISO order). */
function nearestYear(tokens: readonly Token[], at: number): { at: number; value: number } | null {
  for (const step of [1, 2, 3, 4, -1, -2]) {
    const value = tokens[at + step]?.number ?? null;
    if (value !== null && value >= 1900 && value <= 2199) return { at: at + step, value };
  }
  return null;
}

function nearestDay(tokens: readonly Token[], at: number, year: number): { at: number; value: number } | null {
  for (const step of [-1, 1, -2, -3]) {
    const index = at + step;
    if (index === year || (step > 0 && index > year && year > at)) continue;
    const value = tokens[index]?.number ?? null;
    if (value !== null && value >= 1 && value <= 31) return { at: index, value };
    if (step < 0 && value !== null) return null;
  }
  return null;
}
