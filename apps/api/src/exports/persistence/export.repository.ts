import { Injectable } from '@nestjs/common';
import type { Audience } from '@undersigned/sign-on-rules';
import type { Transaction } from '../../database/index.js';
import { ExportEntity } from './export.entity.js';
import { ExportFileEntity } from './export-file.entity.js';

export type ListedExport = Omit<ExportEntity, 'dueAt' | 'relayedAt' | 'claimedAt' | 'attempts'> & {
  readonly versionNumber: number;
};
export type StoredFile = ExportFileEntity;

const columns = `e.id, e.coalition_id AS "coalitionId", e.statement_id AS "statementId", e.version_id AS "versionId", e.formats,
  e.audience, e.state, e.done, e.error, e.draft, e.as_of AS "asOf", e.signatories, e.requested_by AS "requestedBy",
  e.created_at AS "createdAt", e.finished_at AS "finishedAt", v.number AS "versionNumber"`;

@Injectable()
export class ExportRepository {
  async insert(
    tx: Transaction,
    row: Pick<
      ExportEntity,
      'id' | 'coalitionId' | 'statementId' | 'versionId' | 'formats' | 'audience' | 'draft' | 'requestedBy'
    >,
  ): Promise<void> {
    await tx.insert(ExportEntity, row);
  }

  async find(
    tx: Transaction,
    coalitionId: string,
    id: string,
    audiences: readonly Audience[],
  ): Promise<ListedExport | null> {
    const rows = await tx.query<ListedExport[]>(
      `SELECT ${columns} FROM exports e JOIN versions v ON v.id = e.version_id
       WHERE e.coalition_id = $1 AND e.id = $2 AND e.audience = ANY($3)`,
      [coalitionId, id, audiences],
    );
    return rows[0] ?? null;
  }

  /** The newest first, one more than the limit. */
  list(
    tx: Transaction,
    statementId: string,
    audiences: readonly Audience[],
    page: { before: string | null; limit: number },
  ): Promise<ListedExport[]> {
    return tx.query(
      `SELECT ${columns} FROM exports e JOIN versions v ON v.id = e.version_id
       WHERE e.statement_id = $1 AND e.audience = ANY($2) AND ($3::uuid IS NULL OR e.id < $3) ORDER BY e.id DESC LIMIT $4`,
      [statementId, audiences, page.before, page.limit + 1],
    );
  }

  async count(tx: Transaction, statementId: string, audiences: readonly Audience[]): Promise<number> {
    const rows = await tx.query<{ total: number }[]>(
      `SELECT count(*)::int AS total FROM exports WHERE statement_id = $1 AND audience = ANY($2)`,
      [statementId, audiences],
    );
    return rows[0]!.total;
  }

  filesOf(tx: Transaction, exportIds: readonly string[]): Promise<StoredFile[]> {
    return tx
      .createQueryBuilder(ExportFileEntity, 'f')
      .where('f.export_id = ANY(:exportIds)', { exportIds })
      .orderBy('f.id')
      .getMany();
  }

  /** The files of the newest finished, final export for everybody of a statement that is released. */
  releasedFiles(tx: Transaction, statementId: string): Promise<StoredFile[]> {
    return tx
      .createQueryBuilder(ExportFileEntity, 'f')
      .where(
        `f.export_id = (SELECT e.id FROM exports e JOIN statements s ON s.id = e.statement_id AND s.current_version_id = e.version_id
           WHERE e.statement_id = :statementId AND e.state = 'done' AND NOT e.draft AND e.audience = 'public' AND s.state = 'released'
           ORDER BY e.id DESC LIMIT 1)`,
        { statementId },
      )
      .orderBy('f.id')
      .getMany();
  }

  /** Makes the public page show that there are files now. */
  async announceFiles(tx: Transaction, statementId: string): Promise<void> {
    await tx.query(`UPDATE statements SET public_revision = public_revision + 1 WHERE id = $1`, [statementId]);
  }

  async addFiles(tx: Transaction, files: Omit<ExportFileEntity, 'createdAt'>[]): Promise<void> {
    await tx.insert(ExportFileEntity, files);
  }
}
