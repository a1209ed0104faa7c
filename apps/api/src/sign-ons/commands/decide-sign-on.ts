import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { signOnLifeCycle, type SignOnState } from '@undersigned/sign-on-rules';
import { UnitOfWork, type Transaction } from '../../database/index.js';
import type { CurrentMember } from '../../http/index.js';
import type { SignOnEntity } from '../persistence/sign-on.entity.js';
import { SignOnRepository } from '../persistence/sign-on.repository.js';
import { InboxRepository } from '../persistence/inbox.repository.js';
import { approvedMail, rejectedMail } from '../sign-on-mails.js';
import { SignOnRecords } from '../sign-on-records.js';
import { RegisterSignatory } from './register-signatory.js';

/** A reviewer's decision; `reopen` takes a rejection back. */
export interface SignOnDecision {
  readonly decision: 'approve' | 'reject' | 'reopen';
  readonly reason: string | null;
  /** What the reviewer saw; null decides from `pending`. */
  readonly expectedState: SignOnState | null;
  /** The registry entry that signs; without one it is found or made. */
  readonly organizationId: string | null;
}

const target = { approve: 'approved', reject: 'rejected', reopen: 'pending' } as const;
const actions = {
  approve: 'sign_on.approved',
  reject: 'sign_on.rejected',
  reopen: 'sign_on.reopened',
} as const;

/** Decides on a sign-on. Of two reviewers one decides, and the other is told who was first, and when. */
@Injectable()
export class DecideSignOn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly signOns: SignOnRepository,
    private readonly inbox: InboxRepository,
    private readonly registerSignatory: RegisterSignatory,
    private readonly records: SignOnRecords,
  ) {}

  async execute(by: CurrentMember, id: string, decision: SignOnDecision): Promise<void> {
    await this.unitOfWork.inCoalition(by.coalitionId, async (tx) => {
      const signOn = await this.check(tx, id, decision);
      await this.apply(tx, by, signOn, decision);
    });
  }

  /** Whether the decision could be taken now; throws the refusal it would meet. Changes nothing. */
  async check(tx: Transaction, id: string, decision: SignOnDecision): Promise<SignOnEntity> {
    const signOn = await this.signOns.find(tx, id);
    if (!signOn) throw new DomainError('sign_on.not_found');
    if (signOn.state !== (decision.expectedState ?? 'pending')) throw await this.alreadyDecided(tx, id);
    signOnLifeCycle.move(signOn.state, target[decision.decision]);
    if (decision.decision === 'reject' && !decision.reason)
      throw new DomainError('request.invalid', { errors: [{ field: 'reason', code: 'isNotEmpty' }] });
    return signOn;
  }

  private async apply(tx: Transaction, by: CurrentMember, signOn: SignOnEntity, decision: SignOnDecision) {
    const to = target[decision.decision];
    const approves = to === 'approved';
    // Decided first, so that of two reviewers only one goes on to touch the registry.
    const change = { from: signOn.state, to, by: by.userId, reason: decision.reason, organizationId: null };
    if (!(await this.signOns.decide(tx, signOn.id, change))) throw await this.alreadyDecided(tx, signOn.id);
    if (approves) await this.registerSignatory.within(tx, by, signOn, decision.organizationId);
    const statement = await this.records.statement(tx, signOn.statementId);
    if (approves) await this.records.touchPublicPage(tx, statement.id);
    await this.records.audit.append(tx, {
      coalitionId: signOn.coalitionId,
      statementId: signOn.statementId,
      actor: { kind: 'member', id: by.userId },
      action: actions[decision.decision],
      subject: { kind: 'sign_on', id: signOn.id },
      details: { from: signOn.state, to, name: signOn.name },
    });
    if (approves) await this.records.outbox.append(tx, approvedMail(statement, signOn, this.records.config.publicUrl));
    if (to === 'rejected') await this.records.outbox.append(tx, rejectedMail(statement, signOn, decision.reason ?? ''));
  }

  private async alreadyDecided(tx: Transaction, id: string): Promise<DomainError> {
    const current = await this.inbox.find(tx, id);
    const decidedBy = current?.decidedByName ?? null;
    const at = (current?.decidedAt ?? current?.stateChangedAt)?.toISOString() ?? null;
    const details = { state: current?.state, decidedBy, decidedAt: at, by: decidedBy, at };
    return new DomainError('sign_on.already_decided', details);
  }
}
