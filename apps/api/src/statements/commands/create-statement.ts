import { Injectable } from '@nestjs/common';
import { DomainError, parseLanguageTag } from '@undersigned/kernel';
import { cleanLine } from '@undersigned/registry-rules';
import { paragraph, parseDocument, statementDocument, title, type StatementDocument } from '@undersigned/statement';
import { AuditLog } from '../../audit/index.js';
import { UnitOfWork, newId, type Transaction } from '../../database/index.js';
import { DraftRepository } from '../persistence/draft.repository.js';
import { StatementRepository } from '../persistence/statement.repository.js';
import { FindStatement, type Statement } from '../queries/find-statement.js';
import { slugsFor } from '../statement-slug.js';
import { storedTitle } from '../statement-title.js';

export interface NewStatement {
  readonly title: string;
  readonly language: string;
  readonly slug?: string;
  /** The text to begin with; without one the draft holds the title only. */
  readonly document?: StatementDocument;
}

/** Who works, and for which coalition. */
export interface CoalitionMember {
  readonly coalitionId: string;
  readonly userId: string;
}

/** Begins a statement with a draft. */
@Injectable()
export class CreateStatement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly statements: StatementRepository,
    private readonly drafts: DraftRepository,
    private readonly findStatement: FindStatement,
    private readonly audit: AuditLog,
  ) {}

  execute(by: CoalitionMember, input: NewStatement): Promise<Statement> {
    return this.unitOfWork.inCoalition(by.coalitionId, (tx) => this.within(tx, by, input));
  }

  async within(tx: Transaction, { coalitionId, userId }: CoalitionMember, input: NewStatement): Promise<Statement> {
    const id = newId();
    const name = cleanLine(input.title);
    const language = parseLanguageTag(input.language);
    if (name === '') throw new DomainError('request.invalid', { errors: [{ field: 'title', code: 'isNotEmpty' }] });
    if (!language) throw new DomainError('request.invalid', { errors: [{ field: 'language', code: 'isLanguageTag' }] });
    const document = parseDocument(input.document ?? statementDocument(title(name), paragraph()), newId);
    const slug = await this.insert(tx, { id, coalitionId, title: storedTitle(name), language }, input.slug);
    await this.drafts.create(tx, { statementId: id, coalitionId, document, updatedBy: userId });
    await this.audit.append(tx, {
      coalitionId,
      statementId: id,
      actor: { kind: 'member', id: userId },
      action: 'statement.created',
      subject: { kind: 'statement', id },
      details: { slug, language },
    });
    return this.findStatement.within(tx, coalitionId, id);
  }

  /** Under the address that was asked for, or else under the first free one that the title gives. */
  private async insert(
    tx: Transaction,
    statement: { id: string; coalitionId: string; title: string; language: string },
    asked: string | undefined,
  ): Promise<string> {
    for (const slug of asked === undefined ? slugsFor(statement.title, statement.id) : [asked])
      if (await this.statements.create(tx, { ...statement, slug })) return slug;
    throw new DomainError('statement.slug_taken');
  }
}
