import { manyLines } from '../bidi.js';
import type { MailWriter } from './coalition-mails.js';
import type { MailTemplates } from './mail-templates.js';

type Writers<Names extends keyof MailTemplates> = { readonly [Name in Names]: MailWriter<MailTemplates[Name]> };

/** Enough of a SHA-256 to compare by eye; the whole stands on the signer's own page. */
const shortHash = (hash: string): string => hash.slice(0, 12);

/** Mail about one sign-on, to its signer and to reviewers. */
export const signOnMails: Writers<
  | 'sign-on-confirmation'
  | 'sign-on-received'
  | 'sign-on-approved'
  | 'sign-on-rejected'
  | 'sign-on-withdrawn'
  | 'sign-on-needs-review'
> = {
  'sign-on-confirmation': (voice, { coalition, printedName, statementTitle, link, expires }) => ({
    subject: voice.say('mail.sign-on-confirmation.subject', { coalition }),
    blocks: [
      voice.words('mail.sign-on-confirmation.body', { printedName }),
      voice.facts(['mail.fact.statement', statementTitle], ['mail.fact.printedName', printedName]),
      voice.action('mail.sign-on-confirmation.action', link),
      ...(expires ? [voice.words('mail.sign-on-confirmation.expires', { deadline: voice.moment(expires) ?? '' })] : []),
    ],
  }),

  'sign-on-received': (voice, data) => ({
    subject: voice.say('mail.sign-on-received.subject', { coalition: data.coalition }),
    blocks: [
      voice.words('mail.sign-on-received.body', { printedName: data.printedName }),
      voice.facts(
        ['mail.fact.code', data.code],
        ['mail.fact.statement', data.statementTitle],
        ['mail.fact.printedName', data.printedName],
        ['mail.fact.visibility', voice.say(`mail.visibility.${data.visibility}`)],
        ['mail.fact.version', String(data.version)],
        ['mail.fact.hash', shortHash(data.contentHash)],
      ),
      voice.action('mail.sign-on-received.action', data.link),
      voice.words('mail.sign-on-received.how'),
      voice.words('mail.link.personal'),
    ],
  }),

  'sign-on-approved': (voice, data) => ({
    subject: voice.say('mail.sign-on-approved.subject', { coalition: data.coalition }),
    blocks: [
      voice.words('mail.sign-on-approved.body', { coalition: data.coalition, printedName: data.printedName }),
      voice.facts(
        ['mail.fact.statement', data.statementTitle],
        ['mail.fact.printedName', data.printedName],
        ['mail.fact.visibility', voice.say(`mail.visibility.${data.visibility}`)],
      ),
      voice.action('mail.sign-on-approved.action', data.link),
      ...(data.statementLink ? [voice.small('mail.sign-on-approved.statement', data.statementLink)] : []),
    ],
  }),

  'sign-on-rejected': (voice, data) => ({
    subject: voice.say('mail.sign-on-rejected.subject', { coalition: data.coalition }),
    blocks: [
      voice.words('mail.sign-on-rejected.body', { coalition: data.coalition, printedName: data.printedName }),
      voice.facts(['mail.fact.statement', data.statementTitle], ['mail.fact.printedName', data.printedName]),
      { kind: 'words', words: voice.labelled('mail.fact.reason') },
      { kind: 'quote', words: manyLines(data.reason) },
      ...(data.link ? [voice.action('mail.sign-on-rejected.action', data.link)] : []),
      voice.words('mail.sign-on-rejected.how'),
    ],
  }),

  'sign-on-withdrawn': (voice, data) => ({
    subject: voice.say('mail.sign-on-withdrawn.subject', { coalition: data.coalition }),
    blocks: [
      voice.words('mail.sign-on-withdrawn.body', { printedName: data.printedName }),
      voice.facts(['mail.fact.statement', data.statementTitle]),
      ...(data.link ? [voice.action('mail.sign-on-withdrawn.action', data.link)] : []),
      voice.words('mail.sign-on-withdrawn.notYou'),
    ],
  }),

  'sign-on-needs-review': (voice, data) => ({
    subject: voice.say('mail.sign-on-needs-review.subject', { coalition: data.coalition }),
    blocks: [
      voice.words('mail.sign-on-needs-review.body', { printedName: data.printedName }),
      voice.facts(['mail.fact.statement', data.statementTitle]),
      ...(data.waiting ? [voice.words('mail.sign-on-needs-review.waiting', { waiting: data.waiting })] : []),
      voice.action('mail.sign-on-needs-review.action', data.link),
    ],
  }),
};
