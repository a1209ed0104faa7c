import type { ImportResult, PartType, SignatoryEntry } from '@undersigned/statement-import';
import type { ImportPreview, OrganizationChoice } from '../../api/models.js';

/** An import in review: what was read, and what the member made of it. */
export interface Review {
  readonly text: string;
  readonly name: string | null;
  readonly preview: ImportPreview;
  readonly title: string;
  readonly language: string;
  readonly dateText: string;
  readonly partTypes: Readonly<Record<string, PartType>>;
  readonly choices: Readonly<Record<string, OrganizationChoice>>;
}

export const entryKey = (groupIndex: number, entryIndex: number) => `${groupIndex}.${entryIndex}`;

/** A line of a signatory list that becomes a registry entry. */
export interface ReviewEntry {
  readonly key: string;
  readonly groupIndex: number;
  readonly entryIndex: number;
  readonly entry: SignatoryEntry;
}

export function entriesOf({ signatoryGroups }: ImportResult): readonly ReviewEntry[] {
  return signatoryGroups.flatMap((group, groupIndex) =>
    group.entries.map((entry, entryIndex) => ({
      key: entryKey(groupIndex, entryIndex),
      groupIndex,
      entryIndex,
      entry,
    })),
  );
}

/** What is proposed for an organization: the registry entry that it certainly is, else a new one. */
function proposal({ groupIndex, entryIndex, entry }: ReviewEntry, preview: ImportPreview): OrganizationChoice {
  const found = preview.organizationMatches.find(
    (each) => each.groupIndex === groupIndex && each.entryIndex === entryIndex,
  )?.matches[0];
  return {
    groupIndex,
    entryIndex,
    ...(found?.certainty === 'certain'
      ? { action: 'use' as const, organizationId: found.organizationId }
      : { action: 'create' as const }),
    name: entry.name,
    acronym: entry.acronym,
    country: entry.country,
  };
}

export function beginReview(text: string, name: string | null, preview: ImportPreview): Review {
  const { statement } = preview;
  const organizations = entriesOf(preview).filter(({ entry }) => entry.kind === 'organization');
  return {
    text,
    name,
    preview,
    title: statement.title ?? '',
    language: statement.language,
    dateText: statement.dateText ?? '',
    partTypes: {},
    choices: Object.fromEntries(organizations.map((each) => [each.key, proposal(each, preview)])),
  };
}

/** The result as it goes back: what was edited put in its place, nothing else touched. */
export function reviewedResult({ preview, title, language, dateText, partTypes }: Review): ImportResult {
  const { sha256: _hash, organizationMatches: _matches, text: _text, ...result } = preview;
  const { statement } = result;
  return {
    ...result,
    statement: {
      ...statement,
      title: title.trim() || null,
      language,
      dateText: dateText.trim() || null,
      parts: statement.parts.map((part) => ({ ...part, type: partTypes[part.id] ?? part.type })),
    },
  };
}

export function countChoices(review: Review): Readonly<Record<OrganizationChoice['action'], number>> {
  const counts = { create: 0, use: 0, skip: 0 };
  for (const { action } of Object.values(review.choices)) counts[action] += 1;
  return counts;
}
