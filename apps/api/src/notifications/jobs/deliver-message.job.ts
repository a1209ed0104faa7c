import { defineJob } from '../../jobs/index.js';

/** Sends one outbox message. Tries are counted in PostgreSQL, so the queue itself tries once. */
export const deliverMessageJob = defineJob<{ id: string }>({
  id: 'message.deliver',
  queue: 'mail',
  attempts: 1,
  backoff: 0,
});
