import { Injectable } from '@nestjs/common';
import { newId, type Transaction } from '../../database/index.js';
import { CoalitionEntity } from './coalition.entity.js';

@Injectable()
export class CoalitionRepository {
  async create(
    tx: Transaction,
    coalition: { name: string; slug: string; language: string; timeZone?: string },
  ): Promise<string> {
    const id = newId();
    await tx.insert(CoalitionEntity, { id, ...coalition });
    return id;
  }

  find(tx: Transaction, id: string): Promise<CoalitionEntity> {
    return tx.findOneByOrFail(CoalitionEntity, { id });
  }

  async update(
    tx: Transaction,
    id: string,
    changes: Partial<Pick<CoalitionEntity, 'name' | 'language' | 'timeZone'>>,
  ): Promise<void> {
    if (Object.keys(changes).length > 0) await tx.update(CoalitionEntity, { id }, changes);
  }
}
