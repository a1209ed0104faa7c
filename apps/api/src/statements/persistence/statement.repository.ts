import { Injectable } from '@nestjs/common';
import type { StatementState } from '@undersigned/sign-on-rules';
import type { Transaction } from '../../database/index.js';
import { StatementEntity } from './statement.entity.js';

/** A statement with what its page in the admin shows at once. */
export interface StatementRow extends Omit<StatementEntity, 'coalitionId' | 'publicRevision'> {
  readonly coalitionId: string;
  readonly versionNumber: number | null;
  readonly versionSummary: string | null;
  readonly versionPublishedAt: Date | null;
  readonly contentHash: string | null;
  readonly approved: number;
  readonly pending: number;
  readonly total: number;
}

export interface StatementFilter {
  readonly coalitionId: string;
  readonly state: StatementState | null;
  /** Words of the title; null: all. */
  readonly q: string | null;
  readonly before: string | null;
  readonly limit: number;
}

export type StatementChanges = Partial<Omit<StatementEntity, 'id' | 'coalitionId' | 'publicRevision' | 'updatedAt'>>;

const columns = `s.id, s.coalition_id AS "coalitionId", s.slug, s.title, s.language, s.state,
  s.current_version_id AS "currentVersionId", s.deadline_at AS "deadlineAt", s.time_zone AS "timeZone",
  s.open_sign_on AS "openSignOn", s.auto_approval AS "autoApproval", s.list_policy AS "listPolicy",
  s.retraction_reason AS "retractionReason", s.opened_at AS "openedAt", s.closed_at AS "closedAt",
  s.released_at AS "releasedAt", s.created_at AS "createdAt", s.updated_at AS "updatedAt",
  v.number AS "versionNumber", v.summary AS "versionSummary", v.published_at AS "versionPublishedAt",
  t.content_hash AS "contentHash", c.approved, c.pending, c.total`;
const sources = `FROM statements s
  LEFT JOIN versions v ON v.id = s.current_version_id
  LEFT JOIN version_texts t ON t.version_id = v.id AND t.authoritative
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS total, count(*) FILTER (WHERE state IN ('approved', 'reconsent_due'))::int AS approved,
      count(*) FILTER (WHERE state IN ('pending', 'correction_requested'))::int AS pending
    FROM sign_ons WHERE statement_id = s.id) c`;
const matching = `s.coalition_id = $1 AND ($2::text IS NULL OR s.state = $2)
  AND ($3::text IS NULL OR s.title ILIKE '%' || $3 || '%')`;

@Injectable()
export class StatementRepository {
  /** The newest statements first, one more than the limit, each with its counts: one query whatever the page holds. */
  list(tx: Transaction, { coalitionId, state, q, before, limit }: StatementFilter): Promise<StatementRow[]> {
    return tx.query(
      `SELECT ${columns} ${sources} WHERE ${matching} AND ($4::uuid IS NULL OR s.id < $4) ORDER BY s.id DESC LIMIT $5`,
      [coalitionId, state, likeWords(q), before, limit + 1],
    );
  }

  async count(tx: Transaction, { coalitionId, state, q }: StatementFilter): Promise<number> {
    const rows = await tx.query<{ total: number }[]>(
      `SELECT count(*)::int AS total FROM statements s WHERE ${matching}`,
      [coalitionId, state, likeWords(q)],
    );
    return rows[0]!.total;
  }

  async find(tx: Transaction, coalitionId: string, id: string): Promise<StatementRow | null> {
    const rows = await tx.query<StatementRow[]>(
      `SELECT ${columns} ${sources} WHERE s.coalition_id = $1 AND s.id = $2`,
      [coalitionId, id],
    );
    return rows[0] ?? null;
  }

  /** Holds the row until the transaction ends: moves, deadlines and publications of one statement happen one by one. */
  async lock(tx: Transaction, coalitionId: string, id: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>('SELECT 1 FROM statements WHERE coalition_id = $1 AND id = $2 FOR UPDATE', [
      coalitionId,
      id,
    ]);
    return rows.length > 0;
  }

  /** The database's clock: the one that all processes share, and that deadlines are measured by. */
  async now(tx: Transaction): Promise<Date> {
    const rows = await tx.query<{ now: Date }[]>('SELECT clock_timestamp() AS now');
    return rows[0]!.now;
  }

  /** False where the address is taken, by whichever coalition: row-level security hides whose it is. */
  async create(
    tx: Transaction,
    statement: Pick<StatementEntity, 'id' | 'coalitionId' | 'slug' | 'title' | 'language'>,
  ): Promise<boolean> {
    const { id, coalitionId, slug, title, language } = statement;
    const rows = await tx.query<unknown[]>(
      `INSERT INTO statements (id, coalition_id, slug, title, language, time_zone)
       SELECT $1, c.id, $3, $4, $5, c.time_zone FROM coalitions c WHERE c.id = $2
       ON CONFLICT ON CONSTRAINT statements_slug_unique DO NOTHING RETURNING id`,
      [id, coalitionId, slug, title, language],
    );
    return rows.length > 0;
  }

  /** Changes a locked statement, and tells the public pages that it did. */
  async update(tx: Transaction, id: string, changes: StatementChanges): Promise<void> {
    await tx
      .createQueryBuilder()
      .update(StatementEntity)
      .set({ ...changes, publicRevision: () => 'public_revision + 1', updatedAt: () => 'clock_timestamp()' })
      .where('id = :id', { id })
      .execute();
  }

  /** While nothing is published, the title is what the draft says. */
  async followDraftTitle(tx: Transaction, id: string, title: string): Promise<void> {
    await tx.query(`UPDATE statements SET title = $2 WHERE id = $1 AND current_version_id IS NULL AND title <> $2`, [
      id,
      title,
    ]);
  }

  /** Open statements whose deadline has passed, the longest overdue first. The clock is asked once, so that the index serves. */
  async due(tx: Transaction, limit: number): Promise<{ id: string; coalitionId: string }[]> {
    return tx.query(
      `SELECT id, coalition_id AS "coalitionId" FROM statements
       WHERE state = 'open' AND deadline_at IS NOT NULL AND deadline_at <= (SELECT clock_timestamp())
       ORDER BY deadline_at LIMIT $1`,
      [limit],
    );
  }

  /** Closes a statement that is due, as of its deadline; false where it was closed or given more time meanwhile. */
  async closeDue(tx: Transaction, id: string): Promise<boolean> {
    const result = await tx
      .createQueryBuilder()
      .update(StatementEntity)
      .set({
        state: 'closed',
        closedAt: () => 'deadline_at',
        publicRevision: () => 'public_revision + 1',
        updatedAt: () => 'clock_timestamp()',
      })
      .where(`id = :id AND state = 'open' AND deadline_at <= clock_timestamp()`, { id })
      .execute();
    return result.affected === 1;
  }
}

/** Search words, with the wildcards of LIKE taken for what they are. */
function likeWords(q: string | null): string | null {
  return q === null ? null : q.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}
