import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { invitationLifeCycle, type InvitationState } from '@undersigned/sign-on-rules';
import type { Actor, AuditAction } from '../audit/index.js';
import type { Transaction } from '../database/index.js';
import type { InvitationEntity } from './persistence/invitation.entity.js';
import { InvitationRepository, type InvitationRow } from './persistence/invitation.repository.js';
import { invitationMail } from './invitation-mails.js';
import type { StatementCard } from './persistence/statement-card.repository.js';
import { SignOnRecords } from './sign-on-records.js';

type Extras = Partial<Pick<InvitationEntity, 'declineReason' | 'quietUntil' | 'tokenGeneration'>>;

/** The steps that several commands take with an invitation; each within the caller's transaction. */
@Injectable()
export class InvitationChanges {
  constructor(
    readonly invitations: InvitationRepository,
    readonly records: SignOnRecords,
  ) {}

  /** The invitation, locked; `invitation.not_found` where the coalition has none such. */
  async lock(tx: Transaction, coalitionId: string, id: string): Promise<InvitationRow> {
    const invitation = await this.invitations.lock(tx, id);
    if (!invitation || invitation.coalitionId !== coalitionId) throw new DomainError('invitation.not_found');
    return invitation;
  }

  /** Moves it on by the table; refuses where it has been moved elsewhere in the meantime. */
  async move(
    tx: Transaction,
    invitation: InvitationRow,
    to: InvitationState,
    more: Extras = {},
  ): Promise<InvitationRow> {
    invitationLifeCycle.move(invitation.state, to);
    if (!(await this.invitations.move(tx, invitation, to, more)))
      throw new DomainError('invitation.transition_not_allowed', { from: invitation.state, to });
    return { ...invitation, ...more, state: to };
  }

  audit(
    tx: Transaction,
    invitation: Pick<InvitationRow, 'id' | 'coalitionId' | 'statementId'>,
    actor: Actor,
    action: AuditAction,
    details: Record<string, unknown> = {},
  ): Promise<void> {
    return this.records.audit.append(tx, {
      coalitionId: invitation.coalitionId,
      statementId: invitation.statementId,
      actor,
      action,
      subject: { kind: 'invitation', id: invitation.id },
      details,
    });
  }

  /** Mails the invitation and notes that it went out. */
  async mail(
    tx: Transaction,
    statement: StatementCard,
    invitation: InvitationRow,
    by: { readonly userId: string; readonly name: string },
  ): Promise<InvitationRow> {
    if (!invitation.contactEmail)
      throw new DomainError('request.invalid', { errors: [{ field: 'contactEmail', code: 'isNotEmpty' }] });
    const moved = invitation.state === 'sent' ? invitation : await this.move(tx, invitation, 'sent');
    await this.records.outbox.append(tx, invitationMail(statement, moved, by.name));
    await this.invitations.recordMail(tx, moved.id, false);
    await this.audit(tx, moved, { kind: 'member', id: by.userId }, 'invitation.sent');
    return { ...moved, lastMailedAt: new Date() };
  }
}
