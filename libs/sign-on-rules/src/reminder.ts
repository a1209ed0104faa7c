/** What a reminder depends on. */
export interface ReminderSituation {
  /** The last mail to this person about this statement, the invitation included; null where none went out. */
  readonly lastSentAt: Date | null;
  /** Reminders sent so far. */
  readonly sentCount: number;
  readonly now: Date;
  readonly minimumIntervalHours: number;
  /** Most reminders one person gets. */
  readonly cap: number;
  /** Accepted, declined or signed otherwise. */
  readonly answered: boolean;
  readonly deadline: Date | null;
  /** They said when their board decides: nobody is reminded before. */
  readonly quietUntil?: Date | null;
}

/** Why no reminder goes out now. */
export type ReminderRefusal = 'answered' | 'deadline_passed' | 'cap_reached' | 'awaiting_their_date' | 'too_soon';

/** Why no reminder is due, the reason that lasts longest first; null where one is due. */
export function reminderRefusal(situation: ReminderSituation): ReminderRefusal | null {
  const { lastSentAt, sentCount, now, minimumIntervalHours, cap, answered, deadline, quietUntil } = situation;
  if (answered) return 'answered';
  if (deadline && deadline <= now) return 'deadline_passed';
  if (sentCount >= cap) return 'cap_reached';
  if (quietUntil && now < quietUntil) return 'awaiting_their_date';
  if (lastSentAt && now.getTime() - lastSentAt.getTime() < minimumIntervalHours * 3_600_000) return 'too_soon';
  return null;
}

/** Whether a reminder may go out now: unanswered, before the deadline, under the cap, and long enough after the last mail. */
export function reminderDue(situation: ReminderSituation): boolean {
  return reminderRefusal(situation) === null;
}
