import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { reminderRefusal } from '@undersigned/sign-on-rules';
import { UnitOfWork } from '../../database/index.js';
import type { CurrentMember } from '../../http/index.js';
import { InvitationChanges } from '../invitation-changes.js';
import { reminderMail } from '../invitation-mails.js';
import type { InvitationRow } from '../persistence/invitation.repository.js';
import { maximumReminders, minimumReminderHours } from '../reminder-policy.js';
import { requireOpen } from '../statement-rules.js';

/** Mails an invitation that was made without sending, or that bounced and has a corrected address. */
@Injectable()
export class SendInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: InvitationChanges,
  ) {}

  execute(by: CurrentMember, id: string): Promise<InvitationRow> {
    return this.unitOfWork.inCoalition(by.coalitionId, async (tx) => {
      const invitation = await this.changes.lock(tx, by.coalitionId, id);
      const statement = await this.changes.records.statement(tx, invitation.statementId);
      requireOpen(statement, new Date());
      if (invitation.state === 'sent')
        throw new DomainError('invitation.transition_not_allowed', { from: 'sent', to: 'sent' });
      return this.changes.mail(tx, statement, invitation, by);
    });
  }
}

const answeredStates = new Set(['accepted', 'declined', 'expired', 'revoked']);

/** Reminds somebody who has not answered; not too soon after the last mail, and not more often than the cap. */
@Injectable()
export class RemindInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: InvitationChanges,
  ) {}

  execute(by: CurrentMember, id: string): Promise<InvitationRow> {
    return this.unitOfWork.inCoalition(by.coalitionId, async (tx) => {
      const invitation = await this.changes.lock(tx, by.coalitionId, id);
      const statement = await this.changes.records.statement(tx, invitation.statementId);
      const now = new Date();
      requireOpen(statement, now);
      const refusal = reminderRefusal({
        lastSentAt: invitation.lastMailedAt,
        sentCount: invitation.reminderCount,
        now,
        minimumIntervalHours: minimumReminderHours,
        cap: maximumReminders,
        answered: answeredStates.has(invitation.state),
        deadline: statement.deadlineAt,
        quietUntil: invitation.quietUntil,
      });
      if (refusal || !invitation.contactEmail || invitation.lastMailedAt === null)
        throw new DomainError('invitation.reminder_not_due', { reason: refusal ?? 'not_sent' });
      await this.changes.records.outbox.append(tx, reminderMail(statement, invitation));
      await this.changes.invitations.recordMail(tx, id, true);
      await this.changes.audit(tx, invitation, { kind: 'member', id: by.userId }, 'invitation.reminded');
      return { ...invitation, reminderCount: invitation.reminderCount + 1, lastMailedAt: now };
    });
  }
}
