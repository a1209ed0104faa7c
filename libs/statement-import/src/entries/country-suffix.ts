import { findCountry, isRegion } from '../read/countries.js';
import { splitOutside } from './brackets.js';

/** A name without the place printed after it. */
export interface PlacedName {
  readonly rest: string;
  readonly country: string | null;
  readonly countryText: string | null;
  readonly region: string | null;
  readonly city: string | null;
}

const legalForm =
  /^(?:inc|ltd|llc|plc|gmbh|e\.? ?v|a\.? ?c|s\.? ?a|asbl|aisbl|ong|ngo|co|corp|pty|b\.? ?v|a\.? ?s|cic|jr|sr|phd|ph\.d|md|m\.d|mp|qc|kc|ao|am|obe|cbe)\.?$/i;

/**
 * Takes "…, Country" or "…, City, Country" (or a region, or two countries "UK/Pakistan") off the end of a name.
 * With `cities` a short part before the country counts as a city, with `dashes` also "… - Country".
 *
 * @example splitPlace('Right to Water, Lyon, France', true) // rest 'Right to Water', city 'Lyon', country 'FR'
 */
export function splitPlace(text: string, cities: boolean, dashes = false): PlacedName {
  const none = { rest: text, country: null, countryText: null, region: null, city: null };
  const bracket = /^(.*\S)\s*\(([^()]{2,40})\)$/.exec(text.length > 400 ? '' : text);
  const inBrackets = bracket?.[2] ? findCountry(bracket[2], false) : null;
  if (bracket?.[1] && bracket[2] && inBrackets && !/^[A-Z]{2,3}$/.test(bracket[2])) {
    return { ...none, rest: bracket[1], country: inBrackets.code, countryText: bracket[2] };
  }
  const parts = splitOutside(text);
  if (parts.length < 2) return dashes ? (dashPlace(text) ?? none) : none;
  const last = (parts.at(-1) ?? '').replace(/\.$/, '');
  const country = countryOf(last);
  const region = !country && isRegion(last);
  if (!country && !region) return none;
  const before = parts.slice(0, -1);
  const city = cities && before.length > 1 ? cityOf(before.at(-1) ?? '') : null;
  const rest = text.slice(0, text.lastIndexOf(text.includes(',') ? ',' : '،')).trim();
  return {
    rest: city ? rest.slice(0, rest.lastIndexOf(',')).trim() : rest,
    country,
    countryText: country ? last : null,
    region: region ? last : null,
    city,
  };
}

/** "Name - Country" with a dash that stands free; only whole country names. Null where there is none. */
export function dashPlace(text: string): PlacedName | null {
  const dash = Math.max(text.lastIndexOf(' - '), text.lastIndexOf(' – '), text.lastIndexOf(' — '));
  if (dash < 1) return null;
  const last = text.slice(dash + 3).trim();
  const country = findCountry(last, false);
  if (!country) return null;
  return { rest: text.slice(0, dash).trim(), country: country.code, countryText: last, region: null, city: null };
}

/** The country of a part; of "UK/Pakistan" the first, both having to be countries. */
function countryOf(text: string): string | null {
  const whole = findCountry(text);
  if (whole) return whole.code;
  const pieces = text.split('/').map((piece) => findCountry(piece.trim(), false));
  return pieces.length === 2 && pieces.every(Boolean) ? (pieces[0]?.code ?? null) : null;
}

function cityOf(text: string): string | null {
  const words = text.split(' ');
  const proper = words.every(
    (word) => /^\p{Lu}[\p{L}\p{M}’'-]*\.?$/u.test(word) || /^(?:de|la|do|da|el|al)$/.test(word),
  );
  if (!proper || words.length > 2 || legalForm.test(text)) return null;
  return /^\p{Lu}+$/u.test(text) ? null : text;
}
