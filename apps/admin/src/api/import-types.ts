import type { ImportResult } from '@undersigned/statement-import';
import type { OrganizationMatch } from './sign-on-types.js';
import type { Statement } from './types.js';

export type { ImportResult };

export interface ImportPreview extends ImportResult {
  readonly sha256: string;
  /** The text of an uploaded file as it was decoded; null for a pasted one. */
  readonly text?: string | null;
  readonly organizationMatches: readonly {
    readonly groupIndex: number;
    readonly entryIndex: number;
    readonly matches: readonly OrganizationMatch[];
  }[];
}

export interface OrganizationChoice {
  readonly groupIndex: number;
  readonly entryIndex: number;
  readonly action: 'create' | 'use' | 'skip';
  readonly organizationId?: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly country: string | null;
}

export interface ImportConfirmation {
  readonly text: string;
  readonly sha256: string;
  readonly result: ImportResult;
  readonly title: string;
  readonly language: string;
  readonly slug?: string;
  readonly organizations: readonly OrganizationChoice[];
  readonly invite: boolean;
}

export interface ImportOutcome {
  readonly statement: Statement;
  readonly organizations: { readonly created: number; readonly used: number };
  readonly invitations: number;
}
