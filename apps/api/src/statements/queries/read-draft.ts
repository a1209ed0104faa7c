import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { numberFootnotes, plainText, storedFootnotes, stringAttribute } from '@undersigned/statement';
import { UnitOfWork } from '../../database/index.js';
import { contentHash } from '../content-hash.js';
import { DraftRepository, type Draft } from '../persistence/draft.repository.js';
import { FindStatement } from './find-statement.js';

export interface ReadableDraft extends Draft {
  /** Whether the draft says something else than the current version, or there is none yet. */
  readonly unpublishedChanges: boolean;
}

export interface DraftFootnote {
  readonly id: string;
  /** Null for a note that nothing refers to: it is kept, and printed nowhere. */
  readonly number: number | null;
  readonly text: string;
  readonly references: number;
}

/** The working text of a statement, and its notes. */
@Injectable()
export class ReadDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly findStatement: FindStatement,
    private readonly drafts: DraftRepository,
  ) {}

  execute(coalitionId: string, statementId: string): Promise<ReadableDraft> {
    return this.unitOfWork.inCoalition(coalitionId, async (tx) => {
      const statement = await this.findStatement.within(tx, coalitionId, statementId);
      const draft = await this.drafts.find(tx, coalitionId, statementId);
      if (!draft) throw new DomainError('statement.not_found');
      const hash = contentHash(statement.language, draft.document);
      return { ...draft, unpublishedChanges: hash !== statement.contentHash };
    });
  }

  /** The notes in the order a reader meets them, those nothing refers to at the end. */
  async footnotes(coalitionId: string, statementId: string): Promise<DraftFootnote[]> {
    const { document } = await this.execute(coalitionId, statementId);
    const { notes, orphans } = numberFootnotes(document);
    const lost = new Set(orphans);
    return [
      ...notes.map(({ id, number, references, node }) => ({ id, number, references, text: plainText(node) })),
      ...storedFootnotes(document).flatMap((node) => {
        const id = stringAttribute(node, 'id') ?? '';
        return lost.has(id) ? [{ id, number: null, references: 0, text: plainText(node) }] : [];
      }),
    ];
  }
}
