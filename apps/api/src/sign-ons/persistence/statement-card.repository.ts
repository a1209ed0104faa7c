import { Injectable } from '@nestjs/common';
import type { StatementState } from '@undersigned/sign-on-rules';
import type { Transaction } from '../../database/index.js';

/** What sign-ons, invitations and their mails need to know of a statement and its coalition. */
export interface StatementCard {
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
  readonly autoApproval: 'off' | 'invited';
  readonly currentVersion: number | null;
}

/** A member who decides on sign-ons. */
export interface Reviewer {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
}

const card = `SELECT s.id, s.coalition_id AS "coalitionId", c.name AS "coalitionName", c.language AS "coalitionLanguage", s.slug,
  s.title, s.language, s.state, s.deadline_at AS "deadlineAt", s.time_zone AS "timeZone", s.open_sign_on AS "openSignOn",
  s.auto_approval AS "autoApproval", v.number AS "currentVersion"
  FROM statements s JOIN coalitions c ON c.id = s.coalition_id LEFT JOIN versions v ON v.id = s.current_version_id`;

@Injectable()
export class StatementCardRepository {
  async find(tx: Transaction, id: string): Promise<StatementCard | null> {
    const rows = await tx.query<StatementCard[]>(`${card} WHERE s.id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** Open statements whose deadline lies within so many hours. */
  findDueWithin(tx: Transaction, hours: number): Promise<StatementCard[]> {
    return tx.query(
      `${card} WHERE s.state = 'open' AND s.deadline_at > (SELECT clock_timestamp())
         AND s.deadline_at <= (SELECT clock_timestamp()) + make_interval(hours => $1) ORDER BY s.deadline_at`,
      [hours],
    );
  }

  reviewersOf(tx: Transaction, coalitionId: string, roles: readonly string[]): Promise<Reviewer[]> {
    return tx.query(
      `SELECT u.id AS "userId", u.name, u.email, u.language FROM members m JOIN users u ON u.id = m.user_id
       WHERE m.coalition_id = $1 AND m.role = ANY($2) AND u.disabled_at IS NULL`,
      [coalitionId, roles],
    );
  }

  /** Tells every web process that what the public sees of the statement has changed. */
  async touchPublicPage(tx: Transaction, id: string): Promise<void> {
    await tx.query(`UPDATE statements SET public_revision = public_revision + 1 WHERE id = $1`, [id]);
  }
}
