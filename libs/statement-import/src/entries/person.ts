import { phrases, words } from '../languages/index.js';
import { containedPhrase, foldWords, startingPhrase } from '../text/fold-words.js';

/** A person's name without what is printed around it. */
export interface PersonName {
  readonly honorific: string | null;
  readonly name: string;
  readonly postNominals: readonly string[];
}

const letters = new Set(
  'AO AM AC QC KC SC OBE CBE MBE KBE DBE MP MEP MSP MLA MPA MPP PhD Ph.D Ph.D. MD M.D M.D. LLM JD FRS RN Esq Esq. MSc MA BA MPH MBA CPA FRCP Jr Jr. Sr. SJ S.J. OP OSB OFM OM CM PC'.split(
    ' ',
  ),
);

/**
 * Takes honorifics before and letters after a person's name off; both are kept.
 *
 * @example readPerson('Prof. Dr. Ana Luz Mora QC') // honorific 'Prof. Dr.', name 'Ana Luz Mora', postNominals ['QC']
 */
export function readPerson(text: string): PersonName {
  let rest = text.trim();
  const titles: string[] = [];
  for (let count = 0; count < 4; count += 1) {
    const title = words('honorifics').find((word) => rest.startsWith(`${word} `));
    if (!title || rest.length <= title.length + 1) break;
    titles.push(title);
    rest = rest.slice(title.length).trim();
  }
  const after: string[] = [];
  for (;;) {
    const blank = rest.lastIndexOf(' ');
    const last = rest.slice(blank + 1);
    if (blank < 0 || !letters.has(last) || after.length > 5) break;
    after.unshift(last);
    rest = rest.slice(0, blank).replace(/,$/, '').trim();
  }
  return { honorific: titles.join(' ') || null, name: rest, postNominals: after };
}

/** Whether a part of a line is letters after a name ("QC"). */
export function isPostNominal(text: string): boolean {
  return letters.has(text) && text !== 'MP';
}

/** Whether the words name an office or a profession. */
export function namesRole(text: string): boolean {
  return text.length < 300 && containedPhrase(foldWords(text), phrases('roleWords')) !== null;
}

/** Whether the words start with an office or a profession ("Director of …"). */
export function startsWithRole(text: string): boolean {
  return text.length < 300 && startingPhrase(foldWords(text), phrases('roleWords')) !== null;
}

/** Whether a short text can be a person's name: two to five words, capitals or initials, no digits, no office. */
export function looksLikePerson(text: string): boolean {
  const bare = readPerson(text);
  const parts = bare.name.split(' ');
  if (bare.name.length > 60 || parts.length < 2 || parts.length > 5 || /[\d&/:]/.test(bare.name)) return false;
  if (namesRole(bare.name)) return false;
  return (
    parts.every((word) =>
      /^(?:\p{Lu}[\p{L}\p{M}’'.-]*|de|da|do|di|del|dos|van|von|der|den|la|le|al|el|bin|ben|y|e)$/u.test(word),
    ) || bare.honorific !== null
  );
}
