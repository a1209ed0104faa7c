import { Injectable, Logger } from '@nestjs/common';
import { UnitOfWork } from '../../database/index.js';
import { StatementRepository } from '../persistence/statement.repository.js';
import { FindStatement } from '../queries/find-statement.js';
import { StatementRecords } from './statement-records.js';

const atOnce = 200;

/**
 * Closes the open statements whose deadline has passed, by the database's clock. Each in its own transaction and by a
 * conditional update: any number of processes may run this at once, and one statement's trouble holds up no other.
 */
@Injectable()
export class CloseDueStatements {
  private readonly logger = new Logger('deadlines');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly statements: StatementRepository,
    private readonly findStatement: FindStatement,
    private readonly records: StatementRecords,
  ) {}

  /** Answers the ids of the statements that this call has closed. */
  async execute(): Promise<string[]> {
    const due = await this.unitOfWork.acrossCoalitions((tx) => this.statements.due(tx, atOnce));
    const closed: string[] = [];
    for (const { id, coalitionId } of due)
      try {
        if (await this.close(coalitionId, id)) closed.push(id);
      } catch (error) {
        this.logger.error({ statementId: id, err: error });
      }
    return closed;
  }

  private close(coalitionId: string, id: string): Promise<boolean> {
    return this.unitOfWork.inCoalition(coalitionId, async (tx) => {
      if (!(await this.statements.closeDue(tx, id))) return false;
      const statement = await this.findStatement.within(tx, coalitionId, id);
      const move = { from: 'open', to: 'closed' } as const;
      await this.records.append(tx, { coalitionId, userId: null }, id, 'statement.transitioned', {
        ...move,
        deadlineAt: statement.deadlineAt?.toISOString() ?? null,
      });
      await this.records.changes.announce(tx, { kind: 'moved', ...move, statement });
      return true;
    });
  }
}
