import { Injectable } from '@nestjs/common';
import type { StatementState } from '@undersigned/sign-on-rules';
import type { StatementDocument } from '@undersigned/statement';
import type { Transaction } from '../../database/index.js';
import type { AutoApproval, ListPolicy } from '../statement-settings.js';
import type { VersionClass } from '../version-class.js';
import type { StatementContact } from './statement-annex.repository.js';

export interface PublicStatementRow {
  readonly id: string;
  readonly coalitionId: string;
  readonly coalitionName: string;
  readonly coalitionLanguage: string;
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly state: StatementState;
  readonly deadlineAt: Date | null;
  readonly timeZone: string;
  readonly openSignOn: boolean;
  readonly autoApproval: AutoApproval;
  readonly listPolicy: ListPolicy;
  readonly retractionReason: string | null;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly releasedAt: Date | null;
  readonly publicRevision: number;
  readonly takesSignOns: boolean;
  readonly versionId: string;
  readonly versionNumber: number;
  readonly versionSummary: string;
  readonly publishedAt: Date;
  readonly document: StatementDocument;
  readonly contentHash: string;
  readonly contacts: readonly StatementContact[];
  readonly versions: readonly { number: number; changeClass: VersionClass }[];
}

export interface ListedPublicStatement {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly state: StatementState;
  readonly deadlineAt: Date | null;
  readonly timeZone: string;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly coalitionName: string;
}

const oneStatement = `SELECT s.id, s.coalition_id AS "coalitionId", c.name AS "coalitionName", c.language AS "coalitionLanguage",
    s.slug, t.title, t.language, s.state, s.deadline_at AS "deadlineAt", s.time_zone AS "timeZone",
    s.open_sign_on AS "openSignOn", s.auto_approval AS "autoApproval", s.list_policy AS "listPolicy",
    s.retraction_reason AS "retractionReason", s.opened_at AS "openedAt", s.closed_at AS "closedAt",
    s.released_at AS "releasedAt", s.public_revision::int AS "publicRevision",
    s.state = 'open' AND (s.deadline_at IS NULL OR s.deadline_at > clock_timestamp()) AS "takesSignOns",
    v.id AS "versionId", v.number AS "versionNumber", v.summary AS "versionSummary", v.published_at AS "publishedAt",
    t.document, t.content_hash AS "contentHash",
    coalesce((SELECT json_agg(json_build_object('name', p.name, 'honorific', p.honorific, 'role', p.role,
      'organization', p.organization, 'phone', p.phone, 'email', p.email) ORDER BY p.position)
      FROM statement_contacts p WHERE p.statement_id = s.id), '[]') AS contacts,
    (SELECT json_agg(json_build_object('number', o.number, 'changeClass', o.change_class))
      FROM versions o WHERE o.statement_id = s.id) AS versions
  FROM statements s JOIN coalitions c ON c.id = s.coalition_id
  JOIN versions v ON v.id = s.current_version_id
  JOIN version_texts t ON t.version_id = v.id AND t.authoritative`;

const listedStates = `('open', 'closed', 'released', 'archived')`;

/** Reads for people who are no members: one query each, since public pages are asked for most. */
@Injectable()
export class PublicStatementRepository {
  /** A statement that was opened at some time, also a retracted one: its page says so. */
  async bySlug(tx: Transaction, slug: string): Promise<PublicStatementRow | null> {
    const rows = await tx.query<PublicStatementRow[]>(`${oneStatement} WHERE s.slug = $1 AND s.opened_at IS NOT NULL`, [
      slug,
    ]);
    return rows[0] ?? null;
  }

  async byId(tx: Transaction, id: string): Promise<PublicStatementRow | null> {
    const rows = await tx.query<PublicStatementRow[]>(`${oneStatement} WHERE s.id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** The statements of the site, those opened last first, one more than the limit. */
  list(
    tx: Transaction,
    { before, limit }: { before: readonly [openedAt: string, id: string] | null; limit: number },
  ): Promise<ListedPublicStatement[]> {
    return tx.query(
      `SELECT s.id, s.slug, t.title, s.language, s.state, s.deadline_at AS "deadlineAt", s.time_zone AS "timeZone",
         s.opened_at AS "openedAt", s.closed_at AS "closedAt", c.name AS "coalitionName"
       FROM statements s JOIN coalitions c ON c.id = s.coalition_id
       JOIN version_texts t ON t.version_id = s.current_version_id AND t.authoritative
       WHERE s.opened_at IS NOT NULL AND s.state IN ${listedStates}
         AND ($1::timestamptz IS NULL OR (s.opened_at, s.id) < ($1, $2::uuid))
       ORDER BY s.opened_at DESC, s.id DESC LIMIT $3`,
      [before?.[0] ?? null, before?.[1] ?? null, limit + 1],
    );
  }

  async count(tx: Transaction): Promise<number> {
    const rows = await tx.query<{ total: number }[]>(
      `SELECT count(*)::int AS total FROM statements WHERE opened_at IS NOT NULL AND state IN ${listedStates}`,
    );
    return rows[0]!.total;
  }
}
