import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/index.js';
import type { CurrentMember } from '../../http/index.js';
import { InvitationChanges } from '../invitation-changes.js';
import type { InvitationRow } from '../persistence/invitation.repository.js';
import { invitationLifeCycle } from '@undersigned/sign-on-rules';
import { DomainError } from '@undersigned/kernel';

/** Makes the link useless; the page behind it says so. */
@Injectable()
export class RevokeInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: InvitationChanges,
  ) {}

  execute(by: CurrentMember, id: string): Promise<InvitationRow> {
    return this.unitOfWork.inCoalition(by.coalitionId, async (tx) => {
      const invitation = await this.changes.lock(tx, by.coalitionId, id);
      const revoked = await this.changes.move(tx, invitation, 'revoked');
      const details = { from: invitation.state };
      await this.changes.audit(tx, invitation, { kind: 'member', id: by.userId }, 'invitation.revoked', details);
      return revoked;
    });
  }
}

/** Gives the invitation a new link; every earlier one stops working. */
@Injectable()
export class ReissueInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: InvitationChanges,
  ) {}

  execute(by: CurrentMember, id: string): Promise<InvitationRow> {
    return this.unitOfWork.inCoalition(by.coalitionId, async (tx) => {
      const invitation = await this.changes.lock(tx, by.coalitionId, id);
      requireUnanswered(invitation);
      const tokenGeneration = invitation.tokenGeneration + 1;
      await this.changes.invitations.update(tx, id, { tokenGeneration });
      await this.changes.audit(tx, invitation, { kind: 'member', id: by.userId }, 'invitation.reissued', {
        generation: tokenGeneration,
      });
      return { ...invitation, tokenGeneration };
    });
  }
}

export interface InvitationContact {
  readonly contactName?: string | null;
  readonly contactEmail?: string | null;
  readonly language?: string;
}

/** Corrects whom an invitation goes to. A new address does not open with the old one's link. */
@Injectable()
export class UpdateInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: InvitationChanges,
  ) {}

  execute(by: CurrentMember, id: string, contact: InvitationContact): Promise<InvitationRow> {
    return this.unitOfWork.inCoalition(by.coalitionId, async (tx) => {
      const invitation = await this.changes.lock(tx, by.coalitionId, id);
      requireUnanswered(invitation);
      const given = Object.fromEntries(Object.entries(contact).filter(([, value]) => value !== undefined));
      const moved =
        contact.contactEmail !== undefined &&
        contact.contactEmail?.toLowerCase() !== invitation.contactEmail?.toLowerCase();
      const tokenGeneration = invitation.tokenGeneration + (moved && invitation.lastMailedAt ? 1 : 0);
      await this.changes.invitations.update(tx, id, { ...given, tokenGeneration });
      await this.changes.audit(tx, invitation, { kind: 'member', id: by.userId }, 'invitation.updated', {
        fields: Object.keys(given),
      });
      return { ...invitation, ...given, tokenGeneration };
    });
  }
}

function requireUnanswered({ state }: InvitationRow): void {
  if (invitationLifeCycle.next(state).length === 0)
    throw new DomainError('invitation.transition_not_allowed', { from: state });
}
