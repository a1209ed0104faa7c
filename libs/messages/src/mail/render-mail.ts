import { textDirection, type InterfaceLanguage } from '@undersigned/kernel';
import { oneLine, withoutIsolates } from '../bidi.js';
import { coalitionMails, type MailWriter } from './coalition-mails.js';
import type { MailBlock } from './mail-blocks.js';
import { mailHtml } from './mail-html.js';
import type { MailTemplate, MailTemplates } from './mail-templates.js';
import { mailText } from './mail-text.js';
import { mailVoice } from './mail-voice.js';
import { signOnMails } from './sign-on-mails.js';

const writers: { readonly [Name in MailTemplate]: MailWriter<MailTemplates[Name]> } = {
  ...coalitionMails,
  ...signOnMails,
};

/** Every template's name. */
export const mailTemplates = Object.keys(writers) as readonly MailTemplate[];

/** A mail ready to be sent. */
export interface RenderedMail {
  /** One line, at most 150 characters, without anything that could become another header. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * Writes a mail. The subject names at most the coalition, never the statement. What people typed is escaped, kept in
 * its own direction and cleaned of control characters; nothing is fetched from anywhere when the mail is read.
 * Throws TypeError for a link that is not absolute http(s) and RangeError for a moment or zone that does not exist.
 */
export function renderMail<Name extends MailTemplate>(
  template: Name,
  data: MailTemplates[Name],
  language: InterfaceLanguage,
): RenderedMail {
  const voice = mailVoice(language);
  const { subject, blocks } = writers[template](voice, data);
  const shared: { recipient?: string | null; coalition?: string; stopLink?: string | null } = data;
  const name = oneLine(shared.recipient ?? '');
  const whole: readonly MailBlock[] = [
    name === '' ? voice.words('mail.greeting.plain') : voice.words('mail.greeting', { name }),
    ...blocks,
    { kind: 'small', words: voice.say('mail.footer', { sender: shared.coalition ?? 'Undersigned' }) },
    voice.small('mail.footer.ignore'),
    ...(shared.stopLink ? [voice.small('mail.footer.stop', shared.stopLink)] : []),
  ];
  const line = [...oneLine(withoutIsolates(subject))].slice(0, 150).join('');
  return {
    subject: line,
    text: mailText(whole),
    html: mailHtml(whole, {
      subject: line,
      language,
      direction: textDirection(language),
      copyHint: voice.say('mail.link.copy'),
    }),
  };
}
