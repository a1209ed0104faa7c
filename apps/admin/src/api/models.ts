import type { ApiSchemas } from '@undersigned/api-client';
import type { Refined } from './refined.js';

type Answer<Name extends keyof ApiSchemas> = Refined<ApiSchemas[Name]>;

/** One page of a list; `next` is what to ask for `after`. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly next: string | null;
}

export type Session = Answer<'SessionView'>;
export type CoalitionAccess = Answer<'MembershipView'>;
export type Permission = CoalitionAccess['permissions'][number];
export type Role = CoalitionAccess['role'];
export type AccountLink = Answer<'AccountLinkInfo'>;
export type Member = Answer<'MemberView'>;
export type Coalition = Answer<'CoalitionView'>;
export type AuditEvent = Answer<'AuditEventView'>;

export type Statement = Answer<'StatementView'>;
export type StatementState = Statement['state'];
export type ListPolicy = Statement['listPolicy'];
export type PublicContact = Answer<'StatementContactView'>;
export type Draft = Answer<'DraftView'>;
export type StatementDocument = Draft['document'];
export type Version = Answer<'VersionView'>;
export type ChangeClass = Version['changeClass'];
export type VersionProposal = Answer<'ProposalView'>;

export type Organization = Answer<'OrganizationView'>;
export type OrganizationSummary = Answer<'OrganizationSummaryView'>;
export type OrganizationMatch = Answer<'OrganizationMatchView'>;
export type Contact = Answer<'ContactView'>;
export type DuplicatePair = Answer<'DuplicatePairView'>;

export type Invitation = Answer<'InvitationView'>;
export type InvitationWithLink = Answer<'InvitationWithLink'>;
export type InvitationState = Invitation['state'];
export type BulkInvitationRow = ApiSchemas['InviteeBody'];
export type BulkInvitationResult = Answer<'InviteManyView'>;

export type SignOn = Answer<'SignOnView'>;
export type SignOnState = SignOn['state'];
export type Visibility = SignOn['visibility'];
export type SignOnDetail = Answer<'SignOnDetailView'>;
export type SignOnDuplicate = Answer<'SignOnDuplicateView'>;
export type Consent = Answer<'ConsentView'>;
export type BulkDecision = Answer<'BulkDecisionView'>;

export type ImportPreview = Answer<'ImportPreviewView'>;
export type ImportMatch = Answer<'ImportMatchView'>;
export type OrganizationChoice = ApiSchemas['OrganizationChoiceBody'];

export type Message = Answer<'MessageView'>;
export type OutboxState = Message['state'];
export type Export = Answer<'ExportView'>;
