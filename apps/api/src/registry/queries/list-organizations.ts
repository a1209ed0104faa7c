import { Injectable } from '@nestjs/common';
import { foldOrganizationName } from '@undersigned/registry-rules';
import { UnitOfWork } from '../../database/index.js';
import { decodeCursor, pageOf, type Page } from '../../http/index.js';
import { OrganizationRepository } from '../persistence/organization.repository.js';
import { FindOrganization, type Organization } from './find-organization.js';

/** The registry in alphabetical order, all of it or what matches a name, an acronym or a country. */
@Injectable()
export class ListOrganizations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationRepository,
    private readonly findOrganization: FindOrganization,
  ) {}

  execute(
    coalitionId: string,
    query: { q?: string; country?: string; after?: string; limit: number },
  ): Promise<Page<Organization>> {
    const after = decodeCursor(query.after, 2);
    const q = query.q?.trim();
    const filter = {
      coalitionId,
      search: q ? { nameKey: foldOrganizationName(q), acronym: q } : null,
      country: query.country ?? null,
      after: after && ([after[0]!, after[1]!] as const),
      limit: query.limit,
    };
    return this.unitOfWork.inCoalition(coalitionId, async (tx) => {
      const rows = await this.organizations.list(tx, filter);
      const total = await this.organizations.count(tx, filter);
      const organizations = await this.findOrganization.withContacts(tx, coalitionId, rows);
      return pageOf(
        organizations,
        query.limit,
        total,
        (row) => [row.sortKey, row.id],
        (row) => row,
      );
    });
  }
}
