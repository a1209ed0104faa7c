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
    const names = [...new Set(rows.map((row) => row.nameKey))];
    const others = Map.groupBy(await this.inbox.namesakes(tx, statementId, names), (other) => other.nameKey);
    const found = new Map<string, number>();
    for (const row of rows) {
      const likely = (others.get(row.nameKey) ?? []).filter((other) => {
        const evidence = other.id === row.id ? null : duplicateEvidence(comparable(row), comparable(other));
        return evidence !== null && evidence.certainty !== 'possible';
      });
      found.set(row.id, likely.length);
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
