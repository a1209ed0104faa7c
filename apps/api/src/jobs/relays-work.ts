import { SetMetadata } from '@nestjs/common';

export const relaysWorkKey = 'undersigned:relays-work';

/** A job to put into its queue; the same `key` is there once at a time, however often it is put in. */
export interface WaitingJob {
  readonly rowId: string;
  readonly key: string;
}

/**
 * Rows that became work when their transaction committed. The relay carries them into the queue; PostgreSQL stays the
 * memory, so that a queue that lost everything is filled again from here.
 */
export interface WorkSource {
  /** Marks up to `limit` rows as carried and answers them; among them rows carried a minute ago that nobody did. */
  take(limit: number): Promise<WaitingJob[]>;
  /** Gives rows back that could not be carried. */
  giveBack(rowIds: readonly string[]): Promise<void>;
}

/** Marks a class as a source of work for a job with payload `{ id }`. */
export const RelaysWork = (job: { readonly id: string }) => SetMetadata(relaysWorkKey, job);
