import { Injectable } from '@nestjs/common';
import { isDomainError, type ErrorCode } from '@undersigned/kernel';
import {
  duplicateKeys,
  findDuplicates,
  foldOrganizationName,
  isCountryCode,
  normalizeOrganizationName,
  separateAcronym,
  type ComparableOrganization,
} from '@undersigned/registry-rules';
import { UnitOfWork, type Transaction } from '../../database/index.js';
import type { CurrentMember } from '../../http/index.js';
import { CreateOrganization } from '../../registry/index.js';
import { InvitationChanges } from '../invitation-changes.js';
import {
  newEntry,
  OrganizationEntryRepository,
  type OrganizationEntry,
} from '../persistence/organization-entry.repository.js';
import type { StatementCard } from '../persistence/statement-card.repository.js';
import { CreateInvitation } from './create-invitation.js';

export interface InviteeRow {
  readonly organizationId: string | null;
  readonly name: string | null;
  readonly acronym: string | null;
  readonly country: string | null;
  readonly contactName: string | null;
  readonly contactEmail: string | null;
  readonly language: string | null;
}

export interface InviteeResult {
  readonly index: number;
  readonly outcome: 'invited' | 'already_invited' | 'refused';
  readonly organizationId: string | null;
  readonly name: string | null;
  /** Whether the registry had no such organization. */
  readonly created: boolean;
  readonly invitationId: string | null;
  readonly code: ErrorCode | null;
}

const refused = (index: number, name: string | null, code: ErrorCode): InviteeResult => ({
  ...{ index, outcome: 'refused', organizationId: null, name, created: false, invitationId: null, code },
});

/** Invites many organizations at once. A dry run answers what would happen to each row and changes nothing. */
@Injectable()
export class InviteOrganizations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationEntryRepository,
    private readonly createInvitation: CreateInvitation,
    private readonly changes: InvitationChanges,
    private readonly createOrganization: CreateOrganization,
  ) {}

  execute(
    by: CurrentMember,
    statementId: string,
    rows: readonly InviteeRow[],
    { dryRun, send }: { readonly dryRun: boolean; readonly send: boolean },
  ): Promise<InviteeResult[]> {
    return this.unitOfWork.inCoalition(by.coalitionId, async (tx) => {
      const statement = await this.changes.records.statement(tx, statementId, by.coalitionId);
      const invited = await this.changes.invitations.invitedOrganizations(tx, statementId);
      const identified = await this.identify(tx, by.coalitionId, rows);
      const ids = identified.flatMap((found) => (typeof found === 'object' && found.id ? [found.id] : []));
      const withAddress = send ? await this.organizations.withAddress(tx, ids) : null;
      const seen = new Set<string>();
      const results: InviteeResult[] = [];
      for (const [index, row] of rows.entries()) {
        const found = identified[index]!;
        if (typeof found === 'string') {
          results.push(refused(index, row.name, found));
          continue;
        }
        if (withAddress && !row.contactEmail && !(found.id && withAddress.has(found.id))) {
          results.push(refused(index, found.name, 'contact.not_found'));
          continue;
        }
        const key = found.id ?? `new:${foldOrganizationName(found.name)}`;
        const again = seen.has(key) || (found.id !== null && invited.has(found.id));
        seen.add(key);
        const base = { index, organizationId: found.id, name: found.name, created: found.id === null };
        const nothing = { ...base, invitationId: null, code: null };
        if (again) results.push({ ...nothing, created: false, outcome: 'already_invited' });
        else if (dryRun) results.push({ ...nothing, outcome: 'invited' });
        else results.push({ ...base, ...(await this.invite(tx, by, statement, found, row, send)) });
      }
      return results;
    });
  }

  private async invite(
    tx: Transaction,
    by: CurrentMember,
    statement: StatementCard,
    found: FoundOrganization,
    row: InviteeRow,
    send: boolean,
  ): Promise<Pick<InviteeResult, 'outcome' | 'organizationId' | 'invitationId' | 'code'>> {
    const organizationId = found.id ?? (await this.createOrganization.within(tx, by, [newEntry(found)]))[0]!;
    try {
      const { contactName, contactEmail, language } = row;
      const invitation = await this.createInvitation.within(tx, by, statement, {
        ...{ kind: 'personal', organizationId, contactName, contactEmail, language, note: null, send },
      });
      return { outcome: 'invited', organizationId, invitationId: invitation.id, code: null };
    } catch (error) {
      // A database refusal has broken the transaction; only refusals of our own leave it usable.
      if (!isDomainError(error)) throw error;
      return { outcome: 'refused', organizationId, invitationId: null, code: error.code };
    }
  }

  /** For each row the registry's entry, or what a new one would be called; a refusal's code where it names nobody. */
  private async identify(
    tx: Transaction,
    coalitionId: string,
    rows: readonly InviteeRow[],
  ): Promise<(FoundOrganization | ErrorCode)[]> {
    const candidates = rows.map((row) => {
      const name = normalizeOrganizationName(row.name ?? '');
      if (row.country !== null && !isCountryCode(row.country)) return null;
      return name.ok ? { ...separateAcronym(name.value, row.acronym), country: row.country } : null;
    });
    const ids = rows.flatMap((row) => row.organizationId ?? []);
    const byId = await this.organizations.findMany(tx, coalitionId, ids);
    // Only the key of the whole name: what is not certainly the same organization becomes an entry of its own.
    const nameKeysOf = (candidate: ComparableOrganization) =>
      duplicateKeys(candidate).filter((key) => key.startsWith('n:'));
    const keys = new Set(candidates.flatMap((candidate) => (candidate ? nameKeysOf(candidate) : [])));
    const entries = keys.size > 0 ? await this.organizations.findByAnyKey(tx, coalitionId, [...keys]) : [];
    const byKey = new Map<string, OrganizationEntry[]>();
    for (const entry of entries)
      for (const key of nameKeysOf(entry)) byKey.set(key, [...(byKey.get(key) ?? []), entry]);
    return rows.map((row, index) => {
      if (row.organizationId) return byId.get(row.organizationId) ?? 'organization.not_found';
      const candidate = candidates[index];
      if (!candidate) return 'request.invalid';
      const near = [...new Set(nameKeysOf(candidate).flatMap((key) => byKey.get(key) ?? []))];
      const certain = findDuplicates(candidate, near).find(({ evidence }) => evidence.certainty === 'certain');
      return certain ? certain.organization : { id: null, ...candidate };
    });
  }
}

interface FoundOrganization {
  readonly id: string | null;
  readonly name: string;
  readonly acronym: string | null;
  readonly country: string | null;
}
