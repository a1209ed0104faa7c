import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, type ErrorCode } from '@undersigned/kernel';
import { DataSource } from 'typeorm';
import { AppConfig } from '../config/index.js';

/** So many times in so many seconds. */
export interface RateLimit {
  readonly name: string;
  readonly hits: number;
  readonly seconds: number;
  readonly refusal?: ErrorCode;
}

/**
 * Counts attempts in PostgreSQL, so that all web processes count together. Who attempts (an account, an address) is
 * kept only as a keyed hash that changes nothing back into a person.
 */
@Injectable()
export class RateLimiter {
  constructor(
    private readonly dataSource: DataSource,
    private readonly config: AppConfig,
  ) {}

  /** Counts one attempt of `who`; throws the limit's refusal (`request.rate_limited`) when there were too many. */
  async hit(limit: RateLimit, who: string): Promise<void> {
    const rows = await this.dataSource.query<{ hits: number; seconds: number }[]>(
      `INSERT INTO rate_limits (key, window_start, hits)
       VALUES ($1, to_timestamp(floor(extract(epoch FROM clock_timestamp()) / $2) * $2), 1)
       ON CONFLICT (key, window_start) DO UPDATE SET hits = rate_limits.hits + 1
       RETURNING hits, ceil($2 - extract(epoch FROM clock_timestamp() - window_start))::int AS seconds`,
      [this.key(limit, who), limit.seconds],
    );
    const { hits, seconds } = rows[0]!;
    if (hits > limit.hits)
      throw new DomainError(limit.refusal ?? 'request.rate_limited', { seconds: Math.max(1, seconds) });
  }

  /** Forgets the attempts of somebody who has shown that they were honest. */
  async forgive(limit: RateLimit, who: string): Promise<void> {
    await this.dataSource.query('DELETE FROM rate_limits WHERE key = $1', [this.key(limit, who)]);
  }

  /** Forgets windows that are over; called by a schedule. */
  async forgetPast(): Promise<void> {
    await this.dataSource.query(`DELETE FROM rate_limits WHERE window_start < now() - interval '2 days'`);
  }

  private key(limit: RateLimit, who: string): string {
    return `${limit.name}:${createHmac('sha256', this.config.secretKey).update(`rate:${who}`).digest('base64url')}`;
  }
}
