import { Injectable } from '@nestjs/common';
import { reminderDue } from '@undersigned/sign-on-rules';
import { UnitOfWork, type Transaction } from '../../database/index.js';
import { InvitationChanges } from '../invitation-changes.js';
import { reminderMail } from '../invitation-mails.js';
import type { StatementCard } from '../persistence/statement-card.repository.js';
import { maximumReminders, minimumReminderHours, reminderHours } from '../reminder-policy.js';

const batch = 200;

/**
 * Reminds those who have not answered, 72 and 24 hours before a deadline. Called by a schedule, from any process and as
 * often as one likes: each reminder has a key of its own, and locked invitations are passed over.
 */
@Injectable()
export class SendDueReminders {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: InvitationChanges,
  ) {}

  /** Answers how many reminders were queued. */
  async execute(now: Date = new Date()): Promise<number> {
    const [widest] = reminderHours.toSorted((a, b) => b - a);
    const statements = await this.unitOfWork.acrossCoalitions((tx) => this.changes.records.dueWithin(tx, widest!));
    let sent = 0;
    for (const statement of statements) {
      const left = (statement.deadlineAt!.getTime() - now.getTime()) / 3_600_000;
      const mark = reminderHours.find((hours) => left <= hours);
      if (mark !== undefined && left > 0) sent += await this.remindAll(statement, mark, now);
    }
    return sent;
  }

  private async remindAll(statement: StatementCard, mark: number, now: Date): Promise<number> {
    const key = `${statement.deadlineAt!.toISOString()}:${mark}`;
    let sent = 0;
    let after: string | null = null;
    for (;;) {
      const { last, queued } = await this.unitOfWork.acrossCoalitions((tx) =>
        this.remindBatch(tx, statement, key, after, now),
      );
      sent += queued;
      if (last === null) return sent;
      after = last;
    }
  }

  private async remindBatch(tx: Transaction, statement: StatementCard, key: string, after: string | null, now: Date) {
    const invitations = await this.changes.invitations.lockToRemind(tx, statement.id, key, after, batch);
    const due = invitations.filter((invitation) =>
      reminderDue({
        lastSentAt: invitation.lastMailedAt,
        sentCount: invitation.reminderCount,
        now,
        minimumIntervalHours: minimumReminderHours,
        cap: maximumReminders,
        answered: false,
        deadline: statement.deadlineAt,
        quietUntil: invitation.quietUntil,
      }),
    );
    for (const invitation of due) {
      const dedupeKey = `reminder:${invitation.id}:${key}`;
      await this.changes.records.outbox.append(tx, reminderMail(statement, invitation, dedupeKey));
      await this.changes.invitations.recordMail(tx, invitation.id, true);
      await this.changes.audit(tx, invitation, { kind: 'system' }, 'invitation.reminded', { before: key });
    }
    return { queued: due.length, last: invitations.length === batch ? invitations.at(-1)!.id : null };
  }
}
