import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { UnitOfWork, type Transaction } from '../../database/index.js';
import { ContactRepository, type ContactRow } from '../persistence/contact.repository.js';
import { OrganizationRepository, type OrganizationRow } from '../persistence/organization.repository.js';

export type Contact = ContactRow;

/** An entry of the registry with the people at it. */
export interface Organization extends OrganizationRow {
  readonly contacts: readonly Contact[];
}

/** One organization of a coalition; an entry that was merged is none any more, the refusal says where it went. */
@Injectable()
export class FindOrganization {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationRepository,
    private readonly contacts: ContactRepository,
  ) {}

  execute(coalitionId: string, id: string): Promise<Organization> {
    return this.unitOfWork.inCoalition(coalitionId, (tx) => this.within(tx, coalitionId, id));
  }

  async within(tx: Transaction, coalitionId: string, id: string): Promise<Organization> {
    const organization = await this.organizations.find(tx, coalitionId, id);
    if (!organization) throw new DomainError('organization.not_found');
    const { mergedIntoId } = organization;
    if (mergedIntoId) throw new DomainError('organization.not_found', { mergedIntoId });
    return (await this.withContacts(tx, coalitionId, [organization]))[0]!;
  }

  /** Which of these are entries of the coalition that were not merged into another. */
  async existing(tx: Transaction, coalitionId: string, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.organizations.findMany(tx, coalitionId, ids);
    return new Set(rows.filter((row) => row.mergedIntoId === null).map((row) => row.id));
  }

  async withContacts(
    tx: Transaction,
    coalitionId: string,
    organizations: readonly OrganizationRow[],
  ): Promise<Organization[]> {
    const ids = organizations.map((organization) => organization.id);
    const contacts = Map.groupBy(await this.contacts.ofAll(tx, coalitionId, ids), (contact) => contact.organizationId);
    return organizations.map((organization) => ({ ...organization, contacts: contacts.get(organization.id) ?? [] }));
  }
}
