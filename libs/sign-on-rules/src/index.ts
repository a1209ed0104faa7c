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
export { visibilities, audiences, isNamedIn, isCountedIn, type Audience, type Visibility } from './visibility.js';
export { capacities, isSignatoryOf, listSignatories } from './list-signatories.js';
export type {
  Capacity,
  ListableSignOn,
  ListingRequest,
  Signatory,
  SignatoryCounts,
  SignatoryList,
  SignatoryListGroup,
} from './list-signatories.js';
export { coveringVersions, type VersionChange } from './covering-versions.js';
export { consentRecord, type ConsentRecord } from './consent-record.js';
export { receiptCode, normalizeReceiptCode } from './receipt-code.js';
export { reminderDue, reminderRefusal, type ReminderRefusal, type ReminderSituation } from './reminder.js';
export { checkSignOnForm, signOnFormFields, maximumPersonLength } from './sign-on-form.js';
export type {
  SignOnFormError,
  SignOnFormField,
  SignOnFormOffer,
  SignOnFormResult,
  SignOnFormValue,
} from './sign-on-form.js';
