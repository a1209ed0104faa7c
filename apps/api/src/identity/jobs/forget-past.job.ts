import { defineJob } from '../../jobs/index.js';

/** Removes what is only kept for a while: sessions that ended, attempts and repeated requests that are long past. */
export const forgetPastJob = defineJob({
  id: 'identity.forget-past',
  queue: 'clock',
  attempts: 1,
  backoff: 0,
  every: 3_600_000,
});
