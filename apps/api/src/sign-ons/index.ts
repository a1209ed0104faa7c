export { SignOnsModule } from './sign-ons.module.js';
export { AnswerInvitation, type PresentedInvitation } from './commands/answer-invitation.js';
export { ConfirmAddress, type ConfirmedSignOn } from './commands/confirm-address.js';
export { CreateInvitation, type InvitationInput } from './commands/create-invitation.js';
export { DecideSignOn, type SignOnDecision } from './commands/decide-sign-on.js';
export { InviteOrganizations, type InviteeResult, type InviteeRow } from './commands/invite-organizations.js';
export { sendDueRemindersJob } from './jobs/send-due-reminders.job.js';
export { SendDueReminders } from './commands/send-due-reminders.js';
export {
  SubmitSignOn,
  type AnsweredInvitation,
  type SignableStatement,
  type SubmittedSignOn,
} from './commands/submit-sign-on.js';
export { WithdrawSignOn } from './commands/withdraw-sign-on.js';
export { FindRefusedSubmission, type SubmissionRefusal } from './queries/find-refused-submission.js';
export { FindInvitationLink, ListInvitations, type InvitationRow } from './queries/list-invitations.js';
export { ListSignOns } from './queries/list-sign-ons.js';
export {
  ListSignatories,
  type ListedCounts,
  type ListedSignatories,
  type ListRequest,
} from './queries/list-signatories.js';
export { ReadInvitation, type InvitationProblem, type ReadInvitationResult } from './queries/read-invitation.js';
export { ReadOwnSignOn, type OwnSignOn } from './queries/read-own-sign-on.js';
export { signatoryLines, type SignatoryGroupLabels } from './signatory-lines.js';
export { printedLine, shownConsent } from './shown-consent.js';
