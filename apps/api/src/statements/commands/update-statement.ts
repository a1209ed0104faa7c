import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { deadlineAllowed } from '@undersigned/sign-on-rules';
import { UnitOfWork } from '../../database/index.js';
import { StatementRepository } from '../persistence/statement.repository.js';
import { FindStatement, type Statement } from '../queries/find-statement.js';
import { refuseFinal } from '../read-only.js';
import type { AutoApproval, ListPolicy } from '../statement-settings.js';
import type { CoalitionMember } from './create-statement.js';
import { StatementRecords } from './statement-records.js';

export interface StatementSettings {
  readonly slug?: string;
  readonly deadlineAt?: Date | null;
  readonly timeZone?: string;
  readonly openSignOn?: boolean;
  readonly autoApproval?: AutoApproval;
  readonly listPolicy?: ListPolicy;
}

/** Changes a statement's settings. Its address stays once it was public, and its deadline then only moves later. */
@Injectable()
export class UpdateStatement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly findStatement: FindStatement,
    private readonly statements: StatementRepository,
    private readonly records: StatementRecords,
  ) {}

  execute(by: CoalitionMember, statementId: string, input: StatementSettings): Promise<Statement> {
    const { coalitionId } = by;
    return this.unitOfWork.inCoalition(coalitionId, async (tx) => {
      const { statement, now } = await this.findStatement.locked(tx, coalitionId, statementId);
      refuseFinal(statement.state);
      const changes = onlyChanged(statement, input);
      if (Object.keys(changes).length === 0) return statement;
      if (changes.slug !== undefined && statement.openedAt) throw new DomainError('statement.slug_fixed');
      const deadlineMoved = 'deadlineAt' in changes;
      if (deadlineMoved) refuseDeadline(statement, changes.deadlineAt ?? null, now);
      await this.statements.update(tx, statementId, changes);
      const after = await this.findStatement.within(tx, coalitionId, statementId);
      const { deadlineAt, ...others } = changes;
      if (Object.keys(others).length > 0) await this.records.append(tx, by, statementId, 'statement.updated', others);
      if (!deadlineMoved) return after;
      await this.records.append(tx, by, statementId, 'statement.deadline_moved', {
        from: statement.deadlineAt?.toISOString() ?? null,
        to: deadlineAt?.toISOString() ?? null,
      });
      if (statement.state === 'open')
        await this.records.changes.announce(tx, {
          kind: 'deadline-moved',
          previous: statement.deadlineAt,
          statement: after,
        });
      return after;
    });
  }
}

function onlyChanged(statement: Statement, input: StatementSettings): StatementSettings {
  const plain = (value: unknown) => (value instanceof Date ? value.getTime() : value);
  return Object.fromEntries(
    (Object.keys(input) as (keyof StatementSettings)[])
      .filter((key) => input[key] !== undefined && plain(input[key]) !== plain(statement[key]))
      .map((key) => [key, input[key]]),
  );
}

function refuseDeadline({ state, deadlineAt: current }: Statement, next: Date | null, now: Date): void {
  const verdict = deadlineAllowed({ current, next, state, now });
  if (!verdict.ok) throw new DomainError(verdict.code);
}
