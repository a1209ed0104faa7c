import { createHash, randomBytes } from 'node:crypto';

export const sessionDays = 14;

/** A new session: 256 random bits for the cookie, their hash for the table. */
export function newSessionToken(): { token: string; tokenHash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenHash: sessionTokenHash(token) };
}

export function sessionTokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
