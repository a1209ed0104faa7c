import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/index.js';
import { decodeCursor, pageOf, type Page } from '../../http/index.js';
import { AuditEventRepository, type ListedAuditEvent } from '../persistence/audit-event.repository.js';

export type { ListedAuditEvent };

/** What happened in a coalition, or to one statement or one thing in it, newest first. */
@Injectable()
export class ListAuditEvents {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: AuditEventRepository,
  ) {}

  execute(
    coalitionId: string,
    query: { statementId?: string; subjectId?: string; after?: string; limit: number },
  ): Promise<Page<ListedAuditEvent>> {
    const filter = {
      coalitionId,
      statementId: query.statementId ?? null,
      subjectId: query.subjectId ?? null,
      before: decodeCursor(query.after, 1)?.[0] ?? null,
      limit: query.limit,
    };
    return this.unitOfWork.inCoalition(coalitionId, async (tx) => {
      const rows = await this.events.list(tx, filter);
      const total = await this.events.count(tx, filter);
      return pageOf(
        rows,
        query.limit,
        total,
        (row) => [row.id],
        (row) => row,
      );
    });
  }
}
