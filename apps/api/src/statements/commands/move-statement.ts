import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import {
  canOpen,
  deadlineAllowed,
  statementLifeCycle,
  type StatementState,
  type Verdict,
} from '@undersigned/sign-on-rules';
import { UnitOfWork, type Transaction } from '../../database/index.js';
import { StatementRepository, type StatementChanges as Changes } from '../persistence/statement.repository.js';
import { FindStatement, type Statement } from '../queries/find-statement.js';
import type { StatementChange } from '../statement-changes.js';
import type { CoalitionMember } from './create-statement.js';
import { StatementRecords } from './statement-records.js';

export interface StatementMove {
  readonly to: StatementState;
  /** Public; needed to retract. */
  readonly reason?: string | null;
  /** The deadline to open with; left out, the one that is set stays. */
  readonly deadlineAt?: Date | null;
}

/** Moves a statement along its life cycle: the one place where a member changes its state. */
@Injectable()
export class MoveStatement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly findStatement: FindStatement,
    private readonly statements: StatementRepository,
    private readonly records: StatementRecords,
  ) {}

  execute(by: CoalitionMember, statementId: string, move: StatementMove): Promise<Statement> {
    return this.unitOfWork.inCoalition(by.coalitionId, (tx) => this.within(tx, by, statementId, move));
  }

  async within(tx: Transaction, by: CoalitionMember, statementId: string, move: StatementMove): Promise<Statement> {
    const { statement, now } = await this.findStatement.locked(tx, by.coalitionId, statementId);
    const from = statement.state;
    const changes = changesOf(statement, move, now);
    await this.statements.update(tx, statementId, changes);
    const after = await this.findStatement.within(tx, by.coalitionId, statementId);
    await this.records.append(tx, by, statementId, 'statement.transitioned', {
      from,
      to: move.to,
      ...(changes.retractionReason && { reason: changes.retractionReason }),
      ...(move.to === 'open' && { deadlineAt: after.deadlineAt?.toISOString() ?? null }),
    });
    const happened: StatementChange[] = [{ kind: 'moved', from, to: move.to, statement: after }];
    if (from === 'closed' && move.to === 'open')
      happened.push({ kind: 'deadline-moved', previous: earlier(statement, after), statement: after });
    await this.records.changes.announce(tx, ...happened);
    return after;
  }
}

/** What the move writes, or its refusal. */
function changesOf(statement: Statement, { to, reason, deadlineAt }: StatementMove, now: Date): Changes {
  const { state, deadlineAt: current, versionNumber: publishedVersion } = statement;
  statementLifeCycle.move(state, to);
  if (deadlineAt !== undefined && to !== 'open')
    throw new DomainError('request.invalid', { errors: [{ field: 'deadlineAt', code: 'onlyToOpen' }] });
  if (to === 'retracted') {
    const retractionReason = reason?.trim();
    if (!retractionReason) throw new DomainError('statement.reason_required');
    return { state: to, retractionReason };
  }
  if (to === 'open') {
    const deadline = deadlineAt === undefined ? current : deadlineAt;
    if (deadline?.getTime() !== current?.getTime()) insist(deadlineAllowed({ current, next: deadline, state, now }));
    insist(canOpen({ state, deadline, publishedVersion }, now));
    return { state: to, deadlineAt: deadline, closedAt: null, openedAt: statement.openedAt ?? now };
  }
  if (to === 'closed') return { state: to, closedAt: now };
  if (to === 'released') return { state: to, releasedAt: now };
  return { state: to };
}

/** The deadline that signers were told before; null where the later one was set while the statement was closed. */
function earlier(before: Statement, after: Statement): Date | null {
  return before.deadlineAt?.getTime() === after.deadlineAt?.getTime() ? null : before.deadlineAt;
}

function insist(verdict: Verdict): void {
  if (!verdict.ok) throw new DomainError(verdict.code);
}
