import { Injectable } from '@nestjs/common';
import { isDomainError, type ErrorCode } from '@undersigned/kernel';
import { duplicateKeys, findDuplicates, normalizeOrganizationName, separateAcronym } from '@undersigned/registry-rules';
import { AuditLog } from '../../audit/index.js';
import { UnitOfWork, type Transaction } from '../../database/index.js';
import type { CurrentMember } from '../../http/index.js';
import { InvitationChanges } from '../invitation-changes.js';
import { OrganizationEntryRepository, type OrganizationEntry } from '../persistence/organization-entry.repository.js';
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
    private readonly audit: AuditLog,
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
      const seen = new Set<string>();
      const results: InviteeResult[] = [];
      for (const [index, row] of rows.entries()) {
        const found = await this.identify(tx, by.coalitionId, row);
        if (typeof found === 'string') results.push(refused(index, row.name, found));
        else if (send && !row.contactEmail && !(await this.hasAddress(tx, found)))
          results.push(refused(index, found.name, 'contact.not_found'));
        else {
          const key = found.id ?? `new:${[...duplicateKeys(found)].sort().join()}`;
          const again = seen.has(key) || (found.id !== null && invited.has(found.id));
          seen.add(key);
          const base = { index, organizationId: found.id, name: found.name, created: found.id === null };
          if (again)
            results.push({ ...base, created: false, outcome: 'already_invited', invitationId: null, code: null });
          else if (dryRun) results.push({ ...base, outcome: 'invited', invitationId: null, code: null });
          else results.push({ ...base, ...(await this.invite(tx, by, statement, found, row, send)) });
        }
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
    const organizationId = found.id ?? (await this.createEntry(tx, by, statement, found));
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

  private async createEntry(tx: Transaction, by: CurrentMember, statement: StatementCard, found: FoundOrganization) {
    const entry = await this.organizations.create(tx, { coalitionId: by.coalitionId, ...found });
    await this.audit.append(tx, {
      coalitionId: by.coalitionId,
      statementId: statement.id,
      actor: { kind: 'member', id: by.userId },
      action: 'organization.created',
      subject: { kind: 'organization', id: entry.id },
      details: { name: entry.name },
    });
    return entry.id;
  }

  private async hasAddress(tx: Transaction, { id }: FoundOrganization): Promise<boolean> {
    return id !== null && (await this.organizations.firstContact(tx, id)) !== null;
  }

  /** The registry's entry, or what a new one would be called; a refusal's code where the row names nobody. */
  private async identify(
    tx: Transaction,
    coalitionId: string,
    row: InviteeRow,
  ): Promise<FoundOrganization | ErrorCode> {
    if (row.organizationId) {
      const entry = await this.organizations.find(tx, coalitionId, row.organizationId);
      return entry ? known(entry) : 'organization.not_found';
    }
    const name = normalizeOrganizationName(row.name ?? '');
    if (!name.ok) return 'request.invalid';
    const candidate = { ...separateAcronym(name.value, row.acronym), country: row.country };
    const entries = await this.organizations.findByKeys(tx, coalitionId, duplicateKeys(candidate));
    const certain = findDuplicates(candidate, entries).filter(({ evidence }) => evidence.certainty === 'certain');
    return certain[0] ? known(certain[0].organization) : { id: null, ...candidate };
  }
}

interface FoundOrganization {
  readonly id: string | null;
  readonly name: string;
  readonly acronym: string | null;
  readonly country: string | null;
}

const known = ({ id, name, acronym, country }: OrganizationEntry): FoundOrganization => ({
  id,
  name,
  acronym,
  country,
});
