import { Injectable } from '@nestjs/common';

const most = 10;
const windowLength = 3_600_000;
const remembered = 20_000;

/**
 * Bounds how many confirmation mails the forms can make us send to one address. Counted in this process, not in the
 * database: signing is the one request that must cost no further round trip, and a few more mails are no harm.
 */
@Injectable()
export class SubmissionThrottle {
  private readonly hits = new Map<string, { start: number; count: number }>();

  /** Counts a sign-on for the address; false where there were too many within the hour. */
  allows(email: string, now: number = Date.now()): boolean {
    const key = email.toLowerCase();
    const known = this.hits.get(key);
    if (known && now - known.start < windowLength) return (known.count += 1) <= most;
    if (this.hits.size >= remembered) this.hits.delete(this.hits.keys().next().value!);
    this.hits.delete(key);
    this.hits.set(key, { start: now, count: 1 });
    return true;
  }
}
