import type { InvitationState, OutboxState, SignOnState } from '@undersigned/sign-on-rules';
import type { AuditEvent, Page } from './types.js';

export type { InvitationState, OutboxState, SignOnState };

export interface Contact {
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  readonly role: string | null;
  readonly email: string | null;
  readonly language: string | null;
}

export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly country: string | null;
  readonly website: string | null;
  readonly aliases: readonly string[];
  readonly atRisk: boolean;
  readonly revision: number;
  readonly contacts: readonly Contact[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A registry entry that may be the same organization. */
export interface OrganizationMatch {
  readonly organizationId: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly country?: string | null;
  readonly kind: string;
  readonly certainty?: string;
  readonly score: number;
  readonly reasons?: readonly string[];
}

export type OrganizationSummary = Pick<Organization, 'id' | 'name' | 'acronym' | 'country'>;

export interface DuplicatePair {
  readonly a: OrganizationSummary;
  readonly b: OrganizationSummary;
  readonly kind: string;
  readonly certainty?: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface OrganizationSignOn {
  readonly id: string;
  readonly statementId: string;
  readonly statementTitle: string;
  readonly state: SignOnState;
  readonly printedName: string;
  readonly visibility: Visibility;
  readonly versionNumber: number;
  readonly createdAt: string;
}

export interface Invitation {
  readonly id: string;
  readonly kind: 'personal' | 'open';
  readonly organization: { readonly id: string; readonly name: string; readonly acronym: string | null } | null;
  readonly contactName: string | null;
  readonly contactEmail: string | null;
  readonly language: string;
  readonly state: InvitationState;
  readonly link?: string | null;
  readonly reminderCount: number;
  readonly lastMailedAt: string | null;
  readonly createdAt: string;
  readonly note: string | null;
  readonly quietUntil?: string | null;
  readonly declineReason?: string | null;
}

export interface BulkInvitationRow {
  readonly organizationId?: string;
  readonly name?: string;
  readonly acronym?: string | null;
  readonly country?: string | null;
  readonly contactName?: string | null;
  readonly contactEmail?: string | null;
  readonly language?: string;
}

export interface BulkInvitationResult {
  readonly items: readonly {
    readonly index: number;
    readonly outcome: 'invited' | 'already_invited' | 'refused';
    readonly organizationId: string | null;
    readonly name: string | null;
    readonly created: boolean;
    readonly invitationId: string | null;
    readonly code: string | null;
  }[];
}

export type Visibility = 'public' | 'recipients' | 'counted' | 'sealed';

export interface SignOn {
  readonly id: string;
  readonly statementId: string;
  readonly state: SignOnState;
  readonly capacity: 'organization' | 'individual';
  readonly name: string;
  readonly acronym: string | null;
  readonly country: string | null;
  readonly affiliation?: string | null;
  readonly printedName: string;
  readonly contact: { readonly name: string; readonly role: string | null; readonly email: string | null } | null;
  readonly visibility: Visibility;
  readonly language: string;
  readonly versionNumber: number;
  readonly currentVersion: boolean;
  readonly receiptCode: string;
  readonly invitationId: string | null;
  readonly organizationId: string | null;
  readonly createdAt: string;
  readonly stateChangedAt: string;
  readonly decision: { readonly by: string | null; readonly at: string; readonly reason: string | null } | null;
  readonly duplicates: number;
}

export interface Consent {
  readonly versionNumber: number;
  readonly contentHash: string;
  readonly language: string;
  readonly wordingId: string;
  readonly wording: string;
  readonly printedName: string;
  readonly visibility: Visibility;
  readonly givenAt: string;
}

export interface SignOnDuplicate {
  readonly signOn: {
    readonly id: string;
    readonly name: string;
    readonly acronym: string | null;
    readonly country: string | null;
    readonly state: SignOnState;
  } | null;
  readonly organization: OrganizationSummary | null;
  readonly kind: string;
  readonly certainty?: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface SignOnDetail extends SignOn {
  readonly consents: readonly Consent[];
  readonly evidence: {
    readonly addressConfirmed: boolean;
    readonly invited: boolean;
    readonly emailDomain: string | null;
    /** Null where nothing is known to compare with. */
    readonly organizationDomainMatch: boolean | null;
  };
  readonly duplicateMatches: readonly SignOnDuplicate[];
  readonly timeline: readonly AuditEvent[];
}

export interface SignOnPage extends Page<SignOn> {
  readonly counts: Readonly<Partial<Record<SignOnState, number>>>;
}

export interface BulkDecision {
  readonly items: readonly {
    readonly id: string;
    readonly outcome: 'approved' | 'rejected' | 'refused';
    readonly code?: string | null;
  }[];
  readonly counts: Readonly<Record<string, number>>;
}

export interface Message {
  readonly id: string;
  readonly template: string;
  readonly recipientName: string | null;
  readonly recipientEmail: string;
  readonly language: string;
  readonly state: OutboxState;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly createdAt: string;
  readonly sentAt: string | null;
  readonly dueAt: string | null;
  readonly statementId: string | null;
}

export interface MessagePage extends Page<Message> {
  readonly counts: Readonly<Partial<Record<OutboxState, number>>>;
}

export interface MessageDetail extends Message {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export const exportFormats = ['pdf', 'docx', 'html', 'md', 'txt', 'json', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface Export {
  readonly id: string;
  readonly statementId: string;
  readonly versionNumber: number;
  readonly formats: readonly ExportFormat[];
  readonly state: 'queued' | 'running' | 'done' | 'failed';
  readonly done: number;
  readonly total: number;
  readonly error: string | null;
  readonly draft: boolean;
  readonly asOf: string | null;
  readonly signatories: number | null;
  readonly createdAt: string;
  readonly finishedAt: string | null;
  readonly files: readonly {
    readonly name: string;
    readonly format: ExportFormat;
    readonly size: number;
    readonly sha256: string;
    readonly url: string;
  }[];
}
