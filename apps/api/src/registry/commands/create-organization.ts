import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../audit/index.js';
import { UnitOfWork, type Transaction } from '../../database/index.js';
import { keysOf, storedFields, type OrganizationFields } from '../organization-fields.js';
import { OrganizationRepository } from '../persistence/organization.repository.js';
import { FindOrganization, type Organization } from '../queries/find-organization.js';
import { MatchOrganizations, type OrganizationMatch } from '../queries/match-organizations.js';

/** Who works, and for which coalition. */
export interface RegistryMember {
  readonly coalitionId: string;
  readonly userId: string;
}

/** Adds organizations to the registry. Duplicates are told, never refused: the person knows better. */
@Injectable()
export class CreateOrganization {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationRepository,
    private readonly findOrganization: FindOrganization,
    private readonly matchOrganizations: MatchOrganizations,
    private readonly audit: AuditLog,
  ) {}

  execute(
    by: RegistryMember,
    typed: OrganizationFields,
  ): Promise<{ organization: Organization; duplicates: OrganizationMatch[] }> {
    return this.unitOfWork.inCoalition(by.coalitionId, async (tx) => {
      const [duplicates] = await this.matchOrganizations.within(tx, by.coalitionId, [comparableOf(typed)]);
      const [id] = await this.within(tx, by, [typed]);
      return {
        organization: await this.findOrganization.within(tx, by.coalitionId, id!),
        duplicates: duplicates ?? [],
      };
    });
  }

  /** What an organization with these fields would double. */
  async duplicatesOf(coalitionId: string, typed: OrganizationFields): Promise<OrganizationMatch[]> {
    const [duplicates] = await this.matchOrganizations.execute(coalitionId, [comparableOf(typed)]);
    return duplicates ?? [];
  }

  /** Adds many at once and answers their ids in order. */
  async within(tx: Transaction, by: RegistryMember, typed: readonly OrganizationFields[]): Promise<string[]> {
    const rows = typed.map(storedFields).map((fields) => ({ ...fields, ...keysOf(fields) }));
    const ids = await this.organizations.create(tx, by.coalitionId, rows);
    await this.audit.append(
      tx,
      ...ids.map((id, index) => ({
        coalitionId: by.coalitionId,
        actor: { kind: 'member', id: by.userId } as const,
        action: 'organization.created' as const,
        subject: { kind: 'organization', id } as const,
        details: { name: rows[index]!.name },
      })),
    );
    return ids;
  }
}

function comparableOf(typed: OrganizationFields) {
  const fields = storedFields(typed);
  return { ...fields, domains: fields.website ? [new URL(fields.website).hostname] : [] };
}
