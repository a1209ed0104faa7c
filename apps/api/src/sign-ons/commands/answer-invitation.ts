import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { invitationPassage } from '@undersigned/sign-on-rules';
import { UnitOfWork, type Transaction } from '../../database/index.js';
import { InvitationChanges } from '../invitation-changes.js';
import type { InvitationRow } from '../persistence/invitation.repository.js';

/** The invitation whose link was opened, and which of its links it was. */
export interface PresentedInvitation {
  readonly id: string;
  readonly generation: number;
}

const signer = { kind: 'signer', id: null } as const;

/** What somebody with the link answers short of signing: that they read it, need time, or will not sign. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: InvitationChanges,
  ) {}

  /** Notes that the link was used for more than reading; does nothing where that is known or the invitation is over. */
  opened(presented: PresentedInvitation): Promise<void> {
    return this.unitOfWork.acrossCoalitions(async (tx) => {
      const invitation = await this.changes.invitations.lock(tx, presented.id);
      if (!invitation || invitation.tokenGeneration !== presented.generation) return;
      if (!['created', 'sent', 'bounced'].includes(invitation.state)) return;
      await this.changes.move(tx, invitation, 'opened');
      await this.changes.audit(tx, invitation, signer, 'invitation.opened', { from: invitation.state });
    });
  }

  /** "We need internal approval until …": no reminder before that day. */
  postpone(presented: PresentedInvitation, until: Date): Promise<void> {
    return this.answer(presented, async (tx, invitation) => {
      const to = 'awaiting_internal_approval';
      if (invitation.state === to) await this.changes.invitations.update(tx, invitation.id, { quietUntil: until });
      else await this.pass(tx, invitation, to, { quietUntil: until });
      const details = { until: until.toISOString() };
      await this.changes.audit(tx, invitation, signer, 'invitation.postponed', details);
    });
  }

  /** The reason is for the coordinators alone. */
  decline(presented: PresentedInvitation, reason: string | null): Promise<void> {
    return this.answer(presented, async (tx, invitation) => {
      await this.pass(tx, invitation, 'declined', { declineReason: reason });
      await this.changes.audit(tx, invitation, signer, 'invitation.declined', { from: invitation.state });
    });
  }

  private answer(
    presented: PresentedInvitation,
    work: (tx: Transaction, invitation: InvitationRow) => Promise<void>,
  ): Promise<void> {
    return this.unitOfWork.acrossCoalitions(async (tx) => {
      const invitation = await this.changes.invitations.lock(tx, presented.id);
      if (!invitation || invitation.kind !== 'personal' || invitation.tokenGeneration !== presented.generation)
        throw new DomainError('invitation.link_unknown');
      await work(tx, invitation);
    });
  }

  /** Whoever answers has opened the link; both steps are those of the table, the last one is stored. */
  private async pass(
    tx: Transaction,
    invitation: InvitationRow,
    answer: 'awaiting_internal_approval' | 'declined',
    more: { quietUntil?: Date; declineReason?: string | null },
  ): Promise<void> {
    const passage = invitationPassage(invitation.state, answer);
    if (!(await this.changes.invitations.move(tx, invitation, passage.at(-1)!, more)))
      throw new DomainError('invitation.transition_not_allowed', { from: invitation.state, to: answer });
  }
}
