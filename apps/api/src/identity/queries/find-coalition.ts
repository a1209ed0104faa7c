import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/index.js';
import { CoalitionRepository } from '../persistence/coalition.repository.js';

export interface Coalition {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly language: string;
  readonly timeZone: string;
}

@Injectable()
export class FindCoalition {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly coalitions: CoalitionRepository,
  ) {}

  execute(coalitionId: string): Promise<Coalition> {
    return this.unitOfWork.inCoalition(coalitionId, (tx) => this.coalitions.find(tx, coalitionId));
  }
}
