import { printedName } from '@undersigned/registry-rules';
import { clean, cleanOrNull } from './clean.js';
import type { RenderedSignatories, RenderedSignatory, RenderLabels, SignatoryGroup } from './render-input.js';

/**
 * One signatory as the listing rules give it: already filtered by visibility, ordered and grouped. `name` is printed as
 * it is; `countryName` is printed behind it only where it is given; `country` (ISO 3166-1 alpha-2) goes into data files.
 */
export interface SignatoryLine {
  readonly name: string;
  readonly acronym?: string | null;
  readonly country?: string | null;
  readonly countryName?: string | null;
  /** The heading of the group; a new group begins where it changes. */
  readonly group?: string | null;
  /** The person who signed, where it is printed; role and affiliation are theirs. */
  readonly person?: string | null;
  readonly role?: string | null;
  readonly affiliation?: string | null;
}

/** How many are named in the list, and how many more are only counted. */
export interface SignatoryCounts {
  readonly named: number;
  readonly counted: number;
}

function rendered(line: SignatoryLine, number: number): RenderedSignatory {
  const name = clean(line.name).trim();
  const acronym = cleanOrNull(line.acronym);
  const person = cleanOrNull(line.person);
  const [role, affiliation, countryName] = [line.role, line.affiliation, line.countryName].map(cleanOrNull);
  const behind = [person === name ? null : person, role, affiliation, countryName].filter((item) => item != null);
  return {
    number,
    line: [printedName({ name, acronym }), ...behind].join(', '),
    name,
    acronym,
    country: cleanOrNull(line.country),
    countryName: countryName ?? null,
    group: cleanOrNull(line.group),
    person,
    role: role ?? null,
    affiliation: affiliation ?? null,
  };
}

/** Numbers the lines and gathers them under their headings; a lone group's heading stands for the whole list. */
export function renderSignatoryList(
  lines: readonly SignatoryLine[],
  counts: SignatoryCounts,
  labels: RenderLabels,
): RenderedSignatories {
  const groups: { heading: string | null; entries: RenderedSignatory[] }[] = [];
  lines.forEach((line, index) => {
    const entry = rendered(line, index + 1);
    const last = groups.at(-1);
    if (last && last.heading === entry.group) last.entries.push(entry);
    else groups.push({ heading: entry.group, entries: [entry] });
  });
  const lone = groups.length === 1 ? groups[0]! : null;
  const printed: readonly SignatoryGroup[] = lone ? [{ heading: null, entries: lone.entries }] : groups;
  return { heading: lone?.heading ?? labels.signatories, groups: printed, ...counts };
}

/** Whether there is a list to print at all. */
export function hasSignatories(list: RenderedSignatories): boolean {
  return list.groups.length > 0 || list.counted > 0;
}
