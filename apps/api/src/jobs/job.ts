/** A kind of work that a worker does later. Payloads carry ids: what the work is about is read when it is done. */
export interface JobDefinition<Payload extends object = object> {
  readonly id: string;
  readonly queue: QueueName;
  /** Tries in all; work with a memory of its own (an outbox message) has one and is put into the queue again instead. */
  readonly attempts: number;
  /** Milliseconds before the second try; doubled with each further one. */
  readonly backoff: number;
  /** Set for work of the clock: done every so many milliseconds, by one worker each time. */
  readonly every?: number;
  /** Only for the type. */
  readonly payload?: Payload;
}

export const queueNames = ['mail', 'exports', 'clock'] as const;
export type QueueName = (typeof queueNames)[number];

/** Names a kind of work; its handler is the class marked with `HandlesJob`. */
export function defineJob<Payload extends object>(
  definition: Omit<JobDefinition<Payload>, 'payload'>,
): JobDefinition<Payload> {
  return definition;
}
