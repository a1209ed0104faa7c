import { DomainError } from '@undersigned/kernel';
import {
  cleanLine,
  duplicateKeys,
  foldOrganizationName,
  isCountryCode,
  maximumAcronymLength,
  normalizeOrganizationName,
  separateAcronym,
  sortKey,
} from '@undersigned/registry-rules';

/** The fields of an organization that a person fills in. */
export interface OrganizationFields {
  readonly name: string;
  readonly acronym: string | null;
  readonly country: string | null;
  readonly website: string | null;
  readonly aliases: readonly string[];
  readonly atRisk: boolean;
}

/** What is stored beside them, to order and to compare by. */
export interface OrganizationKeys {
  readonly nameKey: string;
  readonly sortKey: string;
  readonly duplicateKeys: string[];
}

/** An index row holds some 2,700 bytes; names that agree for this long are put in order by their id. */
const longestKey = 500;

/** The fields as they are stored; throws `request.invalid` that names the field. */
export function storedFields(typed: OrganizationFields): OrganizationFields {
  const parts = separateAcronym(nameOf(typed.name, 'name'), acronymOf(typed.acronym));
  if (typed.country !== null && !isCountryCode(typed.country)) refuse('country', 'isCountryCode');
  return {
    name: parts.name,
    acronym: parts.acronym,
    country: typed.country,
    website: websiteOf(typed.website),
    aliases: [...new Set(typed.aliases.map((alias) => nameOf(alias, 'aliases')))],
    atRisk: typed.atRisk,
  };
}

/** The keys of stored fields. */
export function keysOf(fields: OrganizationFields): OrganizationKeys {
  const domains = fields.website ? [new URL(fields.website).hostname] : [];
  return {
    nameKey: foldOrganizationName(fields.name).slice(0, longestKey),
    sortKey: sortKey(fields.name).slice(0, longestKey),
    duplicateKeys: duplicateKeys({ ...fields, domains }).map((key) => key.slice(0, longestKey)),
  };
}

function nameOf(typed: string, field: string): string {
  const name = normalizeOrganizationName(typed);
  if (!name.ok) return refuse(field, name.reason);
  return name.value;
}

function acronymOf(typed: string | null): string | null {
  const acronym = cleanLine(typed ?? '');
  if (Array.from(acronym).length > maximumAcronymLength) refuse('acronym', 'too_long');
  return acronym || null;
}

function websiteOf(typed: string | null): string | null {
  const address = typed?.trim();
  if (!address) return null;
  const url = URL.parse(/^[a-z]+:/i.test(address) ? address : `https://${address}`);
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) return refuse('website', 'isUrl');
  return url.href;
}

function refuse(field: string, code: string): never {
  throw new DomainError('request.invalid', { errors: [{ field, code }] });
}
