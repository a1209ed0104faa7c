import { phrases } from '../languages/index.js';
import { foldWords } from '../text/fold-words.js';
import { readPerson, startsWithRole } from './person.js';

/** A person who signs for an organization. */
export interface OnBehalf {
  readonly person: string;
  readonly honorific: string | null;
  readonly role: string | null;
  readonly organization: string;
}

/**
 * "Person, on behalf of [the] Organization" in the languages with a table, or null. A line that also says "personally"
 * is not taken apart: it speaks for two.
 *
 * @example personForOrganization('Ana Mora, on behalf of the Water Network (WN)')?.organization // 'Water Network (WN)'
 */
export function personForOrganization(text: string): OnBehalf | null {
  if (text.length > 400) return null;
  const folded = foldWords(text);
  const phrase = phrases('onBehalf').find((candidate) => candidate.length > 3 && folded.includes(` ${candidate} `));
  if (!phrase) return null;
  const at = locate(text, phrase);
  if (!at) return null;
  const before = text.slice(0, at.start).replace(/[\s,(–-]+$/, '');
  if (before === '' || /\b(?:and|both)$/i.test(before) || /^(?:i|we|signed)$/i.test(before)) return null;
  const [name, ...rest] = before.split(',').map((piece) => piece.trim());
  const person = readPerson(name ?? '');
  const organization = text
    .slice(at.end)
    .replace(/^\s*(?:(?:the|la|le|les|el|los|las)\s+|l['’])(?=\p{L})/iu, '')
    .replace(/[).,]$/, keepBalanced(text))
    .trim();
  if (organization.length < 2 || person.name.split(' ').length > 7) return null;
  const role = rest.filter(Boolean).join(', ');
  return {
    person: person.name,
    honorific: person.honorific,
    role: role || (startsWithRole(before) ? before : null) || null,
    organization,
  };
}

function keepBalanced(text: string) {
  return (last: string) => (last === ')' && text.split('(').length === text.split(')').length ? ')' : '');
}

/** Where the folded phrase stands in the printed text: the shortest run of words that folds to it. */
function locate(text: string, phrase: string): { start: number; end: number } | null {
  const wanted = phrase.split(' ');
  const found = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  for (let index = 0; index + wanted.length <= found.length; index += 1) {
    const words = found.slice(index, index + wanted.length);
    if (words.every((word, offset) => foldWords(word[0]) === wanted[offset])) {
      const last = words.at(-1) as RegExpExecArray;
      return { start: words[0]?.index ?? 0, end: last.index + last[0].length };
    }
  }
  return null;
}
