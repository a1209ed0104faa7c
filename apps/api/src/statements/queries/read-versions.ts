import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { changeClass, redline, type ChangeClass, type RedlinePart } from '@undersigned/statement-diff';
import { UnitOfWork, type Transaction } from '../../database/index.js';
import { VersionRepository, type ListedVersion, type VersionText } from '../persistence/version.repository.js';
import { FindStatement } from './find-statement.js';

export type { ListedVersion, VersionText };

export interface Comparison {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly RedlinePart[];
  readonly changeClass: ChangeClass;
}

/** The published versions of a statement. */
@Injectable()
export class ReadVersions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly findStatement: FindStatement,
    private readonly versions: VersionRepository,
  ) {}

  list(coalitionId: string, statementId: string): Promise<ListedVersion[]> {
    return this.unitOfWork.inCoalition(coalitionId, async (tx) => {
      await this.findStatement.within(tx, coalitionId, statementId);
      return this.versions.list(tx, coalitionId, statementId);
    });
  }

  one(coalitionId: string, statementId: string, number: number): Promise<ListedVersion & { text: VersionText }> {
    return this.unitOfWork.inCoalition(coalitionId, async (tx) => {
      const version = await this.versions.find(tx, coalitionId, statementId, number);
      if (!version) throw new DomainError('request.not_found');
      return { ...version, text: await this.text(tx, coalitionId, statementId, number) };
    });
  }

  /** The word-level redline that leads from one version to another, either way round. */
  compare(coalitionId: string, statementId: string, from: number, to: number): Promise<Comparison> {
    return this.unitOfWork.inCoalition(coalitionId, async (tx) => {
      const before = await this.text(tx, coalitionId, statementId, from);
      const after = await this.text(tx, coalitionId, statementId, to);
      const parts = redline(before.document, after.document);
      return { from, to, parts, changeClass: changeClass(parts).overall };
    });
  }

  private async text(tx: Transaction, coalitionId: string, statementId: string, number: number): Promise<VersionText> {
    const text = await this.versions.text(tx, coalitionId, statementId, number);
    if (!text) throw new DomainError('request.not_found');
    return text;
  }
}
