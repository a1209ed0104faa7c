import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { UnitOfWork } from '../../database/index.js';
import { decodeCursor, pageOf, type CurrentMember, type Page } from '../../http/index.js';
import { readableAudiences } from '../export-states.js';
import { ExportRepository, type ListedExport, type StoredFile } from '../persistence/export.repository.js';
import { ExportSourceRepository } from '../persistence/export-source.repository.js';

export type ExportWithFiles = ListedExport & { readonly files: readonly StoredFile[] };

/** The exports of a statement that a member may read, the newest first. */
@Injectable()
export class ListExports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly exports: ExportRepository,
    private readonly sources: ExportSourceRepository,
  ) {}

  execute(
    by: CurrentMember,
    statementId: string,
    query: { after?: string; limit: number },
  ): Promise<Page<ExportWithFiles>> {
    const { coalitionId, role } = by;
    const { limit } = query;
    const audiences = readableAudiences(role);
    return this.unitOfWork.inCoalition(coalitionId, async (tx) => {
      if (!(await this.sources.standing(tx, { coalitionId, id: statementId }, null)))
        throw new DomainError('statement.not_found');
      const before = decodeCursor(query.after, 1)?.[0] ?? null;
      const rows = await this.exports.list(tx, statementId, audiences, { before, limit });
      const total = await this.exports.count(tx, statementId, audiences);
      const files = Map.groupBy(
        await this.exports.filesOf(
          tx,
          rows.map(({ id }) => id),
        ),
        (file) => file.exportId,
      );
      return pageOf(
        rows,
        limit,
        total,
        ({ id }) => [id],
        (row) => ({ ...row, files: files.get(row.id) ?? [] }),
      );
    });
  }
}
