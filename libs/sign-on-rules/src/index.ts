export { statementLifeCycle, canOpen, isOpenAt, deadlineAllowed } from './statement-life-cycle.js';
export type { StatementState, StatementTimes, Verdict } from './statement-life-cycle.js';
export {
  signOnLifeCycle,
  autoApprovalPolicies,
  initialSignOnState,
  confirmedSignOnState,
  signOnPassage,
} from './sign-on-life-cycle.js';
export type { AutoApproval, SignOnArrival, SignOnState } from './sign-on-life-cycle.js';
export { invitationLifeCycle, invitationPassage, takesAnswers } from './invitation-life-cycle.js';
export type { InvitationAnswer, InvitationState } from './invitation-life-cycle.js';
export { outboxLifeCycle, isRetryable, type OutboxState } from './outbox-life-cycle.js';
