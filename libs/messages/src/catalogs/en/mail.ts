/** Words of the mail that the product sends. Subjects never name a statement: they are read over shoulders. */
export const mail = {
  'mail.greeting': 'Hello {name},',
  'mail.greeting.plain': 'Hello,',
  'mail.footer':
    'This message was sent by {sender} with Undersigned, where coalitions gather sign-ons to joint statements.',
  'mail.footer.ignore': 'If you did not expect it, you can ignore it: nothing is signed without you.',
  'mail.footer.stop': 'No more messages about this statement:',
  'mail.link.copy': 'Or copy this address into your browser:',
  'mail.link.personal': 'This link is yours alone. Whoever has it can act in your name: please do not pass it on.',

  'mail.label': '{label}:',
  'mail.fact.statement': 'Statement',
  'mail.fact.printedName': 'Name as printed',
  'mail.fact.organization': 'Organization',
  'mail.fact.deadline': 'Deadline',
  'mail.fact.deadlineBefore': 'Deadline before',
  'mail.fact.deadlineNow': 'Deadline now',
  'mail.fact.version': 'Version signed',
  'mail.fact.hash': 'Fingerprint of the text',
  'mail.fact.code': 'Receipt code',
  'mail.fact.visibility': 'How you are shown',
  'mail.fact.reason': 'Reason given',
  'mail.fact.closedAt': 'Closed',
  'mail.fact.organizations': 'Organizations that signed',

  'mail.visibility.public': 'Named publicly',
  'mail.visibility.recipients': 'Named only to those the statement is delivered to',
  'mail.visibility.counted': 'Counted, never named',
  'mail.visibility.sealed': 'Known to the coordinators only, not counted in public',

  'mail.role.owner': 'owner',
  'mail.role.coordinator': 'coordinator',
  'mail.role.reviewer': 'reviewer',
  'mail.role.exporter': 'export staff',
  'mail.role.viewer': 'viewer',

  'mail.member-invited.subject': 'You are invited to work with {coalition}',
  'mail.member-invited.body': '{inviter} invites you to join {coalition} on Undersigned as {role}.',
  'mail.member-invited.body.noInviter': 'You are invited to join {coalition} on Undersigned as {role}.',
  'mail.member-invited.action': 'Accept and choose a password',
  'mail.member-invited.expires': 'The link works once, until {deadline}.',

  'mail.password-reset.subject': 'Choose a new password',
  'mail.password-reset.body': 'Somebody, probably you, asked for a new password for this address.',
  'mail.password-reset.action': 'Choose a new password',
  'mail.password-reset.expires': 'The link works once, until {deadline}.',
  'mail.password-reset.ignore': 'If it was not you, do nothing: your password stays as it is.',

  'mail.invitation.subject': 'An invitation from {coalition}',
  'mail.invitation.body': '{coalition} invites {organization} to sign a joint statement.',
  'mail.invitation.body.noOrganization': '{coalition} invites you to sign a joint statement.',
  'mail.invitation.note': '{inviter} writes:',
  'mail.invitation.note.noInviter': 'A note for you:',
  'mail.invitation.action': 'Read the statement and answer',
  'mail.invitation.how':
    'You need no account. You can read the whole text first, take it to your board, sign, or decline.',

  'mail.sign-on-confirmation.subject': 'Please confirm your address for {coalition}',
  'mail.sign-on-confirmation.body':
    'This address was given when {printedName} was entered as a signatory. Please confirm that it is yours. The sign-on does not count before that.',
  'mail.sign-on-confirmation.action': 'Confirm this address',
  'mail.sign-on-confirmation.expires': 'The link works until {deadline}.',

  'mail.sign-on-received.subject': '{coalition}: your receipt',
  'mail.sign-on-received.body':
    'We have received the sign-on of {printedName}. This is your receipt; please keep it. The coalition now checks the sign-on and you will hear from us.',
  'mail.sign-on-received.action': 'Open your own page',
  'mail.sign-on-received.how': 'On your own page you see what you agreed to and how it stands, and you can withdraw.',

  'mail.sign-on-approved.subject': '{coalition}: your sign-on is confirmed',
  'mail.sign-on-approved.body': '{coalition} has approved the sign-on of {printedName}. Thank you.',
  'mail.sign-on-approved.action': 'Open your own page',
  'mail.sign-on-approved.statement': 'The statement is here:',

  'mail.sign-on-rejected.subject': '{coalition}: about your sign-on',
  'mail.sign-on-rejected.body':
    '{coalition} has not accepted the sign-on of {printedName}. The name is not printed and not counted.',
  'mail.sign-on-rejected.action': 'Open your own page',
  'mail.sign-on-rejected.how': 'If you think that this is a mistake, please answer to the coalition.',

  'mail.sign-on-withdrawn.subject': '{coalition}: your sign-on is withdrawn',
  'mail.sign-on-withdrawn.body':
    'The sign-on of {printedName} is withdrawn. The name appears on no list that is made from now on. Files that were already released cannot be called back; the withdrawal is recorded beside them.',
  'mail.sign-on-withdrawn.action': 'Open your own page',
  'mail.sign-on-withdrawn.notYou': 'If it was not you who withdrew, please tell the coalition at once.',

  'mail.deadline-reminder.subject': 'A reminder from {coalition}',
  'mail.deadline-reminder.body':
    'A joint statement still waits for the answer of {organization}. After the deadline it can no longer be signed.',
  'mail.deadline-reminder.body.noOrganization':
    'A joint statement still waits for your answer. After the deadline it can no longer be signed.',
  'mail.deadline-reminder.action': 'Read the statement and answer',

  'mail.statement-closed.subject': '{coalition}: signing has ended',
  'mail.statement-closed.body':
    'Signing of the joint statement has ended. The coalition now prepares the final text with its signatories.',
  'mail.statement-closed.action': 'Open the page',

  'mail.deadline-extended.subject': '{coalition}: more time to sign',
  'mail.deadline-extended.body':
    'The deadline of the joint statement has moved to a later time. A sign-on that you gave stays valid; you need to do nothing.',
  'mail.deadline-extended.action': 'Open the page',

  'mail.sign-on-needs-review.subject': '{coalition}: a sign-on waits for you',
  'mail.sign-on-needs-review.body': '{printedName} has signed and waits for a decision.',
  'mail.sign-on-needs-review.waiting':
    '{waiting, plural, one {# sign-on waits in the inbox.} other {# sign-ons wait in the inbox.}}',
  'mail.sign-on-needs-review.action': 'Open the inbox',
} as const;
