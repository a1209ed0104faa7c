import { DomainError } from '@undersigned/kernel';
import type { StatementState } from '@undersigned/sign-on-rules';

/** Archived and retracted statements are history: nothing about them changes any more. */
export function refuseFinal(state: StatementState): void {
  if (state === 'archived' || state === 'retracted') throw new DomainError('statement.read_only', { state });
}

/** A released text was delivered as it is; no other version may take its place. */
export function refuseReleased(state: StatementState): void {
  refuseFinal(state);
  if (state === 'released') throw new DomainError('statement.read_only', { state });
}
