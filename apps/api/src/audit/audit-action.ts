/** Everything that is recorded. A closed list: an auditor can know what may appear. */
export const auditActions = [
  'coalition.created',
  'coalition.updated',
  'member.invited',
  'member.joined',
  'member.role_changed',
  'member.removed',
  'account.password_reset',
  'statement.created',
  'statement.imported',
  'statement.updated',
  'statement.draft_saved',
  'statement.version_published',
  'statement.transitioned',
  'statement.deadline_moved',
  'statement.contacts_changed',
  'organization.created',
  'organization.updated',
  'organization.merged',
  'contact.created',
  'contact.updated',
  'contact.removed',
  'invitation.created',
  'invitation.updated',
  'invitation.sent',
  'invitation.opened',
  'invitation.reissued',
  'invitation.revoked',
  'invitation.declined',
  'invitation.postponed',
  'invitation.reminded',
  'sign_on.submitted',
  'sign_on.confirmed',
  'sign_on.approved',
  'sign_on.rejected',
  'sign_on.reopened',
  'sign_on.withdrawn',
  'message.retried',
  'export.requested',
  'export.finished',
  'export.failed',
] as const;

export type AuditAction = (typeof auditActions)[number];

export type SubjectKind =
  | 'coalition'
  | 'member'
  | 'user'
  | 'statement'
  | 'version'
  | 'organization'
  | 'contact'
  | 'invitation'
  | 'sign_on'
  | 'message'
  | 'export';

/** Who did it: a member, the signer of a sign-on, or the software itself (a deadline). */
export type Actor =
  | { readonly kind: 'member'; readonly id: string }
  | { readonly kind: 'signer'; readonly id: string | null }
  | { readonly kind: 'system' };

export interface AuditEntry {
  readonly coalitionId: string | null;
  readonly statementId?: string | null;
  readonly actor: Actor;
  readonly action: AuditAction;
  readonly subject: { readonly kind: SubjectKind; readonly id: string | null };
  /** Ids, states and numbers; names of organizations where they explain the event; never tokens, mail addresses or texts. */
  readonly details?: Readonly<Record<string, unknown>>;
}
