export { JobsModule } from './jobs.module.js';
export { defineJob, type JobDefinition, type QueueName } from './job.js';
export { HandlesJob, type JobHandler } from './handles-job.js';
export { RelaysWork, type WaitingJob, type WorkSource } from './relays-work.js';
export { JobQueues } from './job-queues.js';
export { Outbox, outboxRow, type OutboxMessage, type StoredMailData } from './outbox/index.js';
