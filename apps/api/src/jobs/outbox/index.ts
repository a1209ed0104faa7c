export { Outbox, outboxRow, type OutboxMessage, type StoredMailData } from './outbox.js';
