import { defineJob } from '../../jobs/index.js';

/** Reminds organizations that have not answered, before a deadline. */
export const sendDueRemindersJob = defineJob({
  id: 'sign-ons.send-due-reminders',
  queue: 'clock',
  attempts: 1,
  backoff: 0,
  every: 60_000,
});
