import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.js';

/** An entry as far as comparing looks. */
export interface CandidateRow {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly website: string | null;
  readonly duplicateKeys: readonly string[];
}

const columns = `o.id, o.name, o.acronym, o.aliases, o.country, o.website, o.duplicate_keys AS "duplicateKeys"`;
/** A key that so many entries share tells nothing; comparing them all with all would take a square of time. */
const commonKey = 30;

@Injectable()
export class DuplicateRepository {
  /** The entries that share a key with any of the asked ones; those that share more than common words first. */
  sharing(tx: Transaction, coalitionId: string, keys: readonly string[], limit: number): Promise<CandidateRow[]> {
    return tx.query(
      `SELECT ${columns} FROM organizations o WHERE o.id IN (
         SELECT k.organization_id FROM organization_keys k WHERE k.coalition_id = $1 AND k.key = ANY($2)
         GROUP BY k.organization_id ORDER BY bool_and(left(k.key, 1) = 'w'), k.organization_id LIMIT $3)`,
      [coalitionId, keys, limit],
    );
  }

  /** Entries that share a telling key with another one, so many groups at most; names before acronyms before words. */
  suspicious(tx: Transaction, coalitionId: string, groups: number): Promise<CandidateRow[]> {
    return tx.query(
      `WITH shared AS (
         SELECT array_agg(k.organization_id) AS ids FROM organization_keys k WHERE k.coalition_id = $1
         GROUP BY k.key HAVING count(*) BETWEEN 2 AND ${commonKey}
         ORDER BY array_position(ARRAY['n', 'a', 'd', 'w'], left(k.key, 1)), k.key LIMIT $2)
       SELECT ${columns} FROM organizations o
       WHERE o.coalition_id = $1 AND o.id IN (SELECT unnest(ids) FROM shared) ORDER BY o.sort_key, o.id`,
      [coalitionId, groups],
    );
  }
}
