import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/index.js';
import { AppConfig } from '../config/index.js';
import { Outbox } from '../jobs/outbox/index.js';
import type { Transaction } from '../database/index.js';
import { StatementCardRepository, type StatementCard } from './persistence/statement-card.repository.js';
import { needsReviewMail, type MailedSignOn } from './sign-on-mails.js';
import { reviewingRoles } from './statement-rules.js';
import { DomainError } from '@undersigned/kernel';

/** What a change among the sign-ons reads of the statement and leaves behind: audit events, mails, a changed page. */
@Injectable()
export class SignOnRecords {
  constructor(
    readonly audit: AuditLog,
    readonly outbox: Outbox,
    readonly config: AppConfig,
    private readonly statements: StatementCardRepository,
  ) {}

  /** The statement; `statement.not_found` where there is none, or none in the given coalition. */
  async statement(tx: Transaction, id: string, coalitionId?: string): Promise<StatementCard> {
    const statement = await this.statements.find(tx, id);
    if (!statement || (coalitionId && statement.coalitionId !== coalitionId))
      throw new DomainError('statement.not_found');
    return statement;
  }

  dueWithin(tx: Transaction, hours: number): Promise<StatementCard[]> {
    return this.statements.findDueWithin(tx, hours);
  }

  /** Tells every web process that what the public sees of the statement has changed. */
  touchPublicPage(tx: Transaction, statementId: string): Promise<void> {
    return this.statements.touchPublicPage(tx, statementId);
  }

  /** Queues the mail that asks those who decide to look into the inbox. */
  async askReviewers(tx: Transaction, statement: StatementCard, signOn: MailedSignOn, at: Date): Promise<void> {
    const reviewers = await this.statements.reviewersOf(tx, statement.coalitionId, reviewingRoles);
    const mails = reviewers.map((one) => needsReviewMail(statement, signOn, one, this.config.publicUrl, at));
    await this.outbox.append(tx, ...mails);
  }
}
