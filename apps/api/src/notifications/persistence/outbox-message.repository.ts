import { Injectable } from '@nestjs/common';
import { isRetryable, outboxLifeCycle } from '@undersigned/sign-on-rules';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../database/index.js';
import type { WaitingJob } from '../../jobs/index.js';
import { OutboxMessageEntity } from './outbox-message.entity.js';

/** A worker that has not been heard of for this long is dead: a living one renews its claim while it sends. */
const lease = `interval '30 seconds'`;

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
      .set({
        state: 'sending',
        attempts: () => 'attempts + 1',
        claimedAt: () => 'now()',
        // A job may run that the relay believed lost; unmarked, nobody would look for the message again.
        relayedAt: () => 'coalesce(relayed_at, now())',
        lastError: null,
      })
      .where(
        `id = :id AND (state IN ('queued', 'deferred') OR (state = 'sending' AND claimed_at < now() - ${lease}))`,
        { id },
      )
      .execute();
    return affected === 1 ? this.dataSource.manager.findOneBy(OutboxMessageEntity, { id }) : null;
  }

  /** Says that whoever claimed the message is still at it. */
  async renewClaim(id: string): Promise<void> {
    await this.dataSource.query(`UPDATE outbox_messages SET claimed_at = now() WHERE id = $1 AND state = 'sending'`, [
      id,
    ]);
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

  async failed(id: string, error: string): Promise<void> {
    await this.dataSource.query(
      `UPDATE outbox_messages SET state = 'failed', last_error = $2 WHERE id = $1 AND state = 'sending'`,
      [id, error.slice(0, 500)],
    );
  }

  /** Puts a message in again by hand; false where its state does not allow that. */
  async retry(tx: Transaction, id: string): Promise<boolean> {
    const result = await tx
      .createQueryBuilder()
      .update(OutboxMessageEntity)
      .set({ state: 'queued', relayedAt: null, dueAt: () => 'now()', lastError: null })
      .where(`id = :id AND state IN (:...retryable)`, { id, retryable: outboxLifeCycle.states.filter(isRetryable) })
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
