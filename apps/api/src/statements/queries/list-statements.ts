import { Injectable } from '@nestjs/common';
import type { StatementState } from '@undersigned/sign-on-rules';
import { UnitOfWork } from '../../database/index.js';
import { decodeCursor, pageOf, type Page } from '../../http/index.js';
import { StatementRepository } from '../persistence/statement.repository.js';
import type { Statement } from './find-statement.js';

/** The statements of a coalition, newest first. */
@Injectable()
export class ListStatements {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly statements: StatementRepository,
  ) {}

  execute(
    coalitionId: string,
    query: { state?: StatementState; q?: string; after?: string; limit: number },
  ): Promise<Page<Statement>> {
    const filter = {
      coalitionId,
      state: query.state ?? null,
      q: query.q?.trim() || null,
      before: decodeCursor(query.after, 1)?.[0] ?? null,
      limit: query.limit,
    };
    return this.unitOfWork.inCoalition(coalitionId, async (tx) => {
      const rows = await this.statements.list(tx, filter);
      const total = await this.statements.count(tx, filter);
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
