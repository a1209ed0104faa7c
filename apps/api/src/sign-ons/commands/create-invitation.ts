import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { UnitOfWork, type Transaction } from '../../database/index.js';
import type { CurrentMember } from '../../http/index.js';
import { InvitationChanges } from '../invitation-changes.js';
import type { InvitationRow } from '../persistence/invitation.repository.js';
import { OrganizationEntryRepository } from '../persistence/organization-entry.repository.js';
import type { StatementCard } from '../persistence/statement-card.repository.js';
import { requireOpen } from '../statement-rules.js';

export interface InvitationInput {
  readonly kind: 'personal' | 'open';
  readonly organizationId: string | null;
  readonly contactName: string | null;
  readonly contactEmail: string | null;
  readonly language: string | null;
  readonly note: string | null;
  readonly send: boolean;
}

/** Makes a link for one organization, or an open one, and mails it where that is asked for. */
@Injectable()
export class CreateInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationEntryRepository,
    private readonly changes: InvitationChanges,
  ) {}

  execute(by: CurrentMember, statementId: string, input: InvitationInput): Promise<InvitationRow> {
    return this.unitOfWork.inCoalition(by.coalitionId, async (tx) => {
      const statement = await this.changes.records.statement(tx, statementId, by.coalitionId);
      return this.within(tx, by, statement, input);
    });
  }

  /** In the caller's transaction: an import makes the statement and its invitations at once. */
  async inTransaction(
    tx: Transaction,
    by: { readonly coalitionId: string; readonly userId: string; readonly name: string },
    statementId: string,
    inputs: readonly InvitationInput[],
  ): Promise<InvitationRow[]> {
    const statement = await this.changes.records.statement(tx, statementId, by.coalitionId);
    const made: InvitationRow[] = [];
    for (const input of inputs) made.push(await this.within(tx, by, statement, input));
    return made;
  }

  async within(
    tx: Transaction,
    by: { readonly userId: string; readonly name: string },
    statement: StatementCard,
    input: InvitationInput,
  ): Promise<InvitationRow> {
    if (['archived', 'retracted', 'released'].includes(statement.state))
      throw new DomainError('sign_on.not_open', { state: statement.state });
    if (input.send) requireOpen(statement, new Date());
    const { coalitionId, id: statementId } = statement;
    const person = await this.personOf(tx, statement, input);
    const { kind, note } = input;
    const id = await this.changes.invitations.create(tx, {
      ...{ coalitionId, statementId, kind, note },
      ...person,
      createdBy: by.userId,
    });
    const invitation = (await this.changes.invitations.find(tx, id))!;
    const details = { kind, organization: invitation.organizationName };
    await this.changes.audit(tx, invitation, { kind: 'member', id: by.userId }, 'invitation.created', details);
    return input.send ? this.changes.mail(tx, statement, invitation, by) : invitation;
  }

  /** Whom to write to: as given, else the organization's own contact. */
  private async personOf(tx: Transaction, statement: StatementCard, input: InvitationInput) {
    const { contactName, contactEmail } = input;
    const language = input.language ?? statement.language;
    if (input.kind === 'open') return { organizationId: null, contactName, contactEmail, language };
    const organization =
      input.organizationId && (await this.organizations.find(tx, statement.coalitionId, input.organizationId));
    if (!organization) throw new DomainError('organization.not_found');
    if (contactEmail) return { organizationId: organization.id, contactName, contactEmail, language };
    const contact = await this.organizations.firstContact(tx, organization.id);
    return {
      organizationId: organization.id,
      contactName: contactName ?? contact?.name ?? null,
      contactEmail: contact?.email ?? null,
      language: input.language ?? contact?.language ?? statement.language,
    };
  }
}
