import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { signOnLifeCycle } from '@undersigned/sign-on-rules';
import { UnitOfWork } from '../../database/index.js';
import { SecretLinks } from '../../links/index.js';
import { SignOnRepository } from '../persistence/sign-on.repository.js';
import { withdrawnMail } from '../sign-on-mails.js';
import { SignOnRecords } from '../sign-on-records.js';

/** The signer takes the sign-on back, with a reason or without one; nobody has to agree. Once withdrawn it stays so. */
@Injectable()
export class WithdrawSignOn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly signOns: SignOnRepository,
    private readonly records: SignOnRecords,
    private readonly links: SecretLinks,
  ) {}

  execute(token: string, reason: string | null): Promise<void> {
    const presented = this.links.read('own-page', token);
    return this.unitOfWork.acrossCoalitions(async (tx) => {
      const signOn = presented && (await this.signOns.find(tx, presented.id));
      if (!signOn || !presented.isOf(signOn.tokenGeneration)) throw new DomainError('sign_on.link_unknown');
      if (signOn.state === 'withdrawn') return;
      signOnLifeCycle.move(signOn.state, 'withdrawn');
      if (!(await this.signOns.withdraw(tx, signOn, reason)))
        throw new DomainError('sign_on.transition_not_allowed', { from: signOn.state, to: 'withdrawn' });
      const statement = await this.records.statement(tx, signOn.statementId);
      await this.records.touchPublicPage(tx, statement.id);
      await this.records.audit.append(tx, {
        coalitionId: signOn.coalitionId,
        statementId: signOn.statementId,
        actor: { kind: 'signer', id: signOn.id },
        action: 'sign_on.withdrawn',
        subject: { kind: 'sign_on', id: signOn.id },
        details: { from: signOn.state, to: 'withdrawn', name: signOn.name },
      });
      await this.records.outbox.append(tx, withdrawnMail(statement, signOn));
    });
  }
}
