export { OutboxModule } from './outbox.module.js';
export { Outbox, outboxRow, type OutboxMessage, type StoredMailData } from './outbox.js';
