import { defineLifeCycle } from '@undersigned/kernel';

/** Where a sign-on is, from the form sent in to the name on the list or off it. */
export type SignOnState =
  'submitted' | 'pending' | 'correction_requested' | 'approved' | 'rejected' | 'withdrawn' | 'reconsent_due' | 'lapsed';

/**
 * The moves of a sign-on. A signer may withdraw from every state in which the name is, or may come to be, on the list.
 * `rejected → pending` is a reviewer's undo. Withdrawn and lapsed are final: who signs again makes a new sign-on.
 */
export const signOnLifeCycle = defineLifeCycle<SignOnState>(
  'submitted',
  {
    submitted: ['pending', 'withdrawn'],
    pending: ['approved', 'rejected', 'correction_requested', 'withdrawn'],
    correction_requested: ['pending', 'withdrawn'],
    approved: ['withdrawn', 'reconsent_due'],
    rejected: ['pending'],
    withdrawn: [],
    reconsent_due: ['approved', 'lapsed', 'withdrawn'],
    lapsed: [],
  },
  'sign_on.transition_not_allowed',
);

/** Who is approved without a reviewer: nobody, those invited personally, or also those who write from a known domain. */
export const autoApprovalPolicies = ['off', 'invited_only', 'verified_domain'] as const;
/** One of {@link autoApprovalPolicies}. */
export type AutoApproval = (typeof autoApprovalPolicies)[number];

/** What is known when a sign-on arrives. */
export interface SignOnArrival {
  /** Answered through a personal invitation, with the address it was sent to: that proves the address. */
  readonly confirmedByInvitation: boolean;
  readonly autoApproval: AutoApproval;
  /** The contact's mail domain is one that a coordinator verified for this organization. */
  readonly domainVerified: boolean;
  /** Somebody must look although the policy would not ask for it: a likely duplicate, a name that differs. */
  readonly needsReview: boolean;
}

/** The state a sign-on has after its address is confirmed; duplicates and doubts always go to the inbox. */
export function confirmedSignOnState(arrival: SignOnArrival): 'pending' | 'approved' {
  if (arrival.needsReview || arrival.autoApproval === 'off') return 'pending';
  if (arrival.confirmedByInvitation) return 'approved';
  return arrival.autoApproval === 'verified_domain' && arrival.domainVerified ? 'approved' : 'pending';
}

/** The state a new sign-on is stored in: `submitted` until the address is proven. */
export function initialSignOnState(arrival: SignOnArrival): 'submitted' | 'pending' | 'approved' {
  return arrival.confirmedByInvitation ? confirmedSignOnState(arrival) : 'submitted';
}

/**
 * Every state passed through on the way into `reached` from `from` (exclusive), one step of the table each: what the
 * audit records when one transaction does two steps, such as confirming and approving. Throws when there is no way.
 */
export function signOnPassage(from: SignOnState, reached: SignOnState): readonly SignOnState[] {
  if (from === 'submitted' && reached === 'approved')
    return [signOnLifeCycle.move('submitted', 'pending'), signOnLifeCycle.move('pending', 'approved')];
  return [signOnLifeCycle.move(from, reached)];
}
