import type { TextDirection } from '@undersigned/kernel';
import type { StatementState } from '@undersigned/sign-on-rules';
import type { AutoApproval, ListPolicy } from '../statement-settings.js';

export class CurrentVersionView {
  number: number;
  summary: string;
  publishedAt: string;
  contentHash: string;
}

export class StatementCountsView {
  approved: number;
  pending: number;
  total: number;
}

export class StatementView {
  id: string;
  slug: string;
  title: string;
  language: string;
  direction: TextDirection;
  state: StatementState;
  deadlineAt: string | null;
  timeZone: string;
  openSignOn: boolean;
  autoApproval: AutoApproval;
  listPolicy: ListPolicy;
  currentVersion: CurrentVersionView | null;
  retractionReason: string | null;
  openedAt: string | null;
  closedAt: string | null;
  releasedAt: string | null;
  createdAt: string;
  updatedAt: string;
  allowedTransitions: StatementState[];
  publicUrl: string;
  counts: StatementCountsView;
}

export class StatementPage {
  items: StatementView[];
  total: number;
  next: string | null;
}

export class StatementContactView {
  name: string;
  honorific: string | null;
  role: string | null;
  organization: string | null;
  phone: string | null;
  email: string | null;
}

export class StatementSourceView {
  text: string;
  result: Record<string, unknown>;
  importedAt: string;
}
