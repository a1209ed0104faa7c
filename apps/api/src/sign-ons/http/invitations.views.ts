export class InvitedOrganizationView {
  id: string;
  name: string;
  acronym: string | null;
}

export class InvitationView {
  id: string;
  statementId: string;
  kind: 'personal' | 'open';
  organization: InvitedOrganizationView | null;
  contactName: string | null;
  contactEmail: string | null;
  language: string;
  state: string;
  reminderCount: number;
  lastMailedAt: string | null;
  /** Until then they asked not to be reminded. */
  quietUntil: string | null;
  /** What they told the coordinators when declining. */
  declineReason: string | null;
  createdAt: string;
  stateChangedAt: string;
  note: string | null;
}

export class InvitationWithLink extends InvitationView {
  link: string;
}

export class InvitationPage {
  items: InvitationView[];
  total: number;
  next: string | null;
}

export class InviteeResultView {
  index: number;
  outcome: 'invited' | 'already_invited' | 'refused';
  organizationId: string | null;
  name: string | null;
  /** Whether the organization is new to the registry. */
  created: boolean;
  invitationId: string | null;
  code: string | null;
}

export class InviteManyView {
  items: InviteeResultView[];
  total: number;
  next: string | null;
}
