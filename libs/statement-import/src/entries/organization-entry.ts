import { splitPlace } from './country-suffix.js';
import { readAcronym } from './acronym.js';
import type { EntryFields } from './entry-fields.js';
import { noFields } from './entry-fields.js';
import { personForOrganization } from './on-behalf.js';

/**
 * The fields of an organization's line: name, acronym, country or region, city, translation, and the person who signs
 * for it. The name keeps its spelling; only what has a field of its own is taken off.
 *
 * @example readOrganization('Red de Agua (RDA), Quito, Ecuador').acronym // 'RDA'
 */
export function readOrganization(text: string, withPlace = true, dashes = false): EntryFields {
  const onBehalf = personForOrganization(text);
  if (onBehalf) {
    const organization = readOrganization(onBehalf.organization, withPlace, dashes);
    return { ...organization, person: onBehalf.person, honorific: onBehalf.honorific, role: onBehalf.role };
  }
  const line = text.replace(/\s+,/g, ',').trim();
  const place = withPlace ? splitPlace(line, true, dashes) : null;
  const named = readAcronym(place?.rest ?? line);
  return {
    ...noFields,
    kind: 'organization',
    name: named.name,
    acronym: named.acronym,
    translation: named.translation,
    note: named.note,
    country: place?.country ?? null,
    countryText: place?.countryText ?? null,
    region: place?.region ?? null,
    city: place?.city ?? null,
    confidence: line.length > 300 ? 0.5 : 0.95,
  };
}
