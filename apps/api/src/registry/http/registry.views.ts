import type { DuplicateCertainty, DuplicateKind, DuplicateReason } from '@undersigned/registry-rules';

export class ContactView {
  id: string;
  organizationId: string;
  name: string;
  role: string | null;
  email: string | null;
  language: string | null;
}

export class OrganizationView {
  id: string;
  name: string;
  acronym: string | null;
  country: string | null;
  website: string | null;
  aliases: string[];
  atRisk: boolean;
  revision: number;
  /** Empty for those who may not see the people. */
  contacts: ContactView[];
  createdAt: string;
  updatedAt: string;
}

export class OrganizationPage {
  items: OrganizationView[];
  total: number;
  next: string | null;
}

export class OrganizationMatchView {
  organizationId: string;
  name: string;
  acronym: string | null;
  country: string | null;
  kind: DuplicateKind;
  certainty: DuplicateCertainty;
  score: number;
  reasons: DuplicateReason[];
}

export class CreatedOrganizationView {
  /** Null where it was only asked what it would double. */
  organization: OrganizationView | null;
  duplicates: OrganizationMatchView[];
}

export class OrganizationSummaryView {
  id: string;
  name: string;
  acronym: string | null;
  country: string | null;
}

export class DuplicatePairView {
  a: OrganizationSummaryView;
  b: OrganizationSummaryView;
  kind: DuplicateKind;
  certainty: DuplicateCertainty;
  score: number;
  reasons: DuplicateReason[];
}

export class DuplicatePage {
  items: DuplicatePairView[];
  total: number;
  next: string | null;
}
