import { Injectable } from '@nestjs/common';
import type { OutboxState } from '@undersigned/sign-on-rules';
import type { Transaction } from '../../database/index.js';
import { OutboxMessageEntity } from './outbox-message.entity.js';

export interface MessageFilter {
  readonly coalitionId: string;
  readonly state: OutboxState | null;
  readonly statementId: string | null;
  readonly before: string | null;
  readonly limit: number;
}

@Injectable()
export class MessageListRepository {
  find(tx: Transaction, coalitionId: string, id: string): Promise<OutboxMessageEntity | null> {
    return tx.findOneBy(OutboxMessageEntity, { coalitionId, id });
  }

  /** The newest first, one more than the limit. */
  list(
    tx: Transaction,
    { coalitionId, state, statementId, before, limit }: MessageFilter,
  ): Promise<OutboxMessageEntity[]> {
    const query = tx
      .createQueryBuilder(OutboxMessageEntity, 'm')
      .where('m.coalition_id = :coalitionId', { coalitionId });
    if (state) query.andWhere('m.state = :state', { state });
    if (statementId) query.andWhere('m.statement_id = :statementId', { statementId });
    if (before) query.andWhere('m.id < :before', { before });
    return query
      .orderBy('m.id', 'DESC')
      .limit(limit + 1)
      .getMany();
  }

  async counts(
    tx: Transaction,
    { coalitionId, statementId }: MessageFilter,
  ): Promise<Partial<Record<OutboxState, number>>> {
    const rows = await tx.query<{ state: OutboxState; count: number }[]>(
      `SELECT state, count(*)::int AS count FROM outbox_messages WHERE coalition_id = $1 AND ($2::uuid IS NULL OR statement_id = $2) GROUP BY state`,
      [coalitionId, statementId],
    );
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  }
}
