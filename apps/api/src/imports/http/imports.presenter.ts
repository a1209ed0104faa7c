import type { ImportPreview } from '../queries/preview-import.js';
import type { ImportPreviewView } from './imports.views.js';

const plain = (values: readonly object[]): Record<string, unknown>[] => values.map((value) => ({ ...value }));

/** What was found, as the review screen reads it. */
export function presentPreview({ source, result, organizations }: ImportPreview, uploaded: boolean): ImportPreviewView {
  return {
    statement: { ...result.statement },
    coverLetter: result.coverLetter && { ...result.coverLetter },
    signatoryGroups: plain(result.signatoryGroups),
    contacts: plain(result.contacts),
    omitted: plain(result.omitted),
    normalizations: plain(result.normalizations),
    warnings: plain(result.warnings),
    summary: { ...result.summary },
    sha256: source.sha256,
    text: uploaded ? source.text : null,
    organizationMatches: organizations
      .filter(({ matches }) => matches.length > 0)
      .map(({ groupIndex, entryIndex, matches }) => ({
        groupIndex,
        entryIndex,
        matches: matches.map(({ organization, evidence }) => ({
          organizationId: organization.id,
          name: organization.name,
          acronym: organization.acronym,
          country: organization.country,
          kind: evidence.kind,
          certainty: evidence.certainty,
          score: evidence.score,
        })),
      })),
  };
}
