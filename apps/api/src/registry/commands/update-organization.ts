import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { AuditLog } from '../../audit/index.js';
import { UnitOfWork } from '../../database/index.js';
import { givenFields } from '../given-fields.js';
import { keysOf, storedFields, type OrganizationFields } from '../organization-fields.js';
import { OrganizationRepository } from '../persistence/organization.repository.js';
import { FindOrganization, type Organization } from '../queries/find-organization.js';
import type { RegistryMember } from './create-organization.js';

/** Changes an organization, if nobody else did since `revision`; else `organization.changed` with how it is now. */
@Injectable()
export class UpdateOrganization {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationRepository,
    private readonly findOrganization: FindOrganization,
    private readonly audit: AuditLog,
  ) {}

  execute(
    { coalitionId, userId }: RegistryMember,
    id: string,
    revision: number,
    typed: Partial<OrganizationFields>,
  ): Promise<Organization> {
    const changes = givenFields(typed);
    return this.unitOfWork.inCoalition(coalitionId, async (tx) => {
      const before = await this.findOrganization.within(tx, coalitionId, id);
      const { name, acronym, country, website, aliases, atRisk } = before;
      const fields = storedFields({ name, acronym, country, website, aliases, atRisk, ...changes });
      const saved = await this.organizations.update(tx, id, revision, { ...fields, ...keysOf(fields) });
      if (!saved) {
        const now = await this.findOrganization.within(tx, coalitionId, id);
        throw new DomainError('organization.changed', { yourRevision: revision, revision: now.revision });
      }
      await this.audit.append(tx, {
        coalitionId,
        actor: { kind: 'member', id: userId },
        action: 'organization.updated',
        subject: { kind: 'organization', id },
        details: { name: fields.name, fields: Object.keys(changes) },
      });
      return this.findOrganization.within(tx, coalitionId, id);
    });
  }
}
