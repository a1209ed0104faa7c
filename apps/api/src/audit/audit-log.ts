import { Injectable } from '@nestjs/common';
import { newId, type Transaction } from '../database/index.js';
import type { AuditEntry } from './audit-action.js';

/** Appends to the record of what happened; always in the transaction that makes it happen. */
@Injectable()
export class AuditLog {
  async append(tx: Transaction, ...entries: AuditEntry[]): Promise<void> {
    if (entries.length === 0) return;
    const rows = entries.map((entry) => ({
      id: newId(),
      coalition_id: entry.coalitionId,
      statement_id: entry.statementId ?? null,
      actor_kind: entry.actor.kind,
      actor_id: 'id' in entry.actor ? entry.actor.id : null,
      action: entry.action,
      subject_kind: entry.subject.kind,
      subject_id: entry.subject.id,
      details: entry.details ?? {},
    }));
    await tx.query(
      `INSERT INTO audit_events (id, coalition_id, statement_id, actor_kind, actor_id, action, subject_kind, subject_id, details)
       SELECT id, coalition_id, statement_id, actor_kind, actor_id, action, subject_kind, subject_id, details
       FROM jsonb_to_recordset($1) AS row (id uuid, coalition_id uuid, statement_id uuid, actor_kind text, actor_id uuid,
         action text, subject_kind text, subject_id uuid, details jsonb)`,
      [JSON.stringify(rows)],
    );
  }
}
