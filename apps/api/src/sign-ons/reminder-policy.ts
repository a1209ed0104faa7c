/** Two reminders at 72 and 24 hours before the deadline fit between two mails of this distance. */
export const minimumReminderHours = 36;
/** Most reminders one invitation gets. */
export const maximumReminders = 3;
/** Hours before the deadline at which those who have not answered are reminded, the latest first. */
export const reminderHours = [24, 72] as const;
