import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { DataSource } from 'typeorm';
import { AppConfig } from '../config/index.js';

/** One request that must not work twice. */
export interface IdempotentRequest {
  readonly scope: string;
  readonly key: string;
  readonly hash: string;
}

export type Claim = { readonly ours: true } | { readonly ours: false; readonly response: unknown };

const patience = 10_000;
const nap = 100;

/**
 * Remembers requests by their key, in PostgreSQL: two processes that get the same request at once agree on who works.
 * Answers are kept sealed, since some hold links that open a page.
 */
@Injectable()
export class IdempotencyKeys {
  private readonly sealKey: Buffer;

  constructor(
    private readonly dataSource: DataSource,
    config: AppConfig,
  ) {
    this.sealKey = Buffer.from(hkdfSync('sha256', config.secretKey, '', 'undersigned idempotency', 32));
  }

  /** Makes the request ours, or waits for whoever has it and hands over their answer. */
  async claim(request: IdempotentRequest): Promise<Claim> {
    for (let waited = 0; waited < patience; waited += nap) {
      if (await this.take(request)) return { ours: true };
      const [row] = await this.dataSource.query<{ request_hash: string; status: number | null; response: string }[]>(
        'SELECT request_hash, status, response FROM idempotency_keys WHERE scope = $1 AND key = $2',
        [request.scope, request.key],
      );
      if (row && row.request_hash !== request.hash) throw new DomainError('request.idempotency_mismatch');
      if (row && row.status !== null) return { ours: false, response: this.open(row.response) };
      await sleep(nap);
    }
    throw new DomainError('request.in_progress');
  }

  async finish({ scope, key }: IdempotentRequest, response: unknown): Promise<void> {
    await this.dataSource.query(
      'UPDATE idempotency_keys SET status = 200, response = $3 WHERE scope = $1 AND key = $2',
      [scope, key, JSON.stringify(this.seal(response))],
    );
  }

  /** Forgets a request that was refused: sending it again may succeed. */
  async release({ scope, key }: IdempotentRequest): Promise<void> {
    await this.dataSource.query('DELETE FROM idempotency_keys WHERE scope = $1 AND key = $2 AND status IS NULL', [
      scope,
      key,
    ]);
  }

  /** Forgets requests that nobody repeats any more; called by a schedule. */
  async forgetPast(): Promise<void> {
    await this.dataSource.query(`DELETE FROM idempotency_keys WHERE created_at < now() - interval '2 days'`);
  }

  /** A claim of a process that died is taken over after two minutes: no request takes that long. */
  private async take({ scope, key, hash }: IdempotentRequest): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      `INSERT INTO idempotency_keys AS known (scope, key, request_hash) VALUES ($1, $2, $3)
       ON CONFLICT (scope, key) DO UPDATE SET created_at = now()
         WHERE known.status IS NULL AND known.request_hash = $3 AND known.created_at < now() - interval '2 minutes'
       RETURNING 1`,
      [scope, key, hash],
    );
    return rows.length > 0;
  }

  private seal(response: unknown): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.sealKey, nonce);
    const text = JSON.stringify(response ?? null);
    return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
  }

  private open(sealed: string): unknown {
    const bytes = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', this.sealKey, bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(-16));
    const text = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8');
    return JSON.parse(text) as unknown;
  }
}
