import { AuditEventView } from '../../audit/index.js';

export class SignOnContactView {
  name: string;
  role: string | null;
  email: string;
}

export class SignOnDecisionView {
  by: string | null;
  at: string;
  reason: string | null;
}

export class SignOnView {
  id: string;
  statementId: string;
  state: string;
  capacity: 'organization' | 'individual';
  name: string;
  acronym: string | null;
  country: string | null;
  affiliation: string | null;
  printedName: string;
  contact: SignOnContactView | null;
  visibility: 'public' | 'recipients' | 'counted' | 'sealed';
  language: string;
  versionNumber: number;
  /** Whether the version signed is the statement's current one. */
  currentVersion: boolean;
  receiptCode: string;
  invitationId: string | null;
  organizationId: string | null;
  createdAt: string;
  stateChangedAt: string;
  decision: SignOnDecisionView | null;
  /** How many other living sign-ons of the statement bear the same name. */
  duplicates: number;
}

export class SignOnCountsView {
  submitted: number;
  pending: number;
  correction_requested: number;
  approved: number;
  rejected: number;
  withdrawn: number;
  reconsent_due: number;
  lapsed: number;
}

export class SignOnPage {
  items: SignOnView[];
  total: number;
  next: string | null;
  counts: SignOnCountsView;
}

export class ConsentView {
  versionNumber: number;
  contentHash: string;
  language: string;
  wordingId: string;
  wording: string;
  printedName: string;
  visibility: string;
  givenAt: string;
}

export class SignOnEvidenceView {
  addressConfirmed: boolean;
  invited: boolean;
  emailDomain: string;
  /** Null where nothing is known to compare with. */
  organizationDomainMatch: boolean | null;
}

export class DuplicateSignOnView {
  id: string;
  name: string;
  acronym: string | null;
  country: string | null;
  state: string;
}

export class DuplicateOrganizationView {
  id: string;
  name: string;
  acronym: string | null;
  country: string | null;
}

export class SignOnDuplicateView {
  signOn: DuplicateSignOnView | null;
  organization: DuplicateOrganizationView | null;
  kind: string;
  certainty: string;
  score: number;
  reasons: string[];
}

export class SignOnDetailView extends SignOnView {
  consents: ConsentView[];
  evidence: SignOnEvidenceView;
  duplicateMatches: SignOnDuplicateView[];
  timeline: AuditEventView[];
}

export class BulkDecisionItem {
  id: string;
  outcome: 'approved' | 'rejected' | 'refused';
  code: string | null;
}

export class BulkDecisionCounts {
  approved: number;
  rejected: number;
  refused: number;
}

export class BulkDecisionView {
  items: BulkDecisionItem[];
  counts: BulkDecisionCounts;
}

export class OrganizationSignOnList {
  items: OrganizationSignOnView[];
  total: number;
  next: string | null;
}

export class OrganizationSignOnView {
  id: string;
  statementId: string;
  statementTitle: string;
  state: string;
  printedName: string;
  visibility: string;
  versionNumber: number;
  createdAt: string;
}
