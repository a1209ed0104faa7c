import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.js';

/** Moves everything that refers to one organization to another one. */
@Injectable()
export class OrganizationMoveRepository {
  /** Statements where both hold something that only one may hold: a living personal invitation, a place in the list. */
  async collisions(tx: Transaction, coalitionId: string, fromId: string, intoId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT statement_id AS id FROM invitations
         WHERE coalition_id = $1 AND organization_id IN ($2, $3) AND kind = 'personal'
           AND state NOT IN ('declined', 'expired', 'revoked', 'bounced')
         GROUP BY statement_id HAVING count(DISTINCT organization_id) > 1
       UNION
       SELECT statement_id FROM sign_ons
         WHERE coalition_id = $1 AND organization_id IN ($2, $3) AND state IN ('approved', 'reconsent_due')
         GROUP BY statement_id HAVING count(DISTINCT organization_id) > 1`,
      [coalitionId, fromId, intoId],
    );
    return rows.map((row) => row.id);
  }

  /** Answers how many rows were moved, by table. */
  async move(tx: Transaction, coalitionId: string, fromId: string, intoId: string): Promise<Record<string, number>> {
    const moved: Record<string, number> = {};
    for (const table of ['contacts', 'invitations', 'sign_ons'] as const) {
      const [, count] = await tx.query<[unknown[], number]>(
        `UPDATE ${table} SET organization_id = $3 WHERE coalition_id = $1 AND organization_id = $2`,
        [coalitionId, fromId, intoId],
      );
      moved[table] = count;
    }
    return moved;
  }
}
