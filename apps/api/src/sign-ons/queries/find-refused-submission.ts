import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SecretLinks } from '../../links/index.js';
import { SignOnRepository } from '../persistence/sign-on.repository.js';
import { StatementCardRepository } from '../persistence/statement-card.repository.js';
import { ownPageLink } from '../sign-on-mails.js';
import { ReadInvitation, type InvitationProblem } from './read-invitation.js';
import type { AnsweredInvitation, SignableStatement } from '../commands/submit-sign-on.js';

/** Why a sign-on was not written. */
export type SubmissionRefusal =
  | { readonly kind: 'sent-before'; readonly ownPageToken: string }
  | { readonly kind: 'not-open' }
  | { readonly kind: 'text-changed'; readonly read: number; readonly current: number }
  | { readonly kind: 'invitation'; readonly problem: InvitationProblem }
  | { readonly kind: 'by-invitation-only' }
  | { readonly kind: 'try-again' };

/** Tells, after the fact, what stood in a submission's way; reads only. */
@Injectable()
export class FindRefusedSubmission {
  constructor(
    private readonly dataSource: DataSource,
    private readonly signOns: SignOnRepository,
    private readonly statements: StatementCardRepository,
    private readonly readInvitation: ReadInvitation,
    private readonly links: SecretLinks,
  ) {}

  async execute(
    read: Pick<SignableStatement, 'id' | 'versionNumber'>,
    submissionKey: string,
    invitation: AnsweredInvitation | null,
  ): Promise<SubmissionRefusal> {
    const tx = this.dataSource.manager;
    const earlier = await this.signOns.findBySubmission(tx, read.id, submissionKey);
    // The link of the form's sender, which ends with the confirmation; a newer one is for the mailbox only.
    if (earlier) return { kind: 'sent-before', ownPageToken: this.links.token(ownPageLink(earlier.id, 1)) };
    const statement = await this.statements.find(tx, read.id);
    const over = statement?.deadlineAt && statement.deadlineAt <= new Date();
    if (!statement || statement.state !== 'open' || over) return { kind: 'not-open' };
    if (statement.currentVersion !== null && statement.currentVersion !== read.versionNumber)
      return { kind: 'text-changed', read: read.versionNumber, current: statement.currentVersion };
    if (invitation) {
      const result = await this.readInvitation.byId(invitation.id, invitation.generation);
      if (!result.ok) return { kind: 'invitation', problem: result.problem };
    } else if (!statement.openSignOn) return { kind: 'by-invitation-only' };
    return { kind: 'try-again' };
  }
}
