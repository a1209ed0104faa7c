import { Injectable } from '@nestjs/common';
import { newId, type Transaction } from '../../database/index.js';
import type { OrganizationFields, OrganizationKeys } from '../organization-fields.js';
import { OrganizationEntity } from './organization.entity.js';

export interface OrganizationRow extends OrganizationFields {
  readonly id: string;
  readonly revision: number;
  readonly sortKey: string;
  readonly mergedIntoId: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface OrganizationFilter {
  readonly coalitionId: string;
  /** Folded words of the name, and the acronym as typed; null: all. */
  readonly search: { readonly nameKey: string; readonly acronym: string } | null;
  readonly country: string | null;
  readonly after: readonly [sortKey: string, id: string] | null;
  readonly limit: number;
}

const columns = `o.id, o.name, o.acronym, o.country, o.website, o.aliases, o.at_risk AS "atRisk", o.revision,
  o.sort_key AS "sortKey", o.merged_into_id AS "mergedIntoId", o.created_at AS "createdAt", o.updated_at AS "updatedAt"`;

@Injectable()
export class OrganizationRepository {
  /** In the order of the register, one more than the limit. */
  list(tx: Transaction, filter: OrganizationFilter): Promise<OrganizationRow[]> {
    const { sql, values } = this.listQuery(filter);
    return tx.query(sql, values);
  }

  /** The statement of `list`: each condition stands there only when asked for, so that the index decides on the rest. */
  listQuery(filter: OrganizationFilter): { sql: string; values: unknown[] } {
    const { where, values } = conditions(filter);
    if (filter.after) {
      values.push(...filter.after);
      where.push(`(o.sort_key, o.id) > ($${values.length - 1}, $${values.length}::uuid)`);
    }
    values.push(filter.limit + 1);
    const sql = `SELECT ${columns} FROM organizations o WHERE ${where.join(' AND ')}
      ORDER BY o.sort_key, o.id LIMIT $${values.length}`;
    return { sql, values };
  }

  async count(tx: Transaction, filter: OrganizationFilter): Promise<number> {
    const { where, values } = conditions(filter);
    const rows = await tx.query<{ total: number }[]>(
      `SELECT count(*)::int AS total FROM organizations o WHERE ${where.join(' AND ')}`,
      values,
    );
    return rows[0]!.total;
  }

  async find(tx: Transaction, coalitionId: string, id: string): Promise<OrganizationRow | null> {
    return (await this.findMany(tx, coalitionId, [id]))[0] ?? null;
  }

  findMany(tx: Transaction, coalitionId: string, ids: readonly string[]): Promise<OrganizationRow[]> {
    return tx.query(
      `SELECT ${columns} FROM organizations o WHERE o.coalition_id = $1 AND o.id = ANY($2::uuid[]) ORDER BY o.id`,
      [coalitionId, ids],
    );
  }

  /** Holds the rows, always in the same order, so that two merges of the same pair wait instead of deadlocking. */
  async lock(tx: Transaction, coalitionId: string, ids: readonly string[]): Promise<void> {
    await tx.query(
      'SELECT 1 FROM organizations WHERE coalition_id = $1 AND id = ANY($2::uuid[]) ORDER BY id FOR UPDATE',
      [coalitionId, ids],
    );
  }

  async create(
    tx: Transaction,
    coalitionId: string,
    organizations: readonly (OrganizationFields & OrganizationKeys)[],
  ): Promise<string[]> {
    const rows = organizations.map((organization) => ({
      ...organization,
      aliases: [...organization.aliases],
      id: newId(),
      coalitionId,
    }));
    // PostgreSQL takes 65,535 parameters at once.
    for (let start = 0; start < rows.length; start += 1000)
      await tx.insert(OrganizationEntity, rows.slice(start, start + 1000));
    return rows.map((row) => row.id);
  }

  /** Changes an organization that is still at `revision` (null: whichever); false where it is not. */
  async update(
    tx: Transaction,
    id: string,
    revision: number | null,
    fields: OrganizationFields & OrganizationKeys,
  ): Promise<boolean> {
    const result = await tx
      .createQueryBuilder()
      .update(OrganizationEntity)
      .set({
        ...fields,
        aliases: [...fields.aliases],
        revision: () => 'revision + 1',
        updatedAt: () => 'clock_timestamp()',
      })
      .where('id = :id AND merged_into_id IS NULL AND revision = coalesce(CAST(:revision AS int), revision)', {
        id,
        revision,
      })
      .execute();
    return result.affected === 1;
  }

  /** Marks an entry, and all that were merged into it before, as part of another one. */
  async markMerged(tx: Transaction, coalitionId: string, id: string, intoId: string): Promise<void> {
    await tx.query(
      `UPDATE organizations SET merged_into_id = $3, revision = revision + 1, updated_at = clock_timestamp()
       WHERE coalition_id = $1 AND (id = $2 OR merged_into_id = $2)`,
      [coalitionId, id, intoId],
    );
  }
}

function conditions({ coalitionId, search, country }: OrganizationFilter): { where: string[]; values: unknown[] } {
  const where = ['o.coalition_id = $1', 'o.merged_into_id IS NULL'];
  const values: unknown[] = [coalitionId];
  if (country !== null) where.push(`o.country = $${values.push(country)}`);
  if (search !== null) {
    const name = values.push(search.nameKey);
    const acronym = values.push(search.acronym);
    where.push(
      `(($${name} <> '' AND strpos(o.name_key, $${name}) > 0) OR starts_with(lower(o.acronym), lower($${acronym})))`,
    );
  }
  return { where, values };
}
