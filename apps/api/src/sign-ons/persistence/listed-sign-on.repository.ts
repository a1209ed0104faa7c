import { Injectable } from '@nestjs/common';
import type { Capacity, ListableSignOn, VersionChange, Visibility } from '@undersigned/sign-on-rules';
import type { Transaction } from '../../database/index.js';

export type ListPolicy = 'alphabetical' | 'country' | 'signing-order';

export interface ListedStatement {
  readonly listPolicy: ListPolicy;
  readonly versions: readonly VersionChange[];
}

/** Approved sign-ons of one kind. */
export interface ListedNumbers {
  readonly visibility: Visibility;
  readonly capacity: Capacity;
  readonly count: number;
  readonly countries: readonly string[];
}

export interface ListedPage {
  readonly policy: ListPolicy;
  /** Country codes in the order of their names. */
  readonly countryOrder: readonly string[];
  readonly offset: number;
  readonly limit: number;
}

const approved = `s.statement_id = $1 AND s.state = 'approved' AND s.version_number = ANY($2)`;
const columns = `s.id, s.state, s.visibility, s.capacity, s.name, s.acronym, s.country, s.contact_role AS role, s.affiliation,
  s.created_at AS "signedAt", s.version_number AS "consentedVersion"`;

/** The names alone are read by the index; the numbers behind a name's visibility stay with the rules. */
const orders: Record<ListPolicy, string> = {
  alphabetical: 's.capacity DESC, s.sort_key, s.id',
  country: 'array_position($4::text[], s.country) NULLS LAST, s.capacity DESC, s.sort_key, s.id',
  'signing-order': 's.created_at, s.id',
};

@Injectable()
export class ListedSignOnRepository {
  async statement(tx: Transaction, statementId: string): Promise<ListedStatement | null> {
    const rows = await tx.query<ListedStatement[]>(
      `SELECT s.list_policy AS "listPolicy", coalesce(
         (SELECT jsonb_agg(jsonb_build_object('number', v.number, 'changeClass', v.change_class)) FROM versions v
          WHERE v.statement_id = s.id), '[]') AS versions
       FROM statements s WHERE s.id = $1`,
      [statementId],
    );
    return rows[0] ?? null;
  }

  numbers(tx: Transaction, statementId: string, versions: readonly number[]): Promise<ListedNumbers[]> {
    return tx.query(
      `SELECT s.visibility, s.capacity, count(*)::int AS count,
         coalesce(array_agg(DISTINCT s.country) FILTER (WHERE s.country IS NOT NULL), '{}') AS countries
       FROM sign_ons s WHERE ${approved} GROUP BY s.visibility, s.capacity`,
      [statementId, versions],
    );
  }

  all(
    tx: Transaction,
    statementId: string,
    versions: readonly number[],
    visibilities: readonly Visibility[],
  ): Promise<ListableSignOn[]> {
    return tx.query(
      `SELECT ${columns} FROM sign_ons s WHERE ${approved} AND s.visibility = ANY($3) ORDER BY s.created_at, s.id`,
      [statementId, versions, visibilities],
    );
  }

  page(
    tx: Transaction,
    statementId: string,
    versions: readonly number[],
    visibilities: readonly Visibility[],
    { policy, countryOrder, offset, limit }: ListedPage,
  ): Promise<ListableSignOn[]> {
    const parameters: unknown[] = [statementId, versions, visibilities];
    if (policy === 'country') parameters.push(countryOrder);
    return tx.query(
      `SELECT ${columns} FROM sign_ons s WHERE ${approved} AND s.visibility = ANY($3)
       ORDER BY ${orders[policy]} LIMIT ${Math.trunc(limit)} OFFSET ${Math.trunc(offset)}`,
      parameters,
    );
  }
}
