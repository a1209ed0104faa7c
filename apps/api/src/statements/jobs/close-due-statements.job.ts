import { defineJob } from '../../jobs/index.js';

/** Moves statements to `closed` when their deadline passes. Sign-ons do not wait for it: they are refused by the clock. */
export const closeDueStatementsJob = defineJob({
  id: 'statements.close-due',
  queue: 'clock',
  attempts: 1,
  backoff: 0,
  every: 1_000,
});
