import { Injectable } from '@nestjs/common';
import type { SignOnState, Visibility } from '@undersigned/sign-on-rules';
import type { Transaction } from '../../database/index.js';
import type { SignOnEntity } from './sign-on.entity.js';

/** A sign-on as the inbox shows it. */
export type InboxRow = SignOnEntity & {
  readonly decidedByName: string | null;
  readonly currentVersion: number | null;
};

export interface InboxFilter {
  readonly statementId: string;
  readonly states: readonly SignOnState[] | null;
  readonly visibility: Visibility | null;
  readonly q: string | null;
  readonly before: string | null;
  readonly limit: number;
}

/** What the duplicate rules compare. */
export interface DuplicateCandidate {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly country: string | null;
  readonly contactEmail: string;
  readonly state: SignOnState;
}

export type Namesake = DuplicateCandidate & { readonly nameKey: string };

const columns = `s.id, s.coalition_id AS "coalitionId", s.statement_id AS "statementId", s.invitation_id AS "invitationId",
  s.organization_id AS "organizationId", s.capacity, s.name, s.acronym, s.country, s.name_key AS "nameKey",
  s.duplicate_keys AS "duplicateKeys", s.contact_name AS "contactName", s.contact_role AS "contactRole",
  s.contact_email AS "contactEmail", s.affiliation, s.address_confirmed_at AS "addressConfirmedAt", s.language, s.visibility,
  s.state, s.state_changed_at AS "stateChangedAt", s.decided_by AS "decidedBy", s.decided_at AS "decidedAt",
  s.decision_reason AS "decisionReason", s.version_number AS "versionNumber", s.receipt_code AS "receiptCode",
  s.token_generation AS "tokenGeneration", s.created_at AS "createdAt", u.name AS "decidedByName", v.number AS "currentVersion"`;
const from = `FROM sign_ons s JOIN statements t ON t.id = s.statement_id LEFT JOIN versions v ON v.id = t.current_version_id
  LEFT JOIN users u ON u.id = s.decided_by`;
const matching = `s.statement_id = $1 AND ($2::text IS NULL OR s.visibility = $2)
  AND ($3::text IS NULL OR s.name ILIKE $3 OR s.acronym ILIKE $3 OR s.contact_name ILIKE $3 OR s.contact_email ILIKE $3)`;
const alive = `NOT IN ('rejected', 'withdrawn', 'lapsed')`;

const pattern = (q: string | null) => (q === null ? null : `%${q.replace(/[\\%_]/g, '\\$&')}%`);

@Injectable()
export class InboxRepository {
  async find(tx: Transaction, id: string): Promise<InboxRow | null> {
    const rows = await tx.query<InboxRow[]>(`SELECT ${columns} ${from} WHERE s.id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** The newest first, one more than the limit; the page is cut before anything is joined to it. */
  list(tx: Transaction, { statementId, states, visibility, q, before, limit }: InboxFilter): Promise<InboxRow[]> {
    const parameters: unknown[] = [statementId, visibility, pattern(q), before, limit + 1];
    // A condition that is not asked for stays out, so that the planner sees which index serves.
    const [only, ...more] = states ?? [];
    const state =
      only === undefined
        ? ''
        : more.length === 0
          ? `AND s.state = $${parameters.push(only)}`
          : `AND s.state = ANY($${parameters.push(states)})`;
    return tx.query(
      `SELECT ${columns} ${from}
       WHERE s.id IN (SELECT s.id FROM sign_ons s WHERE ${matching} ${state} AND ($4::uuid IS NULL OR s.id < $4)
         ORDER BY s.id DESC LIMIT $5)
       ORDER BY s.id DESC`,
      parameters,
    );
  }

  /** How many there are in each state, under the same filters but the state's own. */
  async counts(tx: Transaction, filter: InboxFilter): Promise<Partial<Record<SignOnState, number>>> {
    const rows = await tx.query<{ state: SignOnState; count: number }[]>(
      filter.visibility === null && filter.q === null
        ? `SELECT state, count(*)::int AS count FROM sign_ons WHERE statement_id = $1 GROUP BY state`
        : `SELECT s.state, count(*)::int AS count FROM sign_ons s WHERE ${matching} GROUP BY s.state`,
      filter.visibility === null && filter.q === null
        ? [filter.statementId]
        : [filter.statementId, filter.visibility, pattern(filter.q)],
    );
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  }

  /** Living sign-ons of the statement by one of these folded names; found by index, whatever the statement's size. */
  namesakes(tx: Transaction, statementId: string, nameKeys: readonly string[]): Promise<Namesake[]> {
    return tx.query(
      `SELECT id, name, acronym, country, contact_email AS "contactEmail", state, name_key AS "nameKey" FROM sign_ons
       WHERE statement_id = $1 AND name_key = ANY($2) AND state ${alive} ORDER BY id LIMIT 1000`,
      [statementId, nameKeys],
    );
  }

  /** Everything in the statement that shares a key: the tenant wall keeps array indexes from being used, one scan is few ms. */
  candidates(tx: Transaction, signOn: SignOnEntity): Promise<DuplicateCandidate[]> {
    return tx.query(
      `SELECT o.id, o.name, o.acronym, o.country, o.contact_email AS "contactEmail", o.state FROM sign_ons o
       WHERE o.statement_id = $1 AND o.id <> $2 AND o.state ${alive} AND o.duplicate_keys && $3 LIMIT 200`,
      [signOn.statementId, signOn.id, signOn.duplicateKeys],
    );
  }

  /** Whether the organization, or its name, is on the statement's list already. */
  async isListed(tx: Transaction, signOn: SignOnEntity): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `SELECT 1 FROM sign_ons o WHERE o.statement_id = $1 AND o.id <> $2 AND o.capacity = $3
         AND o.state IN ('approved', 'reconsent_due') AND (o.name_key = $4 OR o.organization_id = $5) LIMIT 1`,
      [signOn.statementId, signOn.id, signOn.capacity, signOn.nameKey, signOn.organizationId],
    );
    return rows.length > 0;
  }

  /** Everything an organization has signed, newest first. */
  listOfOrganization(
    tx: Transaction,
    organizationId: string,
    limit: number,
  ): Promise<(InboxRow & { statementTitle: string })[]> {
    return tx.query(
      `SELECT ${columns}, t.title AS "statementTitle" ${from} WHERE s.organization_id = $1 ORDER BY s.id DESC LIMIT $2`,
      [organizationId, limit],
    );
  }
}
