import { DomainError } from '@undersigned/kernel';
import { isOpenAt, type AutoApproval } from '@undersigned/sign-on-rules';
import type { StatementCard } from './persistence/statement-card.repository.js';

/** The roles that are asked to decide. */
export const reviewingRoles = ['owner', 'coordinator', 'reviewer'] as const;

/** The setting of a statement as the rules name it. */
export function autoApprovalOf(setting: string): AutoApproval {
  if (setting === 'invited' || setting === 'invited_only') return 'invited_only';
  return setting === 'verified_domain' ? 'verified_domain' : 'off';
}

/** Refuses what only an open statement takes, mail that asks for signatures above all. */
export function requireOpen(statement: StatementCard, now: Date): void {
  if (!isOpenAt({ state: statement.state, deadline: statement.deadlineAt }, now))
    throw new DomainError('sign_on.not_open', { state: statement.state });
}
