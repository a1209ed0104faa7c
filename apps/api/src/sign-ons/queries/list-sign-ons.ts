import { Injectable } from '@nestjs/common';
import { emailDomain } from '@undersigned/kernel';
import { duplicateEvidence } from '@undersigned/registry-rules';
import type { SignOnState, Visibility } from '@undersigned/sign-on-rules';
import { UnitOfWork, type Transaction } from '../../database/index.js';
import { decodeCursor, pageOf, type Page } from '../../http/index.js';
import { InboxRepository, type InboxRow } from '../persistence/inbox.repository.js';
import { SignOnRecords } from '../sign-on-records.js';

export type ListedSignOn = InboxRow & { readonly duplicates: number };
export type SignOnCounts = Partial<Record<SignOnState, number>>;

export interface SignOnListQuery {
  readonly state?: readonly SignOnState[];
  readonly visibility?: Visibility;
  readonly q?: string;
  readonly after?: string;
  readonly limit: number;
}

/** Keys that by themselves make a likely duplicate; the others would compare every row with thousands. */
const strongKey = /^[na]:/;

/** The inbox of a statement: a page of sign-ons, how many share a name with another, and the numbers of each state. */
@Injectable()
export class ListSignOns {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly inbox: InboxRepository,
    private readonly records: SignOnRecords,
  ) {}

  execute(
    coalitionId: string,
    statementId: string,
    query: SignOnListQuery,
  ): Promise<Page<ListedSignOn> & { counts: SignOnCounts }> {
    const filter = {
      statementId,
      states: query.state?.length ? query.state : null,
      visibility: query.visibility ?? null,
      q: query.q?.trim() || null,
      before: decodeCursor(query.after, 1)?.[0] ?? null,
      limit: query.limit,
    };
    return this.unitOfWork.inCoalition(coalitionId, async (tx) => {
      await this.records.statement(tx, statementId, coalitionId);
      const rows = await this.inbox.list(tx, filter);
      const counts = await this.inbox.counts(tx, filter);
      const duplicates = await this.duplicatesOf(tx, statementId, rows.slice(0, query.limit));
      const asked = filter.states ?? (Object.keys(counts) as SignOnState[]);
      const total = asked.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
      const page = pageOf(
        rows,
        query.limit,
        total,
        (row) => [row.id],
        (row): ListedSignOn => ({ ...row, duplicates: duplicates.get(row.id) ?? 0 }),
      );
      return { ...page, counts };
    });
  }

  private async duplicatesOf(
    tx: Transaction,
    statementId: string,
    rows: readonly InboxRow[],
  ): Promise<Map<string, number>> {
    const keys = rows.map(({ id, duplicateKeys }) => ({
      id,
      keys: duplicateKeys.filter((key) => strongKey.test(key)),
    }));
    const byId = new Map(rows.map((row) => [row.id, row]));
    const found = new Map<string, number>();
    for (const candidate of await this.inbox.candidatesForPage(tx, statementId, keys)) {
      const row = byId.get(candidate.forId);
      const evidence = row && duplicateEvidence(comparable(row), comparable(candidate));
      if (evidence && evidence.certainty !== 'possible')
        found.set(candidate.forId, (found.get(candidate.forId) ?? 0) + 1);
    }
    return found;
  }
}

/** A sign-on as the duplicate rules compare it. */
export function comparable<
  Row extends { name: string; acronym: string | null; country: string | null; contactEmail: string },
>(row: Row): Row & { domains: string[] } {
  return { ...row, domains: [emailDomain(row.contactEmail)] };
}
