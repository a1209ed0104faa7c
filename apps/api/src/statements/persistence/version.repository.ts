import { Injectable } from '@nestjs/common';
import type { StatementDocument } from '@undersigned/statement';
import { newId, type Transaction } from '../../database/index.js';
import type { VersionClass } from '../version-class.js';

export interface ListedVersion {
  readonly id: string;
  readonly number: number;
  readonly summary: string;
  readonly changeClass: VersionClass;
  readonly changeReason: string | null;
  readonly publishedAt: Date;
  readonly publishedByName: string | null;
  readonly texts: readonly { language: string; contentHash: string; authoritative: boolean }[];
}

export interface VersionText {
  readonly language: string;
  readonly title: string;
  readonly document: StatementDocument;
  readonly contentHash: string;
}

export interface NewVersion {
  readonly coalitionId: string;
  readonly statementId: string;
  readonly number: number;
  readonly summary: string;
  readonly changeClass: VersionClass;
  readonly changeReason: string | null;
  readonly publishedBy: string;
}

const listed = `SELECT v.id, v.number, v.summary, v.change_class AS "changeClass", v.change_reason AS "changeReason",
    v.published_at AS "publishedAt", u.name AS "publishedByName",
    (SELECT json_agg(json_build_object('language', t.language, 'contentHash', t.content_hash, 'authoritative', t.authoritative)
       ORDER BY t.authoritative DESC, t.language) FROM version_texts t WHERE t.version_id = v.id) AS texts
  FROM versions v LEFT JOIN users u ON u.id = v.published_by
  WHERE v.coalition_id = $1 AND v.statement_id = $2`;

@Injectable()
export class VersionRepository {
  /** All versions, the newest first. */
  list(tx: Transaction, coalitionId: string, statementId: string): Promise<ListedVersion[]> {
    return tx.query(`${listed} ORDER BY v.number DESC`, [coalitionId, statementId]);
  }

  async find(tx: Transaction, coalitionId: string, statementId: string, number: number): Promise<ListedVersion | null> {
    const rows = await tx.query<ListedVersion[]>(`${listed} AND v.number = $3`, [coalitionId, statementId, number]);
    return rows[0] ?? null;
  }

  /** The authoritative text of a version. */
  async text(tx: Transaction, coalitionId: string, statementId: string, number: number): Promise<VersionText | null> {
    const rows = await tx.query<VersionText[]>(
      `SELECT t.language, t.title, t.document, t.content_hash AS "contentHash"
       FROM versions v JOIN version_texts t ON t.version_id = v.id AND t.authoritative
       WHERE v.coalition_id = $1 AND v.statement_id = $2 AND v.number = $3`,
      [coalitionId, statementId, number],
    );
    return rows[0] ?? null;
  }

  /** Writes a version with its text, for good: the database refuses to change either. */
  async publish(tx: Transaction, version: NewVersion, text: VersionText): Promise<string> {
    const id = newId();
    await tx.query(
      `WITH version AS (
         INSERT INTO versions (id, coalition_id, statement_id, number, summary, change_class, change_reason, published_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8))
       INSERT INTO version_texts (version_id, coalition_id, language, authoritative, title, document, content_hash)
       VALUES ($1, $2, $9, true, $10, $11, $12)`,
      [
        id,
        version.coalitionId,
        version.statementId,
        version.number,
        version.summary,
        version.changeClass,
        version.changeReason,
        version.publishedBy,
        text.language,
        text.title,
        JSON.stringify(text.document),
        text.contentHash,
      ],
    );
    return id;
  }
}
