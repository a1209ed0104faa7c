import { Injectable } from '@nestjs/common';
import { isDomainError, type ErrorCode } from '@undersigned/kernel';
import { UnitOfWork } from '../../database/index.js';
import type { CurrentMember } from '../../http/index.js';
import { FindStatement } from '../../statements/index.js';
import { InboxRepository } from '../persistence/inbox.repository.js';
import { DecideSignOn, type SignOnDecision } from './decide-sign-on.js';

export interface BulkOutcome {
  readonly id: string;
  readonly outcome: 'approved' | 'rejected' | 'refused';
  readonly code: ErrorCode | null;
}

/** Decides on many sign-ons, each for itself: one that is refused stops no other. A preview changes nothing. */
@Injectable()
export class DecideSignOns {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly decideSignOn: DecideSignOn,
    private readonly inbox: InboxRepository,
    private readonly findStatement: FindStatement,
  ) {}

  async execute(
    by: CurrentMember,
    statementId: string,
    ids: readonly string[],
    decision: { readonly decision: 'approve' | 'reject'; readonly reason: string | null },
    preview: boolean,
  ): Promise<BulkOutcome[]> {
    await this.findStatement.execute(by.coalitionId, statementId);
    const full: SignOnDecision = { ...decision, expectedState: null, organizationId: null };
    const outcomes: BulkOutcome[] = [];
    const names = new Set<string>();
    for (const id of new Set(ids)) outcomes.push(await this.one(by, statementId, id, full, preview, names));
    return outcomes;
  }

  private async one(
    by: CurrentMember,
    statementId: string,
    id: string,
    decision: SignOnDecision,
    preview: boolean,
    names: Set<string>,
  ): Promise<BulkOutcome> {
    try {
      const { signOn, listedAlready } = await this.unitOfWork.inCoalition(by.coalitionId, async (tx) => {
        const signOn = await this.decideSignOn.check(tx, id, decision);
        return { signOn, listedAlready: await this.inbox.isListed(tx, signOn) };
      });
      if (signOn.statementId !== statementId) return { id, outcome: 'refused', code: 'sign_on.not_found' };
      // A name that is on the list already, or twice in this lot, is looked at one by one.
      if (decision.decision === 'approve' && (listedAlready || names.has(signOn.nameKey)))
        return { id, outcome: 'refused', code: 'sign_on.duplicate' };
      names.add(signOn.nameKey);
      if (!preview) await this.decideSignOn.execute(by, id, decision);
      return { id, outcome: decision.decision === 'approve' ? 'approved' : 'rejected', code: null };
    } catch (error) {
      if (!isDomainError(error)) throw error;
      return { id, outcome: 'refused', code: error.code };
    }
  }
}
