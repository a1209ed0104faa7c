import { Injectable } from '@nestjs/common';
import type { SignOnState } from '@undersigned/sign-on-rules';
import { newId, type Transaction } from '../../database/index.js';
import { ConsentEntity } from './consent.entity.js';
import { SignOnEntity } from './sign-on.entity.js';
import { WithdrawalEntity } from './withdrawal.entity.js';

export interface Decision {
  readonly from: SignOnState;
  readonly to: SignOnState;
  readonly by: string;
  readonly reason: string | null;
  readonly organizationId: string | null;
}

@Injectable()
export class SignOnRepository {
  find(tx: Transaction, id: string): Promise<SignOnEntity | null> {
    return tx.findOneBy(SignOnEntity, { id });
  }

  findBySubmission(tx: Transaction, statementId: string, submissionKey: string): Promise<SignOnEntity | null> {
    return tx.findOneBy(SignOnEntity, { statementId, submissionKey });
  }

  consentsOf(tx: Transaction, signOnId: string): Promise<ConsentEntity[]> {
    return tx.find(ConsentEntity, { where: { signOnId }, order: { id: 'DESC' } });
  }

  withdrawalOf(tx: Transaction, signOnId: string): Promise<WithdrawalEntity | null> {
    return tx.findOneBy(WithdrawalEntity, { signOnId });
  }

  /**
   * Moves an unconfirmed sign-on on; false where it is none any more. The raised generation makes the links void that were
   * given to whoever filled in the form: from here on only the mailbox's owner opens the sign-on's own page.
   */
  async confirm(tx: Transaction, id: string, to: SignOnState): Promise<boolean> {
    const [, affected] = await tx.query<[unknown[], number]>(
      `UPDATE sign_ons SET state = $2, state_changed_at = clock_timestamp(), address_confirmed_at = clock_timestamp(),
         token_generation = token_generation + 1
       WHERE id = $1 AND state = 'submitted'`,
      [id, to],
    );
    return affected === 1;
  }

  /** Decides, unless somebody else has: false then. */
  async decide(tx: Transaction, id: string, { from, to, by, reason, organizationId }: Decision): Promise<boolean> {
    const [, affected] = await tx.query<[unknown[], number]>(
      `UPDATE sign_ons SET state = $3, state_changed_at = clock_timestamp(), decided_by = $4, decided_at = clock_timestamp(),
         decision_reason = $5, organization_id = coalesce($6, organization_id)
       WHERE id = $1 AND state = $2`,
      [id, from, to, by, reason, organizationId],
    );
    return affected === 1;
  }

  /** Takes the sign-on back; false where its state has changed since it was read. */
  async withdraw(tx: Transaction, signOn: SignOnEntity, reason: string | null): Promise<boolean> {
    const [, affected] = await tx.query<[unknown[], number]>(
      `UPDATE sign_ons SET state = 'withdrawn', state_changed_at = clock_timestamp() WHERE id = $1 AND state = $2`,
      [signOn.id, signOn.state],
    );
    if (affected !== 1) return false;
    await tx.insert(WithdrawalEntity, { id: newId(), coalitionId: signOn.coalitionId, signOnId: signOn.id, reason });
    return true;
  }

  /** The signers of a statement who are to be told of what happens to it, a page at a time in the order of their ids. */
  signersAfter(tx: Transaction, statementId: string, after: string | null, limit: number): Promise<SignOnEntity[]> {
    return tx
      .createQueryBuilder(SignOnEntity, 's')
      .where('s.statement_id = :statementId AND s.state IN (:...states)', {
        statementId,
        states: ['pending', 'correction_requested', 'approved', 'reconsent_due'],
      })
      .andWhere(after ? 's.id > :after' : 'TRUE', { after })
      .orderBy('s.id')
      .limit(limit)
      .getMany();
  }
}
