import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { changeClass, redline, type PartChange, type RedlinePart } from '@undersigned/statement-diff';
import type { StatementDocument } from '@undersigned/statement';
import { UnitOfWork, type Transaction } from '../../database/index.js';
import { contentHash } from '../content-hash.js';
import { DraftRepository, type Draft } from '../persistence/draft.repository.js';
import { VersionRepository } from '../persistence/version.repository.js';
import { warningsOf, type DraftWarning } from '../publishable.js';
import type { VersionClass } from '../version-class.js';
import { FindStatement, type Statement } from './find-statement.js';

/** What publishing the draft now would mean. */
export interface VersionProposal {
  readonly nextNumber: number;
  readonly changed: boolean;
  readonly changeClass: VersionClass;
  readonly parts: readonly PartChange[];
  readonly redline: readonly RedlinePart[];
  readonly warnings: readonly DraftWarning[];
  readonly draft: Draft;
  readonly contentHash: string;
}

/** Compares the draft with the current version and proposes a change class; the coordinator decides. */
@Injectable()
export class ProposeVersion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly findStatement: FindStatement,
    private readonly drafts: DraftRepository,
    private readonly versions: VersionRepository,
  ) {}

  execute(coalitionId: string, statementId: string): Promise<VersionProposal> {
    return this.unitOfWork.inCoalition(coalitionId, async (tx) =>
      this.within(tx, await this.findStatement.within(tx, coalitionId, statementId)),
    );
  }

  async within(tx: Transaction, statement: Statement): Promise<VersionProposal> {
    const draft = await this.drafts.find(tx, statement.coalitionId, statement.id);
    if (!draft) throw new DomainError('statement.not_found');
    const hash = contentHash(statement.language, draft.document);
    const proposal = {
      nextNumber: (statement.versionNumber ?? 0) + 1,
      changed: hash !== statement.contentHash,
      warnings: warningsOf(draft.document),
      draft,
      contentHash: hash,
    };
    const current = await this.currentDocument(tx, statement);
    if (!current) return { ...proposal, changeClass: 'first', parts: [], redline: [] };
    const changes = redline(current, draft.document);
    const { overall, parts } = changeClass(changes);
    return {
      ...proposal,
      changeClass: overall === 'material' ? 'material' : 'editorial',
      parts: parts.filter((part) => part.class !== 'none'),
      redline: changes,
    };
  }

  private async currentDocument(tx: Transaction, statement: Statement): Promise<StatementDocument | null> {
    if (statement.versionNumber === null) return null;
    const text = await this.versions.text(tx, statement.coalitionId, statement.id, statement.versionNumber);
    return text?.document ?? null;
  }
}
