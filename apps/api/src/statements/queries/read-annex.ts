import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { UnitOfWork } from '../../database/index.js';
import {
  StatementAnnexRepository,
  type StatementContact,
  type StatementSource,
} from '../persistence/statement-annex.repository.js';
import { FindStatement } from './find-statement.js';

export type { StatementContact, StatementSource };

/** The public contacts of a statement, and what it was imported from. */
@Injectable()
export class ReadAnnex {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly findStatement: FindStatement,
    private readonly annex: StatementAnnexRepository,
  ) {}

  contacts(coalitionId: string, statementId: string): Promise<StatementContact[]> {
    return this.unitOfWork.inCoalition(coalitionId, async (tx) => {
      await this.findStatement.within(tx, coalitionId, statementId);
      return this.annex.contacts(tx, statementId);
    });
  }

  source(coalitionId: string, statementId: string): Promise<StatementSource> {
    return this.unitOfWork.inCoalition(coalitionId, async (tx) => {
      await this.findStatement.within(tx, coalitionId, statementId);
      const source = await this.annex.source(tx, statementId);
      if (!source) throw new DomainError('request.not_found');
      return source;
    });
  }
}
