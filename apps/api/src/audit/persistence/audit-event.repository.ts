import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.js';
import type { AuditEventEntity } from './audit-event.entity.js';

export type ListedAuditEvent = AuditEventEntity & { readonly actorName: string | null };

export interface AuditEventFilter {
  readonly coalitionId: string;
  readonly statementId: string | null;
  readonly subjectId: string | null;
  readonly before: string | null;
  readonly limit: number;
}

const matching = `e.coalition_id = $1 AND ($2::uuid IS NULL OR e.statement_id = $2) AND ($3::uuid IS NULL OR e.subject_id = $3)`;

@Injectable()
export class AuditEventRepository {
  /** The newest events first, one more than the limit. */
  list(
    tx: Transaction,
    { coalitionId, statementId, subjectId, before, limit }: AuditEventFilter,
  ): Promise<ListedAuditEvent[]> {
    return tx.query(
      `SELECT e.id, e.at, e.action, e.details, e.actor_kind AS "actorKind", e.actor_id AS "actorId", u.name AS "actorName",
         e.subject_kind AS "subjectKind", e.subject_id AS "subjectId", e.statement_id AS "statementId"
       FROM audit_events e LEFT JOIN users u ON e.actor_kind = 'member' AND u.id = e.actor_id
       WHERE ${matching} AND ($4::uuid IS NULL OR e.id < $4) ORDER BY e.id DESC LIMIT $5`,
      [coalitionId, statementId, subjectId, before, limit + 1],
    );
  }

  async count(tx: Transaction, { coalitionId, statementId, subjectId }: AuditEventFilter): Promise<number> {
    const rows = await tx.query<{ total: number }[]>(
      `SELECT count(*)::int AS total FROM audit_events e WHERE ${matching}`,
      [coalitionId, statementId, subjectId],
    );
    return rows[0]!.total;
  }
}
