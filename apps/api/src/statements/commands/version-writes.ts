import { Injectable } from '@nestjs/common';
import { titleOf } from '@undersigned/statement';
import type { Transaction } from '../../database/index.js';
import { StatementRepository } from '../persistence/statement.repository.js';
import { VersionRepository } from '../persistence/version.repository.js';
import type { Statement } from '../queries/find-statement.js';
import type { VersionProposal } from '../queries/propose-version.js';
import { storedTitle } from '../statement-title.js';
import type { VersionClass } from '../version-class.js';
import type { CoalitionMember } from './create-statement.js';

export interface Publication {
  readonly summary: string;
  readonly changeClass: VersionClass;
  readonly changeReason?: string | null;
  /** The revision of the draft that the coordinator has read. */
  readonly draftRevision: number;
}

/** Writes a version and makes it the statement's current one. */
@Injectable()
export class VersionWrites {
  constructor(
    readonly versions: VersionRepository,
    private readonly statements: StatementRepository,
  ) {}

  async write(
    tx: Transaction,
    { userId }: CoalitionMember,
    { id, coalitionId, language }: Statement,
    { nextNumber, draft, contentHash }: VersionProposal,
    { summary, changeClass, changeReason }: Publication,
  ): Promise<void> {
    const title = titleOf(draft.document) ?? '';
    const versionId = await this.versions.publish(
      tx,
      {
        coalitionId,
        statementId: id,
        number: nextNumber,
        summary: summary.trim(),
        changeClass,
        changeReason: changeReason?.trim() || null,
        publishedBy: userId,
      },
      { language, title, document: draft.document, contentHash },
    );
    await this.statements.update(tx, id, { currentVersionId: versionId, title: storedTitle(title) });
  }
}
