import { defineLifeCycle } from '@undersigned/kernel';

/** Where an invitation is. */
export type InvitationState =
  | 'created'
  | 'sent'
  | 'opened'
  | 'awaiting_internal_approval'
  | 'accepted'
  | 'declined'
  | 'expired'
  | 'revoked'
  | 'bounced';

/**
 * The moves of an invitation. A link handed over outside of mail goes from `created` (or `bounced`) to `opened`; a bounced
 * one may be sent again to a corrected address. An answer, expiry and revocation are final: inviting again makes a new one.
 */
export const invitationLifeCycle = defineLifeCycle<InvitationState>(
  'created',
  {
    created: ['sent', 'opened', 'expired', 'revoked'],
    sent: ['opened', 'bounced', 'expired', 'revoked'],
    opened: ['awaiting_internal_approval', 'accepted', 'declined', 'expired', 'revoked'],
    awaiting_internal_approval: ['accepted', 'declined', 'expired', 'revoked'],
    accepted: [],
    declined: [],
    expired: [],
    revoked: [],
    bounced: ['sent', 'opened', 'expired', 'revoked'],
  },
  'invitation.transition_not_allowed',
);

/** What the invited can answer. */
export type InvitationAnswer = 'awaiting_internal_approval' | 'accepted' | 'declined';

/**
 * The states an answer passes through: whoever answers has opened the link, also when reading the page was not recorded
 * (a GET changes nothing). The last one is the state to store. Throws where the invitation takes no answer any more.
 */
export function invitationPassage(from: InvitationState, answer: InvitationAnswer): readonly InvitationState[] {
  if (invitationLifeCycle.allows(from, answer) || !invitationLifeCycle.allows(from, 'opened'))
    return [invitationLifeCycle.move(from, answer)];
  return [invitationLifeCycle.move(from, 'opened'), invitationLifeCycle.move('opened', answer)];
}

/** Whether the link still leads to the form. */
export function takesAnswers(state: InvitationState): boolean {
  return state === 'opened' || state === 'awaiting_internal_approval' || invitationLifeCycle.allows(state, 'opened');
}
