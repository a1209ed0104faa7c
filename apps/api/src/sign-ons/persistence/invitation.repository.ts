import { Injectable } from '@nestjs/common';
import type { InvitationState } from '@undersigned/sign-on-rules';
import { newId, type Transaction } from '../../database/index.js';
import { InvitationEntity } from './invitation.entity.js';

/** An invitation with the organization it is for. */
export type InvitationRow = Omit<InvitationEntity, 'declineReason'> & {
  readonly declineReason: string | null;
  readonly organizationName: string | null;
  readonly organizationAcronym: string | null;
  readonly organizationCountry: string | null;
};

export type NewInvitation = Pick<
  InvitationEntity,
  'coalitionId' | 'statementId' | 'kind' | 'organizationId' | 'contactName' | 'contactEmail' | 'language' | 'note'
> & { readonly createdBy: string | null };

export interface InvitationFilter {
  readonly statementId: string;
  readonly state: InvitationState | null;
  readonly q: string | null;
  readonly before: string | null;
  readonly limit: number;
}

const columns = `i.id, i.coalition_id AS "coalitionId", i.statement_id AS "statementId", i.kind, i.organization_id AS "organizationId",
  i.contact_name AS "contactName", i.contact_email AS "contactEmail", i.language, i.note, i.token_generation AS "tokenGeneration",
  i.state, i.decline_reason AS "declineReason", i.reminder_count AS "reminderCount", i.last_mailed_at AS "lastMailedAt",
  i.quiet_until AS "quietUntil", i.created_at AS "createdAt", i.created_by AS "createdBy", i.state_changed_at AS "stateChangedAt",
  o.name AS "organizationName", o.acronym AS "organizationAcronym", o.country AS "organizationCountry"`;
const from = 'FROM invitations i LEFT JOIN organizations o ON o.id = i.organization_id';

@Injectable()
export class InvitationRepository {
  async create(tx: Transaction, invitation: NewInvitation): Promise<string> {
    const id = newId();
    await tx.insert(InvitationEntity, { id, ...invitation });
    return id;
  }

  async find(tx: Transaction, id: string): Promise<InvitationRow | null> {
    const rows = await tx.query<InvitationRow[]>(`SELECT ${columns} ${from} WHERE i.id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** As `find`, and nobody else changes it until this transaction ends. */
  async lock(tx: Transaction, id: string): Promise<InvitationRow | null> {
    await tx.query('SELECT 1 FROM invitations WHERE id = $1 FOR UPDATE', [id]);
    return this.find(tx, id);
  }

  /** The newest first, one more than the limit. */
  list(tx: Transaction, filter: InvitationFilter): Promise<InvitationRow[]> {
    const { where, values } = conditions(filter);
    if (filter.before !== null) where.push(`i.id < $${values.push(filter.before)}`);
    const limit = values.push(filter.limit + 1);
    return tx.query(
      `SELECT ${columns} ${from} WHERE ${where.join(' AND ')} ORDER BY i.id DESC LIMIT $${limit}`,
      values,
    );
  }

  async count(tx: Transaction, filter: InvitationFilter): Promise<number> {
    const { where, values } = conditions(filter);
    const source = filter.q === null ? 'FROM invitations i' : from;
    const rows = await tx.query<{ total: number }[]>(
      `SELECT count(*)::int AS total ${source} WHERE ${where.join(' AND ')}`,
      values,
    );
    return rows[0]!.total;
  }

  /** Moves it on; false where its state has changed since it was read. */
  async move(
    tx: Transaction,
    { id, state }: Pick<InvitationEntity, 'id' | 'state'>,
    to: InvitationState,
    more: Partial<Pick<InvitationEntity, 'declineReason' | 'quietUntil' | 'tokenGeneration'>> = {},
  ): Promise<boolean> {
    const result = await tx
      .createQueryBuilder()
      .update(InvitationEntity)
      .set({ state: to, stateChangedAt: () => 'clock_timestamp()', ...more })
      .where('id = :id AND state = :state', { id, state })
      .execute();
    return result.affected === 1;
  }

  async update(tx: Transaction, id: string, changes: Partial<InvitationEntity>): Promise<void> {
    if (Object.keys(changes).length > 0) await tx.update(InvitationEntity, { id }, changes);
  }

  /** A mail went out: the next one has to wait. */
  async recordMail(tx: Transaction, id: string, reminder: boolean): Promise<void> {
    await tx.query(
      `UPDATE invitations SET last_mailed_at = clock_timestamp(), reminder_count = reminder_count + $2 WHERE id = $1`,
      [id, reminder ? 1 : 0],
    );
  }

  /** Organizations of the statement that have an invitation which still counts. */
  async invitedOrganizations(tx: Transaction, statementId: string): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT organization_id AS id FROM invitations WHERE statement_id = $1 AND kind = 'personal'
         AND state NOT IN ('declined', 'expired', 'revoked', 'bounced')`,
      [statementId],
    );
    return new Set(rows.map((row) => row.id));
  }

  /**
   * Unanswered personal invitations with an address that have no reminder under this key yet, in the order of their ids;
   * locked, passing over those that somebody else works on.
   */
  lockToRemind(
    tx: Transaction,
    statementId: string,
    key: string,
    after: string | null,
    limit: number,
  ): Promise<InvitationRow[]> {
    return tx.query(
      `SELECT ${columns} ${from}
       WHERE i.statement_id = $1 AND i.kind = 'personal' AND i.state IN ('sent', 'opened', 'awaiting_internal_approval')
         AND i.contact_email IS NOT NULL AND ($3::uuid IS NULL OR i.id > $3)
         AND NOT EXISTS (SELECT 1 FROM outbox_messages m WHERE m.dedupe_key = 'reminder:' || i.id || ':' || $2)
       ORDER BY i.id LIMIT $4 FOR UPDATE OF i SKIP LOCKED`,
      [statementId, key, after, limit],
    );
  }
}

/** Each condition stands there only when asked for, so that the planner sees which index serves. */
function conditions({ statementId, state, q }: InvitationFilter): { where: string[]; values: unknown[] } {
  const values: unknown[] = [statementId];
  const where = ['i.statement_id = $1'];
  if (state !== null) where.push(`i.state = $${values.push(state)}`);
  if (q !== null) {
    const words = `$${values.push(`%${q.replace(/[\\%_]/g, '\\$&')}%`)}`;
    const searched = ['o.name', 'o.acronym', 'i.contact_name', 'i.contact_email'];
    where.push(`(${searched.map((column) => `${column} ILIKE ${words}`).join(' OR ')})`);
  }
  return { where, values };
}
