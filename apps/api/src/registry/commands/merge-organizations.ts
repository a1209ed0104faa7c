import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { mergeOrganizations } from '@undersigned/registry-rules';
import { AuditLog } from '../../audit/index.js';
import { UnitOfWork } from '../../database/index.js';
import { keysOf } from '../organization-fields.js';
import { OrganizationMoveRepository } from '../persistence/organization-move.repository.js';
import { OrganizationRepository } from '../persistence/organization.repository.js';
import { FindOrganization, type Organization } from '../queries/find-organization.js';
import type { RegistryMember } from './create-organization.js';

/**
 * Folds one entry into another: contacts, invitations and sign-ons move, the folded entry stays as a pointer. Where both
 * hold what only one may (an invitation to, a signature under the same statement) a person decides first which goes.
 */
@Injectable()
export class MergeOrganizations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationRepository,
    private readonly references: OrganizationMoveRepository,
    private readonly findOrganization: FindOrganization,
    private readonly audit: AuditLog,
  ) {}

  execute({ coalitionId, userId }: RegistryMember, id: string, intoId: string): Promise<Organization> {
    if (id === intoId) throw new DomainError('organization.merge_with_itself');
    return this.unitOfWork.inCoalition(coalitionId, async (tx) => {
      await this.organizations.lock(tx, coalitionId, [id, intoId]);
      // A merged entry is found no more, so that no merge can lead in a circle.
      const from = await this.findOrganization.within(tx, coalitionId, id);
      const into = await this.findOrganization.within(tx, coalitionId, intoId);
      const statementIds = await this.references.collisions(tx, coalitionId, id, intoId);
      if (statementIds.length > 0) throw new DomainError('organization.merge_conflict', { statementIds });
      const { organization, filled, conflicts } = mergeOrganizations(into, from);
      const { name, acronym, country, website, aliases, atRisk } = organization;
      const fields = { name, acronym, country, website, aliases, atRisk };
      const moved = await this.references.move(tx, coalitionId, id, intoId);
      await this.organizations.markMerged(tx, coalitionId, id, intoId);
      await this.organizations.update(tx, intoId, null, { ...fields, ...keysOf(fields) });
      await this.audit.append(tx, {
        coalitionId,
        actor: { kind: 'member', id: userId },
        action: 'organization.merged',
        subject: { kind: 'organization', id: intoId },
        details: { mergedId: id, mergedName: from.name, name, filled, conflicts, moved },
      });
      return this.findOrganization.within(tx, coalitionId, intoId);
    });
  }
}
