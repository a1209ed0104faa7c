import { normalizeOrganizationName } from '@undersigned/registry-rules';
import type { ImportResult, SignatoryEntry } from '@undersigned/statement-import';

/** An organization in an imported list, and where it stands there. */
export interface ImportedOrganization {
  readonly groupIndex: number;
  readonly entryIndex: number;
  readonly entry: SignatoryEntry;
}

/** The organizations of all lists of a text, in its order, whose names can be stored. */
export function importedOrganizations({ signatoryGroups }: ImportResult): ImportedOrganization[] {
  return signatoryGroups
    .flatMap((group, groupIndex) => group.entries.map((entry, entryIndex) => ({ groupIndex, entryIndex, entry })))
    .filter(({ entry }) => entry.kind === 'organization' && normalizeOrganizationName(entry.name).ok);
}
