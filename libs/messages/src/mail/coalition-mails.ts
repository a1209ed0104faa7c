import { manyLines } from '../bidi.js';
import type { MailParts } from './mail-blocks.js';
import type { MailTemplates } from './mail-templates.js';
import type { MailVoice } from './mail-voice.js';

/** Writes one template's subject and body; greeting and footer come from `renderMail`. */
export type MailWriter<Data> = (voice: MailVoice, data: Data) => MailParts;
type Writers<Names extends keyof MailTemplates> = { readonly [Name in Names]: MailWriter<MailTemplates[Name]> };

const present = (value: string | null | undefined): value is string => typeof value === 'string' && value.trim() !== '';

/** Mail about accounts, invitations and deadlines. */
export const coalitionMails: Writers<
  'member-invited' | 'password-reset' | 'invitation' | 'deadline-reminder' | 'statement-closed' | 'deadline-extended'
> = {
  'member-invited': (voice, { coalition, inviter, role, link, expires }) => ({
    subject: voice.say('mail.member-invited.subject', { coalition }),
    blocks: [
      present(inviter)
        ? voice.words('mail.member-invited.body', { inviter, coalition, role: voice.say(`mail.role.${role}`) })
        : voice.words('mail.member-invited.body.noInviter', { coalition, role: voice.say(`mail.role.${role}`) }),
      voice.action('mail.member-invited.action', link),
      voice.words('mail.member-invited.expires', { deadline: voice.moment(expires) ?? '' }),
    ],
  }),

  'password-reset': (voice, { link, expires }) => ({
    subject: voice.say('mail.password-reset.subject'),
    blocks: [
      voice.words('mail.password-reset.body'),
      voice.action('mail.password-reset.action', link),
      voice.words('mail.password-reset.expires', { deadline: voice.moment(expires) ?? '' }),
      voice.words('mail.password-reset.ignore'),
    ],
  }),

  invitation: (voice, data) => ({
    subject: voice.say('mail.invitation.subject', { coalition: data.coalition }),
    blocks: [
      present(data.organization)
        ? voice.words('mail.invitation.body', { coalition: data.coalition, organization: data.organization })
        : voice.words('mail.invitation.body.noOrganization', { coalition: data.coalition }),
      voice.facts(['mail.fact.statement', data.statementTitle], ['mail.fact.deadline', voice.moment(data.deadline)]),
      ...(present(data.note)
        ? ([
            present(data.inviter)
              ? voice.words('mail.invitation.note', { inviter: data.inviter })
              : voice.words('mail.invitation.note.noInviter'),
            { kind: 'quote', words: manyLines(data.note) },
          ] as const)
        : []),
      voice.action('mail.invitation.action', data.link),
      voice.words('mail.invitation.how'),
      voice.words('mail.link.personal'),
    ],
  }),

  'deadline-reminder': (voice, data) => ({
    subject: voice.say('mail.deadline-reminder.subject', { coalition: data.coalition }),
    blocks: [
      present(data.organization)
        ? voice.words('mail.deadline-reminder.body', { organization: data.organization })
        : voice.words('mail.deadline-reminder.body.noOrganization'),
      voice.facts(['mail.fact.statement', data.statementTitle], ['mail.fact.deadline', voice.moment(data.deadline)]),
      voice.action('mail.deadline-reminder.action', data.link),
      voice.words('mail.link.personal'),
    ],
  }),

  'statement-closed': (voice, data) => ({
    subject: voice.say('mail.statement-closed.subject', { coalition: data.coalition }),
    blocks: [
      voice.words('mail.statement-closed.body'),
      voice.facts(
        ['mail.fact.statement', data.statementTitle],
        ['mail.fact.closedAt', voice.moment(data.closedAt)],
        ['mail.fact.organizations', data.organizations == null ? null : String(data.organizations)],
      ),
      ...(present(data.link) ? [voice.action('mail.statement-closed.action', data.link)] : []),
    ],
  }),

  'deadline-extended': (voice, data) => ({
    subject: voice.say('mail.deadline-extended.subject', { coalition: data.coalition }),
    blocks: [
      voice.words('mail.deadline-extended.body'),
      voice.facts(
        ['mail.fact.statement', data.statementTitle],
        ['mail.fact.deadlineBefore', voice.moment(data.previous)],
        ['mail.fact.deadlineNow', voice.moment(data.deadline)],
      ),
      ...(present(data.link) ? [voice.action('mail.deadline-extended.action', data.link)] : []),
    ],
  }),
};
