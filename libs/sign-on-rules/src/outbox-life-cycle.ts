import { defineLifeCycle } from '@undersigned/kernel';

/** Where a message is. `sent` says that the mail server took it, never that it arrived. */
export type OutboxState =
  'queued' | 'sending' | 'sent' | 'deferred' | 'failed' | 'suppressed' | 'bounced' | 'complained';

/**
 * The moves of an outbox message. `sending → queued` recovers a message whose worker died, `failed → queued` is a retry by
 * hand, `deferred → sending` the next attempt. A suppressed message (the person stopped the mail) is never sent.
 */
export const outboxLifeCycle = defineLifeCycle<OutboxState>(
  'queued',
  {
    queued: ['sending', 'suppressed'],
    sending: ['sent', 'deferred', 'failed', 'suppressed', 'queued'],
    sent: ['bounced', 'complained'],
    deferred: ['sending', 'queued', 'failed', 'suppressed'],
    failed: ['queued'],
    suppressed: [],
    bounced: [],
    complained: [],
  },
  'message.not_retryable',
);

/** Whether a member may put the message back into the queue by hand. */
export function isRetryable(state: OutboxState): boolean {
  return state === 'failed' || state === 'deferred';
}
