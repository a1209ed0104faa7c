import { phrases } from '../languages/index.js';
import { readAcronym } from '../entries/acronym.js';
import { readPerson, looksLikePerson, namesRole } from '../entries/person.js';
import { splitOutside } from '../entries/brackets.js';
import type { Block } from '../text/blocks.js';
import { containedPhrase, foldWords, startingPhrase } from '../text/fold-words.js';
import type { ImportedContact } from '../types.js';
import { findUrl } from './notes.js';

const address = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/;
const cloak =
  /(?:this e-?mail address is being protected[^.]{0,60}\.(?:\s?you need javascript[^.]{0,40}\.?)?|\[e-?mail\s?protected\]|cette adresse e?-?mail est prot[ée]g[ée]e[^.]{0,80}\.(?:[^.]{0,80}javascript[^.]{0,40}\.?)?|esta direcci[oó]n de correo[^.]{0,80}\.(?:[^.]{0,80}javascript[^.]{0,40}\.?)?|este endere[cç]o de e?-?mail[^.]{0,80}\.(?:[^.]{0,80}javascript[^.]{0,40}\.?)?|\S{1,64}\s?(?:\[at\]|\(at\)|\[arroba\])\s?\S{1,80})/i;
const phone = /(?:\+|00)?\(?\d[\d\s().\-/]{5,22}\d/;

/** Whether a short text gives a public contact: a label with a person or address, or an address with a contact word. */
export function isContact(text: string): boolean {
  if (text.length > 700) return false;
  const folded = foldWords(text);
  const label = startingPhrase(folded, phrases('contactLabels'));
  const reachable = address.test(text) || cloak.test(text) || hasPhone(text);
  if (label && (reachable || /^[^:]{3,60}:\s*\S/.test(text))) return reachable || text.length < 200;
  return (
    reachable &&
    (containedPhrase(folded, phrases('contactLabels')) !== null ||
      /^\S+@\S+$/.test(text) ||
      containedPhrase(folded, phrases('emailLabels')) !== null)
  );
}

function hasPhone(text: string): boolean {
  return containedPhrase(foldWords(text), phrases('phoneLabels')) !== null && phone.test(text);
}

/**
 * The contact that a block gives. A cloaked address gives no e-mail; what stood in its place is kept as `emailText`.
 *
 * @example readContact(block('Contact: Ana Mora, Director of Water Network, Tel: +33 1 23 45 67 89')).role // 'Director'
 */
export function readContact(block: Block): ImportedContact {
  const text = block.text;
  const cloaked = address.test(text) ? null : (cloak.exec(text)?.[0] ?? null);
  const email = address.exec(text)?.[0] ?? null;
  const number = phoneOf(text);
  const website = findUrl(email ? text.replace(email, ' ') : text);
  const label = labelOf(text);
  const named =
    label === null
      ? proseOrganization(text)
      : namesOf(withoutReach(text.slice(label.length + 1), [email, cloaked, number, website]));
  return {
    ...named,
    phone: number,
    email,
    emailText: cloaked,
    website,
    label,
    raw: block.raw,
    source: block.source,
    confidence: label ? 0.92 : 0.8,
  };
}

function labelOf(text: string): string | null {
  const colon = text.slice(0, 60).search(/[:：៖]/);
  if (colon < 1) return null;
  const label = text.slice(0, colon).trim();
  return startingPhrase(foldWords(label), phrases('contactLabels')) ? label : null;
}

function phoneOf(text: string): string | null {
  for (const match of text.matchAll(/(?:\+|00)?\(?\d[\d\s().\-/]{5,22}\d/g)) {
    const digits = match[0].replace(/\D/g, '').length;
    if (digits >= 7 && digits <= 15 && !/^\d{4}-\d{2}-\d{2}$/.test(match[0])) return match[0].trim();
  }
  return null;
}

/** The words of a contact line without addresses, numbers and their labels. */
function withoutReach(text: string, reach: readonly (string | null)[]): string {
  let rest = text;
  for (const piece of reach) if (piece) rest = rest.replace(piece, ' ');
  const labels = [...phrases('phoneLabels'), ...phrases('emailLabels')];
  return rest
    .split(/(?<=[,;:|،؛])\s+|\s{2,}|\s(?=\p{Lu}[\p{L}-]{2,12}\s?:)/u)
    .filter((piece) => !labels.includes(foldWords(piece)) && foldWords(piece) !== '')
    .join(' ')
    .replace(/[\s,;|:،؛]+$/, '')
    .trim();
}

type Named = Pick<ImportedContact, 'name' | 'honorific' | 'role' | 'organization' | 'acronym'>;
const nobody: Named = { name: null, honorific: null, role: null, organization: null, acronym: null };

function namesOf(text: string): Named {
  const parts = splitOutside(text, ',;،').filter(Boolean);
  const first = parts[0];
  if (!first) return nobody;
  const person = readPerson(first);
  const rest = parts.slice(1);
  const uncased = !/\p{Lu}|\p{Ll}/u.test(first) && first.split(' ').length <= 4;
  if (!uncased && !looksLikePerson(first) && rest.length === 0) return { ...nobody, ...organizationOf(first) };
  const base = { ...nobody, name: person.name, honorific: person.honorific };
  const joined = rest.join(', ');
  if (joined === '') return base;
  const split = namesRole(joined)
    ? /^(.{2,80}?)\s(?:of|at|for|de la|de l[’']|del|de|du|da|do|des|von|der|في)\s(?:the\s)?(.+)$/iu.exec(joined)
    : null;
  if (split?.[1] && split[2] && !split[1].includes(','))
    return { ...base, role: split[1], ...organizationOf(split[2]) };
  if (rest.length > 1 && namesRole(rest[0] as string))
    return { ...base, role: rest[0] as string, ...organizationOf(rest.slice(1).join(', ')) };
  return namesRole(joined) ? { ...base, role: joined } : { ...base, ...organizationOf(joined) };
}

function organizationOf(text: string): Pick<Named, 'organization' | 'acronym'> {
  const named = readAcronym(text.replace(/[.,;]$/, ''));
  return { organization: named.name, acronym: named.acronym };
}

/** "OWN is a network of …, contact OWN at …": the word after "contact", where it is a name. */
function proseOrganization(text: string): Named {
  const found =
    /\b(?:contact|contacter|contactar|contatar)\s(?:the\s)?(\p{Lu}[\p{L}\d&’'-]{1,40}(?:\s\p{Lu}[\p{L}\d&’'-]{1,40}){0,6})/u.exec(
      text,
    )?.[1];
  if (!found) return nobody;
  return looksLikePerson(found) && found.split(' ').length <= 3 && !/^\p{Lu}+$/u.test(found)
    ? { ...nobody, name: found }
    : { ...nobody, organization: found };
}
