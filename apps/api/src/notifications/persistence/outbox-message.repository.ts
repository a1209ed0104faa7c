import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../database/index.js';
import type { WaitingJob } from '../../jobs/index.js';
import { OutboxMessageEntity } from './outbox-message.entity.js';

/** A worker that has not finished after this long is dead: sending itself gives up after half of it. */
const lease = `interval '60 seconds'`;

@Injectable()
export class OutboxMessageRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Marks messages that wait as carried to the queue. */
  takeWaiting(limit: number): Promise<WaitingJob[]> {
    return this.take(
      `SELECT id FROM outbox_messages WHERE relayed_at IS NULL AND state IN ('queued', 'deferred') AND due_at <= now()
       ORDER BY due_at, id LIMIT $1 FOR UPDATE SKIP LOCKED`,
      limit,
    );
  }

  /** Marks messages again that were carried long ago and are not done: the queue lost them, or their worker was killed. */
  takeLost(limit: number): Promise<WaitingJob[]> {
    return this.take(
      `SELECT id FROM outbox_messages WHERE relayed_at < now() - ${lease} AND
         (state IN ('queued', 'deferred') OR (state = 'sending' AND claimed_at < now() - ${lease}))
       ORDER BY relayed_at LIMIT $1 FOR UPDATE SKIP LOCKED`,
      limit,
    );
  }

  async giveBack(ids: readonly string[]): Promise<void> {
    await this.dataSource.query(`UPDATE outbox_messages SET relayed_at = NULL WHERE id = ANY($1)`, [ids]);
  }

  /** Takes the message for sending; null where it is done, held back, or another worker has it. */
  async claim(id: string): Promise<OutboxMessageEntity | null> {
    const { affected } = await this.dataSource
      .createQueryBuilder()
      .update(OutboxMessageEntity)
      .set({ state: 'sending', attempts: () => 'attempts + 1', claimedAt: () => 'now()', lastError: null })
      .where(
        `id = :id AND (state IN ('queued', 'deferred') OR (state = 'sending' AND claimed_at < now() - ${lease}))`,
        { id },
      )
      .execute();
    return affected === 1 ? this.dataSource.manager.findOneBy(OutboxMessageEntity, { id }) : null;
  }

  async sent(id: string, response: string): Promise<void> {
    await this.dataSource.query(
      `UPDATE outbox_messages SET state = 'sent', sent_at = now(), server_response = $2 WHERE id = $1 AND state = 'sending'`,
      [id, response.slice(0, 500)],
    );
  }

  /** Puts the message back for a later try. */
  async deferred(id: string, error: string, seconds: number): Promise<void> {
    await this.dataSource.query(
      `UPDATE outbox_messages SET state = 'deferred', last_error = $2, due_at = now() + make_interval(secs => $3), relayed_at = NULL
       WHERE id = $1 AND state = 'sending'`,
      [id, error.slice(0, 500), seconds],
    );
  }

  async ended(id: string, state: 'failed' | 'bounced' | 'suppressed', error: string): Promise<void> {
    await this.dataSource.query(
      `UPDATE outbox_messages SET state = $2, last_error = $3 WHERE id = $1 AND state = 'sending'`,
      [id, state, error.slice(0, 500)],
    );
  }

  /** Puts a failed message in again by hand; false where it is not failed. */
  async retry(tx: Transaction, id: string): Promise<boolean> {
    const result = await tx
      .createQueryBuilder()
      .update(OutboxMessageEntity)
      .set({ state: 'queued', relayedAt: null, dueAt: () => 'now()', lastError: null })
      .where(`id = :id AND state = 'failed'`, { id })
      .execute();
    return result.affected === 1;
  }

  private async take(select: string, limit: number): Promise<WaitingJob[]> {
    const [rows] = await this.dataSource.query<[{ id: string; attempts: number }[], number]>(
      `WITH waiting AS (${select}) UPDATE outbox_messages m SET relayed_at = now() FROM waiting WHERE m.id = waiting.id RETURNING m.id, m.attempts`,
      [limit],
    );
    return rows.map(({ id, attempts }) => ({ rowId: id, key: `${id}_${attempts}` }));
  }
}
