import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { parseDocument, titleOf } from '@undersigned/statement';
import { AuditLog } from '../../audit/index.js';
import { UnitOfWork, newId, type Transaction } from '../../database/index.js';
import { contentHash } from '../content-hash.js';
import { DraftRepository, type Draft } from '../persistence/draft.repository.js';
import { StatementRepository } from '../persistence/statement.repository.js';
import { FindStatement } from '../queries/find-statement.js';
import { refuseFinal } from '../read-only.js';
import { storedTitle } from '../statement-title.js';
import type { CoalitionMember } from './create-statement.js';

/** Saves the draft, if nobody else did since `revision`; else `statement.draft_stale` with the text that is there now. */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly findStatement: FindStatement,
    private readonly statements: StatementRepository,
    private readonly drafts: DraftRepository,
    private readonly audit: AuditLog,
  ) {}

  async execute(
    { coalitionId, userId }: CoalitionMember,
    statementId: string,
    input: { revision: number; document: unknown },
  ): Promise<Draft> {
    const document = parseDocument(input.document, newId);
    return this.unitOfWork.inCoalition(coalitionId, async (tx) => {
      const statement = await this.findStatement.within(tx, coalitionId, statementId);
      refuseFinal(statement.state);
      const before = await this.draft(tx, coalitionId, statementId);
      const { language } = statement;
      // An editor that saves what is there already moves nobody's revision.
      const same = contentHash(language, before.document) === contentHash(language, document);
      if (same && before.revision === input.revision) return before;
      const saved = await this.drafts.replace(tx, statementId, input.revision, { document, updatedBy: userId });
      if (!saved) throw stale(input.revision, await this.draft(tx, coalitionId, statementId));
      await this.statements.followDraftTitle(tx, statementId, storedTitle(titleOf(document) ?? statement.title));
      await this.audit.append(tx, {
        coalitionId,
        statementId,
        actor: { kind: 'member', id: userId },
        action: 'statement.draft_saved',
        subject: { kind: 'statement', id: statementId },
        details: { revision: input.revision + 1 },
      });
      return this.draft(tx, coalitionId, statementId);
    });
  }

  private async draft(tx: Transaction, coalitionId: string, statementId: string): Promise<Draft> {
    const draft = await this.drafts.find(tx, coalitionId, statementId);
    if (!draft) throw new DomainError('statement.not_found');
    return draft;
  }
}

/** The refusal that carries both sides, so that the editor can show what differs. */
export function stale(yourRevision: number, current: Draft): DomainError {
  const { revision, document, updatedAt, updatedByName } = current;
  return new DomainError('statement.draft_stale', {
    yourRevision,
    current: {
      revision,
      document,
      updatedAt: updatedAt.toISOString(),
      updatedBy: updatedByName === null ? null : { name: updatedByName },
    },
  });
}
