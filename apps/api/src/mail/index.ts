export { MailModule } from './mail.module.js';
export { MailRefusedError, Mailer, type OutgoingMail } from './mailer.js';
