import { finding, rowsOf } from '../finding.js';
import type { LintCode } from '../codes.js';
import type { LintEntry, LintGroup, LintInput, LintWarning } from '../types.js';

const legalForm = /^(?:inc|ltd|llc|plc|gmbh|corp|co|limited)\.?$/i;
const personalRole =
  /\b(?:representative|senator|member of (?:congress|parliament)|professor|lawyer|journalist|deputy|diputad[oa]|deputad[oa]|senador[a]?|writer|activist)\b/i;
const office =
  /^(?:president|presidente|presidenta|director|directora|secretary general|chair(?:man|person)?)\s(?:of|del?|da|do|fundaci[oó]n|asociaci[oó]n|the|\p{Lu})/iu;
const organizationSign = /\b(?:political party|network|organi[sz]ation|association|foundation|coalition)\s*(?:,|$)/i;
const editorMark = /^(?:duplicate|dup|tbc|tbd|test|n\/a|yes|no|delete|check|todo|xxx+|\?+)[!?.]*$/i;

/** Checks on single rows: what looks cut off, misplaced, doubled up, or written in an unusual way. */
export function checkEntries({ signatoryGroups }: LintInput): LintWarning[] {
  const all = signatoryGroups.flatMap((group) => group.entries);
  const found: LintWarning[] = [];
  const report = (code: LintCode, test: (entry: LintEntry) => boolean, message?: string) => {
    const hits = all.filter(test);
    if (hits.length > 0) found.push(finding(code, rowsOf(hits, all), message));
  };
  const organizations = (entry: LintEntry) => entry.kind === 'organization';
  report('PII_EMAIL_IN_LIST', (entry) => entry.email !== null);
  report(
    'SIGNED_ON_BEHALF',
    (entry) =>
      organizations(entry) && entry.person !== null && /behalf|nom de|nombre|nome|نيابة|namen/i.test(entry.raw),
  );
  report('SIGNS_FOR_ORGANIZATION_TOO', (entry) =>
    /both personally|and on behalf of|personally and/i.test(entry.raw.slice(0, 500)),
  );
  report('PERSON_AMONG_ORGANIZATIONS', (entry) => organizations(entry) && entry.person === null && isPerson(entry));
  report(
    'ORGANIZATION_AMONG_PERSONS',
    (entry) =>
      !organizations(entry) &&
      !entry.raw.includes('(') &&
      organizationSign.test(entry.role ?? entry.affiliations.join()) &&
      (entry.role ?? '').split(' ').length <= 2,
  );
  report('OFFICE_WITHOUT_NAME', (entry) => organizations(entry) && office.test(entry.name));
  report(
    'MULTI_ORGANIZATION_ROW',
    (entry) =>
      (organizations(entry) && /[\p{L}\d]\)?\s\/\s\p{Lu}/u.test(entry.name)) ||
      (entry.note !== null && /^\p{Lu}{3,}(?:,\s?\p{Lu}{3,})+/u.test(entry.note)),
  );
  report(
    'ENTRY_SUSPECT',
    (entry) =>
      /^\d+$/.test(entry.name) ||
      /\s(?:yes|no|n\/a)$/i.test(entry.name) ||
      /\p{L}\[\p{L}|\s\[\s|\p{L}\[\s|\[(?=[^\]]*$)/u.test(entry.name),
  );
  report(
    'MARKER_IN_DATA',
    (entry) =>
      editorMark.test(entry.city ?? '') ||
      entry.raw.split(/[,;\t]/, 30).some((cell, index) => index > 0 && /^(?:duplicate|dup)[!?.]*$/i.test(cell.trim())),
  );
  report('BRACKETS_UNBALANCED', (entry) => entry.raw.split('(').length !== entry.raw.split(')').length);
  report('CHAR_SUSPECT', (entry) => hasStrangeLetter(entry.name));
  report(
    'ACRONYM_SPACING',
    (entry) => entry.acronym !== null && /\([\s\u00a0]\S|\S[\s\u00a0]\)/.test(entry.raw.slice(0, 600)),
  );
  report('ACRONYM_MISMATCH', acronymDiffers);
  report(
    'NAME_SUSPECT',
    (entry) => /[\s\u00a0]{2}\S/.test(entry.raw.trim().slice(0, 400)) && !entry.raw.includes('\t'),
    'Doubled blanks in the row.',
  );
  found.push(...checkApostrophes(all), ...signatoryGroups.flatMap((group) => checkGroup(group, all)));
  return found;
}

function isPerson(entry: LintEntry): boolean {
  const parts = entry.name.split(',').map((part) => part.trim());
  if (parts.length > 1 && parts.slice(1).some((part) => personalRole.test(part))) return true;
  const bracketed = /\([^()]+\)\s*$/.test(entry.raw) && entry.country !== null && entry.acronym === null;
  const words = entry.name.split(' ');
  return bracketed && words.length === 2 && words.every((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word));
}

/** Dotted capital I in a text that is not Turkish, or letters of Cyrillic and Greek inside a Latin word. */
function hasStrangeLetter(name: string): boolean {
  return (
    /\p{Lu}İ|İ\p{Lu}/u.test(name) ||
    /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u.test(
      name,
    ) ||
    name.includes('\ufffd')
  );
}

function acronymDiffers({ acronym, description }: LintEntry): boolean {
  if (acronym === null || description === null || acronym.length < 4) return false;
  const opening = /^(?:The\s)?([\p{Lu}\d-]{4,20})(?:\s|['’]s)/u.exec(description)?.[1];
  if (
    !opening ||
    opening === acronym ||
    (opening.length !== acronym.length && Math.abs(opening.length - acronym.length) > 1)
  )
    return false;
  return (
    opening[0] === acronym[0] && [...opening].sort().join('').slice(0, 3) === [...acronym].sort().join('').slice(0, 3)
  );
}

function checkApostrophes(all: readonly LintEntry[]): LintWarning[] {
  const straight = all.filter((entry) => /\p{L}'\p{L}/u.test(entry.name)).length;
  const curly = all.filter((entry) => /\p{L}’\p{L}/u.test(entry.name)).length;
  return straight > 0 && curly > 0
    ? [finding('APOSTROPHES_MIXED', 'names', `${straight} straight, ${curly} curly.`)]
    : [];
}

function checkGroup(group: LintGroup, all: readonly LintEntry[]): LintWarning[] {
  const found: LintWarning[] = [];
  const where = group.heading ?? 'list';
  if (group.entries.length === 0) found.push(finding('LIST_MISSING', `group ${where}`));
  if (group.disclaimer !== null) found.push(finding('DISCLAIMER', `group ${where}`));
  const described = group.entries.filter((entry) => entry.description !== null).length;
  const bare = group.entries.filter((entry) => entry.description === null && entry.countryText === null);
  if (group.columns?.includes('description') && described * 2 > group.entries.length && bare.length > 0)
    found.push(finding('EMPTY_CELL', rowsOf(bare, all)));
  return [...found, ...cutOff(group, all)];
}

/** Several names of exactly the greatest length, or one that ends inside a word at a round width, were cut by a form. */
function cutOff(group: LintGroup, all: readonly LintEntry[]): LintWarning[] {
  const lengths = group.entries.map((entry) => entry.name.length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const cut = group.entries.filter((entry) => {
    const last = /(\p{L}+)$/u.exec(entry.name.slice(-40))?.[1] ?? '';
    const round = entry.name.length % 10 === 0 && entry.name.length >= 40;
    const fragment = last.length <= 3 && /^\p{Lu}?\p{Ll}+$/u.test(last) && !legalForm.test(last);
    return round && fragment;
  });
  const affiliations = group.entries.filter(
    (entry) =>
      (entry.kind === 'individual' && /\s(?:at|of|de|and|the)\s*,/u.test(entry.raw)) ||
      (entry.kind === 'individual' && /\S\s,\s\S+$/.test(entry.raw.slice(-60)) && entry.raw.length > 60),
  );
  const found = cut.length > 0 && longest > 0 ? [finding('NAME_TRUNCATED', rowsOf(cut, all))] : [];
  return affiliations.length > 0
    ? [...found, finding('NAME_TRUNCATED', rowsOf(affiliations, all), 'The text before the last comma seems cut off.')]
    : found;
}
