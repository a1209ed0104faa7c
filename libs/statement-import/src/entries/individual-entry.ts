import { bracketPairs, splitOutside } from './brackets.js';
import { splitPlace } from './country-suffix.js';
import { noFields, type EntryFields } from './entry-fields.js';
import { isPostNominal, namesRole, readPerson } from './person.js';

const address = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/;

/**
 * The fields of an individual's line: "Honorific Name, role, affiliation, Country" or "Name (affiliation; role)". An
 * office is a role; what names none is an affiliation. The role keeps the words between name and country in order.
 *
 * @example readIndividual('Dr. Ana Mora, Professor of Law, Chile').role // 'Professor of Law'
 */
export function readIndividual(text: string): EntryFields {
  const line = text.replace(/\s+,/g, ',').trim();
  const email = address.exec(line.slice(0, 1000))?.[0] ?? null;
  const first = bracketPairs(line)[0];
  const comma = line.search(/[,،;]/);
  if (first && first.end - first.start > 2 && (comma < 0 || first.start < comma) && first.start > 0) {
    return { ...fromBrackets(line, first), email };
  }
  return { ...fromCommas(line), email };
}

function fromBrackets(line: string, bracket: { start: number; end: number; inside: string }): EntryFields {
  const person = readPerson(line.slice(0, bracket.start));
  const place = splitPlace(line.slice(0, bracket.end), false);
  const after = line
    .slice(bracket.end)
    .replace(/^[\s,;:–-]+/, '')
    .trim();
  const base = {
    ...noFields,
    kind: 'individual' as const,
    name: person.name,
    honorific: person.honorific,
    postNominals: person.postNominals,
    confidence: 0.93,
  };
  if (place.country && place.rest === line.slice(0, bracket.start).trim()) {
    return { ...base, country: place.country, countryText: place.countryText, note: after || null };
  }
  const pieces = splitOutside(bracket.inside, ',;،').filter(Boolean);
  const roles = pieces.filter((piece) => namesRole(piece));
  const afterPlace = after ? splitPlace(`x, ${after}`, false) : null;
  return {
    ...base,
    role: roles.length > 0 ? roles.join(', ') : null,
    affiliations: pieces.filter((piece) => !namesRole(piece) && !piece.includes('@') && !/^https?:/.test(piece)),
    description: bracket.inside,
    country: afterPlace?.country ?? null,
    countryText: afterPlace?.countryText ?? null,
    note: after && !afterPlace?.country ? after : null,
  };
}

function fromCommas(line: string): EntryFields {
  const place = splitPlace(line, false);
  const parts = splitOutside(place.rest).filter(Boolean);
  const person = readPerson((parts[0] ?? line).replace(/<[^<>]{3,200}>$/, '').trim());
  const rest = parts.slice(1);
  const postNominals = [...person.postNominals];
  while (rest[0] && isPostNominal(rest[0])) postNominals.push(rest.shift() as string);
  const words = place.rest.slice(place.rest.indexOf(parts[0] ?? '') + (parts[0]?.length ?? 0)).replace(/^[\s,]+/, '');
  const middle = rest.length > 0 ? words.slice(Math.max(0, words.indexOf(rest[0] as string))) : '';
  return {
    ...noFields,
    kind: 'individual',
    name: person.name,
    honorific: person.honorific,
    postNominals,
    role: middle === '' ? null : cleaned(middle),
    affiliations: rest.filter((piece) => !namesRole(piece)),
    country: place.country,
    countryText: place.countryText,
    region: place.region,
    confidence: parts.length > 6 ? 0.8 : 0.93,
  };
}

/** A remark in brackets ("born in …") is no part of the role, nor is what follows it. */
function cleaned(role: string): string {
  const bracket = bracketPairs(role).find((pair) => pair.inside.includes(',') && pair.start > 0);
  const bare = bracket ? role.slice(0, bracket.start) : role;
  return bare.replace(/[\s,]+$/, '');
}
