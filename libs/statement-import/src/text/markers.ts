import { digitValue } from './digits.js';

/** What stands before an item of a list. `malformed` marks a number typed with the wrong sign ("1," for "1."). */
export interface Marker {
  readonly kind: 'number' | 'bullet' | 'letter';
  readonly number: number | null;
  readonly raw: string;
  readonly malformed: boolean;
}

const bullets = new Set([
  '•',
  '‣',
  '◦',
  '▪',
  '▫',
  '●',
  '○',
  '■',
  '□',
  '◆',
  '·',
  '-',
  '–',
  '—',
  '*',
  '+',
  '✓',
  '✔',
  '➢',
  '➤',
  '',
  '∙',
  '⁃',
]);
const stops = new Set(['.', ')', ']', '-', ':', '،', '។', '٫', '/']);

/**
 * The list marker at the start of a line (blanks already trimmed) and the text after it, or null.
 * A number counts only with a stop, a bracket or a tab after it, so that "11.11.11" and "2030 Agenda" stay text.
 *
 * @example readMarker('2) Release them.') // { marker: { kind: 'number', number: 2, … }, rest: 'Release them.' }
 */
export function readMarker(line: string): { marker: Marker; rest: string } | null {
  const first = line[0] ?? '';
  if (bullets.has(first)) return afterMarker(line, 1, 'bullet', null);
  const open = first === '(' ? 1 : 0;
  let index = open;
  let value = 0;
  while (index < line.length && index - open < 7) {
    const digit = digitValue(line.charCodeAt(index));
    if (digit < 0) break;
    value = value * 10 + digit;
    index += 1;
  }
  if (index > open) return numberMarker(line, open, index, value);
  if (/^\(?(?:[a-z]|[ivx]{1,5})[.)]\s/.test(line.slice(0, 9)) || /^\(?[A-Z]\)\s/.test(line.slice(0, 5))) {
    const end = line.search(/[.)]/) + 1;
    return afterMarker(line, end, 'letter', null);
  }
  return null;
}

function numberMarker(line: string, open: number, index: number, value: number) {
  if (index - open > 6) return null;
  const next = line[index] ?? '';
  if (next === '\t') return afterMarker(line, index, 'number', value);
  if (open === 1 && next !== ')') return null;
  let end = index;
  if (stops.has(next)) end += 1;
  else if (next === ',' && isBlank(line[index + 1])) return afterMarker(line, index + 1, 'number', value, true);
  else return null;
  if (line[end] === '-' || (next === '.' && line[end] === ')')) end += 1;
  if (isBlank(line[end])) return afterMarker(line, end, 'number', value);
  return next === ')' && open === 0 && end < line.length ? afterMarker(line, end, 'number', value) : null;
}

function afterMarker(line: string, end: number, kind: Marker['kind'], number: number | null, malformed = false) {
  if (kind === 'bullet' && !isBlank(line[end]))
    return line[0] === '•' && line.length > 1 ? pack(line, 1, kind, number, false) : null;
  return pack(line, end, kind, number, malformed);
}

function pack(line: string, end: number, kind: Marker['kind'], number: number | null, malformed: boolean) {
  const rest = line.slice(end).trimStart();
  return rest === '' ? null : { marker: { kind, number, raw: line.slice(0, end), malformed }, rest };
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t' || char === '\u00a0';
}

/** A bare number before a text ("1 “A new …”"): how some pages print notes. Never a marker of other lists. */
export function readBareNumber(line: string): { number: number; rest: string } | null {
  let index = 0;
  let value = 0;
  while (index < line.length && index < 4) {
    const digit = digitValue(line.charCodeAt(index));
    if (digit < 0) break;
    value = value * 10 + digit;
    index += 1;
  }
  if (index === 0 || index > 3 || line[index] !== ' ') return null;
  const rest = line.slice(index).trimStart();
  return /^[\p{Lu}\p{Lo}“"«‘'(\[]|^https?:/u.test(rest) ? { number: value, rest } : null;
}
