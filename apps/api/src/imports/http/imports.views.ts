import type { DuplicateCertainty, DuplicateKind } from '@undersigned/registry-rules';
import { StatementView } from '../../statements/index.js';

export class ImportMatchView {
  organizationId: string;
  name: string;
  acronym: string | null;
  country: string | null;
  kind: DuplicateKind;
  certainty: DuplicateCertainty;
  score: number;
}

export class ImportMatchesView {
  groupIndex: number;
  entryIndex: number;
  matches: ImportMatchView[];
}

/** The import result, and what the coalition knows of it already. */
export class ImportPreviewView {
  statement: Record<string, unknown>;
  coverLetter: Record<string, unknown> | null;
  signatoryGroups: Record<string, unknown>[];
  contacts: Record<string, unknown>[];
  omitted: Record<string, unknown>[];
  normalizations: Record<string, unknown>[];
  warnings: Record<string, unknown>[];
  summary: Record<string, number>;
  /** Of the text that was read; a confirmation must send the same text. */
  sha256: string;
  /** The text of an uploaded file as it was decoded; null for a pasted one, which the sender has. */
  text: string | null;
  organizationMatches: ImportMatchesView[];
}

export class ImportedOrganizationsView {
  created: number;
  used: number;
}

export class ImportConfirmedView {
  statement: StatementView;
  organizations: ImportedOrganizationsView;
  invitations: number;
}
