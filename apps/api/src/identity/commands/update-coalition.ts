import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../audit/index.js';
import { UnitOfWork } from '../../database/index.js';
import type { CurrentMember } from '../../http/index.js';
import { CoalitionRepository } from '../persistence/coalition.repository.js';
import type { Coalition } from '../queries/find-coalition.js';

@Injectable()
export class UpdateCoalition {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly coalitions: CoalitionRepository,
    private readonly audit: AuditLog,
  ) {}

  execute(by: CurrentMember, changes: { name?: string; language?: string; timeZone?: string }): Promise<Coalition> {
    const { coalitionId } = by;
    return this.unitOfWork.inCoalition(coalitionId, async (tx) => {
      if (Object.values(changes).every((value) => value === undefined)) return this.coalitions.find(tx, coalitionId);
      await this.coalitions.update(tx, coalitionId, changes);
      await this.audit.append(tx, {
        coalitionId,
        actor: { kind: 'member', id: by.userId },
        action: 'coalition.updated',
        subject: { kind: 'coalition', id: coalitionId },
        details: changes,
      });
      return this.coalitions.find(tx, coalitionId);
    });
  }
}
