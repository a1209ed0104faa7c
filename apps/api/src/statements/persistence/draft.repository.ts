import { Injectable } from '@nestjs/common';
import type { StatementDocument } from '@undersigned/statement';
import type { Transaction } from '../../database/index.js';
import { DraftEntity } from './draft.entity.js';

export interface Draft {
  readonly statementId: string;
  readonly revision: number;
  readonly document: StatementDocument;
  readonly updatedAt: Date;
  readonly updatedByName: string | null;
}

@Injectable()
export class DraftRepository {
  async create(tx: Transaction, draft: Pick<DraftEntity, 'statementId' | 'coalitionId' | 'document' | 'updatedBy'>) {
    const { statementId, coalitionId, document, updatedBy } = draft;
    await tx.query('INSERT INTO drafts (statement_id, coalition_id, document, updated_by) VALUES ($1, $2, $3, $4)', [
      statementId,
      coalitionId,
      JSON.stringify(document),
      updatedBy,
    ]);
  }

  async find(tx: Transaction, coalitionId: string, statementId: string): Promise<Draft | null> {
    const rows = await tx.query<Draft[]>(
      `SELECT d.statement_id AS "statementId", d.revision, d.document, d.updated_at AS "updatedAt", u.name AS "updatedByName"
       FROM drafts d LEFT JOIN users u ON u.id = d.updated_by WHERE d.coalition_id = $1 AND d.statement_id = $2`,
      [coalitionId, statementId],
    );
    return rows[0] ?? null;
  }

  /** Replaces the draft if it is still at `revision`; false where somebody else was first. */
  async replace(
    tx: Transaction,
    statementId: string,
    revision: number,
    { document, updatedBy }: { document: StatementDocument; updatedBy: string },
  ): Promise<boolean> {
    const result = await tx
      .createQueryBuilder()
      .update(DraftEntity)
      .set({
        document: () => 'CAST(:document AS jsonb)',
        revision: () => 'revision + 1',
        updatedAt: () => 'clock_timestamp()',
        updatedBy,
      })
      .where('statement_id = :statementId AND revision = :revision', { statementId, revision })
      .setParameter('document', JSON.stringify(document))
      .execute();
    return result.affected === 1;
  }
}
