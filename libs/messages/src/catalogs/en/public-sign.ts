/** Words of the sign-on pages: the form, its refusals, the check of the answers, the receipt. */
export const publicSign = {
  'public.sign.title': 'Sign the statement',
  'public.sign.byInvitation':
    'This statement is signed by invitation. If you were invited, open the link in your message.',
  'public.sign.organization.hint.both':
    'Exactly as it should be printed, in its own language and script. Individuals: where you work, if you like.',
  'public.sign.person.hint.both':
    'Organizations: for the coordinators only. Individuals: exactly as it should be printed.',
  'public.sign.authority.hint.both':
    'For organizations. If your board has to decide first, come back with the same link after it has.',
  'public.sign.tooMany':
    'Many sign-ons were sent with this address in a short time. Please wait an hour and try again.',
  'public.sign.tryAgain': 'Something came in between. Please check your answers and send them once more.',
  'public.sign.textAbove': 'You sign the whole text above, with its notes: version {version}.',
  'public.sign.required': 'Everything is needed unless it says optional.',
  'public.sign.optional': 'optional',
  'public.sign.step': 'Step {step} of {steps}',
  'public.sign.continue': 'Check your answers',
  'public.sign.privacy':
    'Your name and e-mail address are seen by the coordinators only and are never printed unless you sign as an individual.',

  'public.sign.capacity': 'Who signs?',
  'public.sign.capacity.organization': 'An organization',
  'public.sign.capacity.organization.hint': 'I sign on behalf of my organization.',
  'public.sign.capacity.individual': 'An individual',
  'public.sign.capacity.individual.hint': 'I sign in my own name.',

  'public.sign.organizationName': 'Name of the organization',
  'public.sign.organizationName.hint': 'Exactly as it should be printed, in its own language and script.',
  'public.sign.organizationName.individual': 'Organization you belong to',
  'public.sign.organizationName.individual.hint': 'Printed after your name. Leave it empty if it should not be.',
  'public.sign.acronym': 'Acronym',
  'public.sign.acronym.hint': 'Printed in brackets after the name.',
  'public.sign.country': 'Country',
  'public.sign.country.hint': 'Where the organization is based.',
  'public.sign.contactName': 'Your name',
  'public.sign.contactName.hint': 'For the coordinators only.',
  'public.sign.contactName.hint.individual': 'Exactly as it should be printed.',
  'public.sign.role': 'Your role in the organization',
  'public.sign.role.hint': 'For example director or board member. For the coordinators only.',
  'public.sign.email': 'Your e-mail address',
  'public.sign.email.hint': 'We send you the receipt and the link to withdraw. It is never published.',
  'public.sign.email.confirm': 'We will ask you to confirm this address: open the link in the message we send.',
  'public.sign.messageLanguage': 'Language of our messages to you',
  'public.sign.printedAs': 'Printed as',
  'public.sign.printedAs.hint': 'This is how the name will stand in the list.',

  'public.sign.visibility': 'How may we show the name?',
  'public.visibility.public': 'Publicly',
  'public.visibility.public.hint': 'The name stands in the public list and in every released file.',
  'public.visibility.recipients': 'To the recipients only',
  'public.visibility.recipients.hint':
    'The name stands in what is delivered to those we address, and nowhere in public. It counts in the public number.',
  'public.visibility.counted': 'As a number only',
  'public.visibility.counted.hint': 'You are counted. The name is printed nowhere; the coordinators know it.',
  'public.visibility.sealed': 'Not at all',
  'public.visibility.sealed.hint':
    'Only the coordinators know that you support the statement. You are not counted in public.',

  'public.sign.authority': 'I am authorized to sign for this organization.',
  'public.sign.authority.hint': 'If your board has to decide first, come back with the same link after it has.',
  'public.sign.consent.title': 'Your agreement',
  'public.sign.consent': 'I agree',

  'public.sign.errors.title':
    '{count, plural, one {One answer needs another look} other {# answers need another look}}',
  'public.sign.error.required': 'Please fill this in.',
  'public.sign.error.invalid': 'Please check this answer.',
  'public.sign.error.too_long': 'This is too long. Please shorten it.',
  'public.sign.error.no_letters': 'Please write this with letters.',
  'public.sign.error.unknown_country': 'Please choose a country from the list.',
  'public.sign.error.invalid_email': 'Please give an e-mail address like name@example.org.',
  'public.sign.error.not_offered': 'Please choose one of the answers offered.',
  'public.sign.error.must_be_confirmed': 'Please tick this box to go on.',
  'public.sign.error.capacity.required': 'Please say whether an organization or an individual signs.',
  'public.sign.error.organizationName.required': 'Please give the name of the organization.',
  'public.sign.error.country.required': 'Please choose a country.',
  'public.sign.error.contactName.required': 'Please give your name.',
  'public.sign.error.role.required': 'Please give your role in the organization.',
  'public.sign.error.email.required': 'Please give your e-mail address: the receipt goes there.',
  'public.sign.error.visibility.required': 'Please choose how we may show the name.',
  'public.sign.error.authority.must_be_confirmed': 'Please confirm that you may sign for the organization.',
  'public.sign.error.consent.must_be_confirmed': 'Please agree to the text, or leave this page without signing.',

  'public.check.title': 'Check your answers',
  'public.check.intro': 'Nothing is sent yet.',
  'public.check.change': 'Change',
  'public.check.change.what': 'Change: {what}',
  'public.check.text': 'You agree to version {version} of “{title}”.',
  'public.check.empty': 'not given',
  'public.check.submit': 'Sign now',
  'public.check.textChanged':
    'The text has changed while you were here. Please read version {version} before you sign.',

  'public.receipt.title': 'Thank you, your sign-on is received',
  'public.receipt.title.confirm': 'One more step: confirm your address',
  'public.receipt.confirm':
    'We have sent a message to {email}. Open the link in it: the sign-on does not count before that.',
  'public.receipt.confirm.missing':
    'No message after ten minutes? Look among the spam, then sign again with the right address.',
  'public.receipt.next': 'The coalition now checks the sign-on. You will hear from us by e-mail.',
  'public.receipt.approved': 'The sign-on is approved and counts from now on.',
  'public.receipt.code': 'Receipt code',
  'public.receipt.code.hint': 'Please keep this code. It proves what you agreed to and when.',
  'public.receipt.version': 'Version signed',
  'public.receipt.time': 'Time',
  'public.receipt.ownPage': 'Open your own page',
  'public.receipt.statement': 'Back to the statement',
} as const;
