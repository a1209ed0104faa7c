import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.js';
import { StatementAnnexRepository } from '../persistence/statement-annex.repository.js';
import type { CoalitionMember } from './create-statement.js';
import { StatementRecords } from './statement-records.js';

/** Keeps what a statement was imported from, beside it, so that anybody can compare later. */
@Injectable()
export class KeepSource {
  constructor(
    private readonly annex: StatementAnnexRepository,
    private readonly records: StatementRecords,
  ) {}

  async execute(
    tx: Transaction,
    by: CoalitionMember,
    statementId: string,
    source: { text: string; result: object; sha256: string },
  ): Promise<void> {
    await this.annex.keepSource(tx, by.coalitionId, statementId, source);
    await this.records.append(tx, by, statementId, 'statement.imported', {
      sha256: source.sha256,
      characters: source.text.length,
    });
  }
}
