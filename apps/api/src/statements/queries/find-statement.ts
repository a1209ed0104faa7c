import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { UnitOfWork, type Transaction } from '../../database/index.js';
import { StatementRepository, type StatementRow } from '../persistence/statement.repository.js';

/** A statement of a coalition with its current version and its counts. */
export type Statement = StatementRow;

/** One statement of a coalition; `statement.not_found` where it is another's or none. */
@Injectable()
export class FindStatement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly statements: StatementRepository,
  ) {}

  execute(coalitionId: string, id: string): Promise<Statement> {
    return this.unitOfWork.inCoalition(coalitionId, (tx) => this.within(tx, coalitionId, id));
  }

  async within(tx: Transaction, coalitionId: string, id: string): Promise<Statement> {
    const statement = await this.statements.find(tx, coalitionId, id);
    if (!statement) throw new DomainError('statement.not_found');
    return statement;
  }

  /** The statement, held until the transaction ends, and the database's clock as of then. */
  async locked(tx: Transaction, coalitionId: string, id: string): Promise<{ statement: Statement; now: Date }> {
    if (!(await this.statements.lock(tx, coalitionId, id))) throw new DomainError('statement.not_found');
    const statement = await this.within(tx, coalitionId, id);
    return { statement, now: await this.statements.now(tx) };
  }
}
