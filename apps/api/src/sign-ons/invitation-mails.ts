import { interfaceLanguageFor } from '@undersigned/kernel';
import type { OutboxMessage } from '../jobs/outbox/index.js';
import type { InvitationRow } from './persistence/invitation.repository.js';
import type { StatementCard } from './persistence/statement-card.repository.js';

type MailedInvitation = Pick<
  InvitationRow,
  'id' | 'contactName' | 'contactEmail' | 'language' | 'note' | 'organizationName' | 'tokenGeneration'
>;

function toInvited(statement: StatementCard, invitation: MailedInvitation) {
  return {
    language: interfaceLanguageFor([invitation.language]),
    recipient: { name: invitation.contactName, email: invitation.contactEmail! },
    coalitionId: statement.coalitionId,
    statementId: statement.id,
    subject: { kind: 'invitation' as const, id: invitation.id },
    links: {
      link: { purpose: 'invitation' as const, id: invitation.id, generation: invitation.tokenGeneration },
    },
  };
}

/** The invitation itself; also what reminds of a statement without a deadline. */
export function invitationMail(
  statement: StatementCard,
  invitation: MailedInvitation,
  inviter: string | null,
  dedupeKey?: string,
): OutboxMessage {
  return {
    ...toInvited(statement, invitation),
    template: 'invitation',
    data: {
      coalition: statement.coalitionName,
      recipient: invitation.contactName,
      statementTitle: statement.title,
      organization: invitation.organizationName,
      inviter,
      note: invitation.note,
      deadline: statement.deadlineAt && { at: statement.deadlineAt.toISOString(), zone: statement.timeZone },
    },
    ...(dedupeKey && { dedupeKey }),
  };
}

export function reminderMail(
  statement: StatementCard,
  invitation: MailedInvitation,
  dedupeKey?: string,
): OutboxMessage {
  if (!statement.deadlineAt) return invitationMail(statement, invitation, null, dedupeKey);
  return {
    ...toInvited(statement, invitation),
    template: 'deadline-reminder',
    data: {
      coalition: statement.coalitionName,
      recipient: invitation.contactName,
      statementTitle: statement.title,
      organization: invitation.organizationName,
      deadline: { at: statement.deadlineAt.toISOString(), zone: statement.timeZone },
    },
    ...(dedupeKey && { dedupeKey }),
  };
}
