export { translator, type MessageValues, type Translate } from './translator.js';
export { messageKeys, type MessageKey } from './catalogs/index.js';
export { formatDate, formatDateTime, formatDeadline, type ZonedMoment } from './dates.js';
export { isolate } from './bidi.js';
export { mailTemplates, renderMail, type RenderedMail } from './mail/render-mail.js';
export type { MailMessage, MailRole, MailTemplate, MailTemplates, MailVisibility } from './mail/mail-templates.js';
export { consentWording, type ConsentDetails, type ConsentWording } from './consent.js';
export { errorText } from './error-text.js';
export { formErrorText } from './form-error-text.js';
