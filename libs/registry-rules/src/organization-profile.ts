import { splitAcronym } from './acronym.js';
import { foldLetters } from './fold-letters.js';
import { foldOrganizationName } from './fold-organization-name.js';
import { meaningfulWords } from './name-similarity.js';
import { genericWords } from './name-words.js';

/** What duplicates are looked for by. `domains` are of mail addresses or the website; addresses of mail providers are ignored. */
export interface ComparableOrganization {
  readonly name: string;
  readonly acronym?: string | null;
  readonly aliases?: readonly string[];
  readonly country?: string | null;
  readonly domains?: readonly string[];
}

/** An organization, folded once for many comparisons. */
export interface OrganizationProfile {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly acronym: string | null;
  readonly words: readonly string[];
  readonly country: string | null;
  readonly domains: readonly string[];
}

const mailProviders = new Set(
  (
    'gmail.com googlemail.com yahoo.com yahoo.fr ymail.com hotmail.com hotmail.fr outlook.com live.com msn.com aol.com ' +
    'icloud.com me.com mac.com proton.me protonmail.com pm.me gmx.com gmx.de gmx.net web.de mail.com mail.ru yandex.ru ' +
    'qq.com 163.com zoho.com tutanota.com tuta.io riseup.net posteo.de orange.fr wanadoo.fr free.fr laposte.net'
  ).split(' '),
);

/** Whether the domain is a mail provider's, and so says nothing about whose address it is. */
export function isMailProvider(domain: string): boolean {
  return mailProviders.has(domain.toLowerCase());
}

const compact = (text: string) => foldLetters(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** Folds an organization for comparing. */
export function profileOf(organization: ComparableOrganization): OrganizationProfile {
  const name = foldOrganizationName(organization.name);
  const acronym = organization.acronym ?? splitAcronym(organization.name).acronym;
  const domains = (organization.domains ?? [])
    .map((domain) =>
      domain
        .trim()
        .toLowerCase()
        .replace(/^www\./u, ''),
    )
    .filter((domain) => domain !== '' && !isMailProvider(domain));
  return {
    name,
    aliases: (organization.aliases ?? []).map(foldOrganizationName).filter((alias) => alias !== ''),
    acronym: acronym ? compact(acronym) || null : null,
    words: meaningfulWords(name),
    country: organization.country ?? null,
    domains: [...new Set(domains)],
  };
}

/** The keys of {@link duplicateKeys} for a profile. */
export function keysOf(profile: OrganizationProfile): readonly string[] {
  const keys = new Set<string>();
  for (const name of [profile.name, ...profile.aliases]) {
    if (name === '') continue;
    const joined = name.replaceAll(' ', '');
    keys.add(`n:${joined}`);
    if (joined.length <= 12) keys.add(`a:${joined}`);
  }
  if (profile.acronym) keys.add(`a:${profile.acronym}`);
  for (const domain of profile.domains) keys.add(`d:${domain}`);
  const distinctive = profile.words.filter((word) => !genericWords.has(word));
  const heads = [...new Set((distinctive.length ? distinctive : profile.words).map((word) => word.slice(0, 4)))];
  const chosen = heads.slice(0, 6).sort();
  if (chosen.length <= 2) for (const head of chosen) keys.add(`w:${head}`);
  chosen.forEach((one, index) => chosen.slice(index + 1).forEach((other) => keys.add(`w:${one}+${other}`)));
  return [...keys];
}

/**
 * Keys for finding candidates with an index: two organizations that {@link duplicateEvidence} speaks about share one, save
 * for rare misspellings. `n:` folded name, `a:` acronym, `d:` domain, `w:` beginnings of one or two of the first six
 * telling words. At most some 25 short strings; store them beside the organization and look up `keys && $1`.
 */
export function duplicateKeys(organization: ComparableOrganization): string[] {
  return [...keysOf(profileOf(organization))];
}
