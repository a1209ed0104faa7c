import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { confirmedSignOnState, signOnPassage, type SignOnState } from '@undersigned/sign-on-rules';
import { UnitOfWork } from '../../database/index.js';
import { SecretLinks } from '../../links/index.js';
import { SignOnRepository } from '../persistence/sign-on.repository.js';
import { receivedMail } from '../sign-on-mails.js';
import { SignOnRecords } from '../sign-on-records.js';
import { autoApprovalOf } from '../statement-rules.js';

/** A confirmed sign-on; `link` opens its own page, null where somebody had confirmed before. */
export interface ConfirmedSignOn {
  readonly state: SignOnState;
  readonly already: boolean;
  readonly link: string | null;
}

/** The mailbox's owner confirms that the sign-on is theirs; only then it reaches the inbox. */
@Injectable()
export class ConfirmAddress {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly signOns: SignOnRepository,
    private readonly records: SignOnRecords,
    private readonly links: SecretLinks,
  ) {}

  execute(token: string): Promise<ConfirmedSignOn> {
    const presented = this.links.read('confirmation', token);
    if (!presented?.isOf(1)) throw new DomainError('sign_on.link_unknown');
    return this.unitOfWork.acrossCoalitions(async (tx) => {
      const signOn = await this.signOns.find(tx, presented.id);
      if (!signOn) throw new DomainError('sign_on.link_unknown');
      if (signOn.state !== 'submitted') return { state: signOn.state, already: true, link: null };
      const statement = await this.records.statement(tx, signOn.statementId);
      const state = confirmedSignOnState({
        confirmedByInvitation: false,
        autoApproval: autoApprovalOf(statement.autoApproval),
        domainVerified: false,
        needsReview: false,
      });
      signOnPassage('submitted', state);
      if (!(await this.signOns.confirm(tx, signOn.id, state))) return { state, already: true, link: null };
      const confirmed = { ...signOn, tokenGeneration: signOn.tokenGeneration + 1 };
      const [consent] = await this.signOns.consentsOf(tx, signOn.id);
      await this.records.audit.append(tx, {
        coalitionId: signOn.coalitionId,
        statementId: signOn.statementId,
        actor: { kind: 'signer', id: signOn.id },
        action: 'sign_on.confirmed',
        subject: { kind: 'sign_on', id: signOn.id },
        details: { from: 'submitted', to: state },
      });
      await this.records.outbox.append(
        tx,
        receivedMail(statement, confirmed, {
          receiptCode: signOn.receiptCode,
          versionNumber: signOn.versionNumber,
          contentHash: consent!.contentHash,
        }),
      );
      await this.records.askReviewers(tx, statement, confirmed, new Date());
      const link = this.links.url({ purpose: 'own-page', id: signOn.id, generation: confirmed.tokenGeneration });
      return { state, already: false, link };
    });
  }
}
