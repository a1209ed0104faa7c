import { Injectable } from '@nestjs/common';
import type { StatementState } from '@undersigned/sign-on-rules';
import type { StatementDocument } from '@undersigned/statement';
import type { ContactLine } from '@undersigned/statement-render';
import type { Transaction } from '../../database/index.js';

/** Where a statement stands, as far as its files depend on it. */
export interface Standing {
  readonly state: StatementState;
  readonly releasedAt: Date | null;
  readonly currentVersionId: string | null;
  readonly versionId: string | null;
}

/** One text of a statement, as of the moment of reading. */
export interface SourceText extends Standing {
  readonly slug: string;
  readonly openedAt: Date | null;
  readonly versionNumber: number;
  readonly language: string;
  readonly title: string;
  readonly document: StatementDocument;
  readonly contentHash: string;
  /** The database's clock at that moment. */
  readonly asOf: Date;
}

const standing = `s.state, s.released_at AS "releasedAt", s.current_version_id AS "currentVersionId"`;

@Injectable()
export class ExportSourceRepository {
  /** The statement and its version of that number, or its current one; `versionId` is null where there is no such version. */
  async standing(
    tx: Transaction,
    statement: { coalitionId: string; id: string },
    number: number | null,
  ): Promise<Standing | null> {
    const rows = await tx.query<Standing[]>(
      `SELECT ${standing}, v.id AS "versionId" FROM statements s LEFT JOIN versions v ON v.statement_id = s.id
         AND CASE WHEN $3::int IS NULL THEN v.id = s.current_version_id ELSE v.number = $3 END
       WHERE s.coalition_id = $1 AND s.id = $2`,
      [statement.coalitionId, statement.id, number],
    );
    return rows[0] ?? null;
  }

  /** The authoritative text of a version. */
  async text(tx: Transaction, versionId: string): Promise<SourceText | null> {
    const rows = await tx.query<SourceText[]>(
      `SELECT ${standing}, v.id AS "versionId", s.slug, s.opened_at AS "openedAt", v.number AS "versionNumber",
         t.language, t.title, t.document, t.content_hash AS "contentHash", clock_timestamp() AS "asOf"
       FROM versions v JOIN statements s ON s.id = v.statement_id
       JOIN version_texts t ON t.version_id = v.id AND t.authoritative WHERE v.id = $1`,
      [versionId],
    );
    return rows[0] ?? null;
  }

  contacts(tx: Transaction, statementId: string): Promise<ContactLine[]> {
    return tx.query(
      `SELECT name, honorific, role, organization, phone, email FROM statement_contacts WHERE statement_id = $1 ORDER BY position`,
      [statementId],
    );
  }

  /** A statement by its id or by the name in its address. */
  async findByName(tx: Transaction, name: string): Promise<{ id: string; coalitionId: string } | null> {
    const rows = await tx.query<{ id: string; coalitionId: string }[]>(
      `SELECT id, coalition_id AS "coalitionId" FROM statements WHERE slug = $1 OR id::text = $1`,
      [name],
    );
    return rows[0] ?? null;
  }
}
