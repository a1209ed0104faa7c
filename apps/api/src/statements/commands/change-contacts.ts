import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '../../database/index.js';
import { StatementAnnexRepository, type StatementContact } from '../persistence/statement-annex.repository.js';
import { StatementRepository } from '../persistence/statement.repository.js';
import { FindStatement } from '../queries/find-statement.js';
import { refuseFinal } from '../read-only.js';
import type { CoalitionMember } from './create-statement.js';
import { StatementRecords } from './statement-records.js';

/** Replaces the public contacts of a statement, in the order in which they are printed. */
@Injectable()
export class ChangeContacts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly findStatement: FindStatement,
    private readonly statements: StatementRepository,
    private readonly annex: StatementAnnexRepository,
    private readonly records: StatementRecords,
  ) {}

  execute(
    by: CoalitionMember,
    statementId: string,
    contacts: readonly StatementContact[],
  ): Promise<StatementContact[]> {
    return this.unitOfWork.inCoalition(by.coalitionId, (tx) => this.within(tx, by, statementId, contacts));
  }

  async within(
    tx: Transaction,
    by: CoalitionMember,
    statementId: string,
    contacts: readonly StatementContact[],
  ): Promise<StatementContact[]> {
    const { statement } = await this.findStatement.locked(tx, by.coalitionId, statementId);
    refuseFinal(statement.state);
    await this.annex.replaceContacts(tx, by.coalitionId, statementId, contacts);
    await this.statements.update(tx, statementId, {});
    await this.records.append(tx, by, statementId, 'statement.contacts_changed', { contacts: contacts.length });
    return this.annex.contacts(tx, statementId);
  }
}
