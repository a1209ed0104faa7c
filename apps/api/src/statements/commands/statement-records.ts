import { Injectable } from '@nestjs/common';
import { AuditLog, type AuditAction } from '../../audit/index.js';
import type { Transaction } from '../../database/index.js';
import { StatementChanges } from '../statement-changes.js';
import type { CoalitionMember } from './create-statement.js';

/** What a change of a statement leaves behind: its audit event, and what listeners make of it. */
@Injectable()
export class StatementRecords {
  constructor(
    private readonly audit: AuditLog,
    readonly changes: StatementChanges,
  ) {}

  /** Without a user it is the software itself that acts (a deadline). */
  append(
    tx: Transaction,
    by: { readonly coalitionId: string; readonly userId: CoalitionMember['userId'] | null },
    statementId: string,
    action: AuditAction,
    details: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.append(tx, {
      coalitionId: by.coalitionId,
      statementId,
      actor: by.userId === null ? { kind: 'system' } : { kind: 'member', id: by.userId },
      action,
      subject: { kind: 'statement', id: statementId },
      details,
    });
  }
}
