import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import {
  duplicateKeys,
  findDuplicates,
  type ComparableOrganization,
  type DuplicateEvidence,
} from '@undersigned/registry-rules';
import { UnitOfWork, type Transaction } from '../../database/index.js';
import { DuplicateRepository, type CandidateRow } from '../persistence/duplicate.repository.js';

/** An entry of the registry that may be the same organization, and why. */
export interface OrganizationMatch {
  readonly organization: { id: string; name: string; acronym: string | null; country: string | null };
  readonly evidence: DuplicateEvidence;
}

/** How many entries are compared with one name: those that share the most telling keys. */
const closest = 12;
const mostCandidates = 5_000;
const keyRank = 'nadw';
const politeness = 100;

/** Finds the registry's entries that given organizations may be: one query, however many are asked about. */
@Injectable()
export class MatchOrganizations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly duplicates: DuplicateRepository,
  ) {}

  /** For each asked one, in order, what matches it, best first. */
  execute(coalitionId: string, asked: readonly ComparableOrganization[]): Promise<OrganizationMatch[][]> {
    return this.unitOfWork.inCoalition(coalitionId, (tx) => this.within(tx, coalitionId, asked));
  }

  async within(
    tx: Transaction,
    coalitionId: string,
    asked: readonly ComparableOrganization[],
  ): Promise<OrganizationMatch[][]> {
    if (asked.length === 0) return [];
    const keysOfAsked = asked.map((organization) => duplicateKeys(organization));
    const keys = [...new Set(keysOfAsked.flat())];
    const rows = await this.duplicates.sharing(tx, coalitionId, keys, mostCandidates);
    const holders = new Map<string, CandidateRow[]>();
    for (const row of rows)
      for (const key of row.duplicateKeys) {
        const known = holders.get(key);
        if (known) known.push(row);
        else holders.set(key, [row]);
      }
    const found: OrganizationMatch[][] = [];
    for (const [index, organization] of asked.entries()) {
      // Comparing thousands takes seconds, and other requests of this process shall not wait for them.
      if (index % politeness === politeness - 1) await setImmediate();
      found.push(matchesOf(organization, candidatesFor(keysOfAsked[index]!, holders)));
    }
    return found;
  }
}

function candidatesFor(keys: readonly string[], holders: ReadonlyMap<string, readonly CandidateRow[]>): CandidateRow[] {
  const telling = [...keys].sort((a, b) => keyRank.indexOf(a.charAt(0)) - keyRank.indexOf(b.charAt(0)));
  const found = new Set<CandidateRow>();
  for (const key of telling)
    for (const row of holders.get(key) ?? []) {
      found.add(row);
      if (found.size >= closest) return [...found];
    }
  return [...found];
}

function matchesOf(organization: ComparableOrganization, candidates: readonly CandidateRow[]): OrganizationMatch[] {
  return findDuplicates(organization, candidates.map(comparable)).map((match) => {
    const { id, name, acronym, country } = match.organization;
    return { organization: { id, name, acronym, country }, evidence: match.evidence };
  });
}

/** An entry of the registry as comparing wants it. */
export function comparable(row: CandidateRow): CandidateRow & { domains: string[] } {
  return { ...row, domains: row.website ? [new URL(row.website).hostname] : [] };
}
