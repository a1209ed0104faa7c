import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/index.js';
import { FindOrganization } from '../../registry/index.js';
import { InboxRepository, type InboxRow } from '../persistence/inbox.repository.js';

const most = 200;

/** What an organization has signed before, newest first. */
@Injectable()
export class ListOrganizationSignOns {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly inbox: InboxRepository,
    private readonly findOrganization: FindOrganization,
  ) {}

  execute(coalitionId: string, organizationId: string): Promise<(InboxRow & { readonly statementTitle: string })[]> {
    return this.unitOfWork.inCoalition(coalitionId, async (tx) => {
      await this.findOrganization.within(tx, coalitionId, organizationId);
      return this.inbox.listOfOrganization(tx, organizationId, most);
    });
  }
}
