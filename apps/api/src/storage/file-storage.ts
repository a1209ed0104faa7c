import type { Readable } from 'node:stream';

/** Where files live: a folder of this machine or a bucket. Keys are paths of our own making, such as `exports/<id>/a.pdf`. */
export abstract class FileStorage {
  /** Stores the bytes whole or not at all; an earlier file under the key is replaced. */
  abstract put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /** The file as a stream, or null where there is none. */
  abstract get(key: string): Promise<Readable | null>;
  /** Removes the file; one that is not there is no error. */
  abstract delete(key: string): Promise<void>;
}

/** The storage failed; the message tells the operator what and where, and never holds a secret. */
export class StorageError extends Error {
  constructor(
    message: string,
    /** Whether the same call may work later. */
    readonly transient: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StorageError';
  }
}

const segment = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}$/;

/** The segments of a key; throws where one could lead out of the folder or hide in it. */
export function keySegments(key: string): readonly string[] {
  const segments = key.split('/');
  if (segments.length > 10 || !segments.every((part) => segment.test(part)))
    throw new Error(`Not a key of a file: ${JSON.stringify(key.slice(0, 100))}`);
  return segments;
}
