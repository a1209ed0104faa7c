import type { ErrorCode } from '@undersigned/kernel';

/** A sentence for every refusal: what is wrong and what to do next. */
export const errors = {
  'error.request.invalid': 'Something in what was sent is not as it should be. Check the marked fields and send again.',
  'error.request.too_large': 'This is too large. Send a smaller file or a shorter text.',
  'error.request.not_found': 'Nothing is found at this address. Check it, or start again from the first page.',
  'error.request.rate_limited': 'Too many requests in a short time. Wait a few minutes and try again.',
  'error.request.precondition_required': 'The revision that you changed is missing. Reload the page and try again.',
  'error.request.idempotency_mismatch':
    'This key was already used for something else. Send the request with a new key.',
  'error.request.in_progress':
    'The same request is still being worked on. Wait a moment, then look whether it has arrived.',
  'error.request.origin_refused':
    'The request came from another site and was refused. Open the page here and try again.',
  'error.session.required': 'You are not signed in. Sign in and try again.',
  'error.session.invalid_credentials': 'Address and password do not match. Try again, or ask for a new password.',
  'error.session.throttled': 'Too many attempts to sign in. Wait a few minutes, or ask for a new password.',
  'error.access.denied': 'Your role does not allow this. Ask an owner of the coalition.',
  'error.account.link_invalid': 'This link has expired or was already used. Ask for a new one.',
  'error.account.email_taken': 'An account with this address exists. Sign in with it.',
  'error.account.password_too_weak':
    'This password is too easy to guess. Choose a longer one, for example four unrelated words.',
  'error.member.already_in_coalition': 'This person is a member already. Change the role in the list of members.',
  'error.member.last_owner': 'A coalition needs an owner. Make somebody else owner first.',
  'error.coalition.slug_taken': 'This short name is taken. Choose another one.',
  'error.statement.not_found': 'There is no such statement, or you may not see it. Go back to the list of statements.',
  'error.statement.slug_taken': 'This address is taken by another statement. Choose another one.',
  'error.statement.slug_fixed':
    'The address of this statement is public already, and links to it must keep working. It stays as it is.',
  'error.statement.read_only':
    'This statement is released, archived or retracted: its text no longer changes. Make a new statement instead.',
  'error.statement.document_invalid': 'The text cannot be kept in this form. Undo the last change and try again.',
  'error.statement.draft_stale':
    'Somebody else has saved the draft in the meantime. Compare the two texts and save again.',
  'error.statement.transition_not_allowed':
    'The statement cannot take this step from where it is. Reload the page to see which steps are open.',
  'error.statement.not_publishable':
    'The text is not ready to be published. Resolve what the checks list, then publish.',
  'error.statement.version_immutable': 'A published version never changes. Edit the draft and publish a new version.',
  'error.statement.deadline_passed': 'The deadline has passed. To go on, set a later deadline first.',
  'error.statement.deadline_not_later':
    'Once a statement is open, its deadline only moves to a later time. Choose a later one.',
  'error.statement.needs_version': 'Nothing is published yet. Publish a version of the text first.',
  'error.statement.reason_required': 'This step needs a reason that the public can read. Write one and try again.',
  'error.import.unreadable': 'This file cannot be read as text. Save it as plain text in UTF-8, or paste the text.',
  'error.import.too_large': 'This text is too large to import. Import it in pieces.',
  'error.import.changed_since_preview': 'The text differs from what you reviewed. Review it again before you confirm.',
  'error.organization.not_found':
    'There is no such organization, or it was merged into another. Search the registry for its name.',
  'error.organization.changed': 'Somebody else has changed this organization in the meantime. Reload it and try again.',
  'error.organization.merge_with_itself': 'An organization cannot be merged with itself. Choose two different ones.',
  'error.organization.merge_conflict':
    'Both organizations are invited to, or have signed, the same statement. Revoke or withdraw one of the two first.',
  'error.contact.not_found': 'There is no such contact. Open the organization and look at its contacts.',
  'error.invitation.not_found': 'There is no such invitation. Go back to the list of invitations.',
  'error.invitation.link_unknown': 'This link is not valid. Check that it is complete, or ask for a new one.',
  'error.invitation.transition_not_allowed': 'This invitation is already answered or over. Make a new invitation.',
  'error.invitation.already_invited':
    'This organization is invited already. Send a reminder, or revoke the first invitation.',
  'error.invitation.reminder_not_due':
    'A reminder is not due: there is an answer, the last mail is too recent, or enough were sent. Try again later.',
  'error.sign_on.not_found': 'There is no such sign-on. Go back to the inbox.',
  'error.sign_on.not_open': 'This statement is not open for signatures now. Read it, or write to the coalition.',
  'error.sign_on.text_changed': 'The text has changed while you were reading. Read the new version, then sign.',
  'error.sign_on.duplicate': 'This has been sent already. Look for the receipt in your mailbox.',
  'error.sign_on.already_decided':
    'Somebody has decided on this sign-on in the meantime. Reload it to see the decision.',
  'error.sign_on.transition_not_allowed':
    'The sign-on cannot take this step from where it is. Reload it to see how it stands.',
  'error.sign_on.link_unknown': 'This link is not valid. Use the link in your latest message.',
  'error.message.not_found': 'There is no such message. Go back to the list of messages.',
  'error.message.not_retryable': 'Only messages that failed or wait can be sent again. This one cannot.',
  'error.export.not_found': 'There is no such file. Make the export again.',
  'error.export.not_ready': 'The file is still being made. Try again in a moment.',
  'error.export.failed': 'The file could not be made. Try again; if it fails once more, tell the operator.',
} as const satisfies Readonly<Record<`error.${ErrorCode}`, string>>;

/** Sharper sentences, used when the refusal's details hold all that they name. */
export const errorDetails = {
  'errorDetail.request.rate_limited':
    'Too many requests in a short time. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
  'errorDetail.session.throttled':
    'Too many attempts to sign in. Try again in {minutes, plural, one {# minute} other {# minutes}}, or ask for a new password.',
  'errorDetail.account.password_too_weak':
    '{reason, select, too_short {This password is too short. Choose one of at least {minimumLength} characters, for example four unrelated words.} contains_address {This password holds your address. Choose one without it, of at least {minimumLength} characters.} other {This password is too easy to guess. Choose one of at least {minimumLength} characters, for example four unrelated words.}}',
  'errorDetail.statement.document_invalid':
    '{reason, select, too_long {The text is too long to be kept. Shorten it and save again.} too_deep {Lists are nested too deeply. Undo the last change and save again.} link_unsafe {A link leads to something that is not a web, mail or telephone address. Correct the link and save again.} reference_missing {A reference points to a note that does not exist. Remove the reference or write the note.} duplicate_id {Two notes share one place. Undo the last paste and save again.} other {The text cannot be kept in this form. Undo the last change and try again.}}',
  'errorDetail.sign_on.text_changed': 'The text has changed while you were reading. Read version {version}, then sign.',
  'errorDetail.sign_on.already_decided':
    '{by} has already decided on this sign-on ({at}). Reload it to see the decision.',
} as const;
