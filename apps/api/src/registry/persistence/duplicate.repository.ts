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
  /**
   * The entries that share a key with any of the asked ones. Joined by hash, not by the array operator: that one
   * compares every key with every key.
   */
  sharing(tx: Transaction, coalitionId: string, keys: readonly string[], limit: number): Promise<CandidateRow[]> {
    return tx.query(
      `SELECT ${columns} FROM organizations o WHERE o.coalition_id = $1 AND o.merged_into_id IS NULL AND o.id IN (
         SELECT held.id FROM (SELECT c.id, unnest(c.duplicate_keys) AS key FROM organizations c
           WHERE c.coalition_id = $1 AND c.merged_into_id IS NULL) held
         JOIN unnest($2::text[]) AS asked (key) USING (key)
         GROUP BY held.id ORDER BY bool_and(left(held.key, 1) = 'w'), held.id LIMIT $3)`,
      [coalitionId, keys, limit],
    );
  }

  /** Entries that share a telling key with another one, so many groups at most; names before acronyms before words. */
  suspicious(tx: Transaction, coalitionId: string, groups: number): Promise<CandidateRow[]> {
    return tx.query(
      `WITH shared AS (
         SELECT array_agg(held.id) AS ids FROM (SELECT id, unnest(duplicate_keys) AS key FROM organizations
           WHERE coalition_id = $1 AND merged_into_id IS NULL) held
         GROUP BY held.key HAVING count(*) BETWEEN 2 AND ${commonKey}
         ORDER BY array_position(ARRAY['n', 'a', 'd', 'w'], left(held.key, 1)), held.key LIMIT $2)
       SELECT ${columns} FROM organizations o
       WHERE o.coalition_id = $1 AND o.id IN (SELECT unnest(ids) FROM shared) ORDER BY o.sort_key, o.id`,
      [coalitionId, groups],
    );
  }
}
