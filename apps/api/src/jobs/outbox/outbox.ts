import { Injectable } from '@nestjs/common';
import type { InterfaceLanguage } from '@undersigned/kernel';
import type { MailTemplate, MailTemplates } from '@undersigned/messages';
import { newId, type Transaction } from '../../database/index.js';
import type { LinkReference } from '../../links/index.js';

type LinkField = 'link' | 'stopLink';

/**
 * A mail that shall go out because of what this transaction does. Secret links are named, not written: `links` says
 * which link stands for which field of the template, so that the table never holds one.
 */
export type OutboxMessage<Name extends MailTemplate = MailTemplate> = {
  [Template in Name]: {
    readonly template: Template;
    readonly data: Omit<MailTemplates[Template], LinkField> &
      Partial<Pick<MailTemplates[Template], LinkField & keyof MailTemplates[Template]>>;
    readonly links?: Partial<Record<LinkField, LinkReference>>;
    readonly language: InterfaceLanguage;
    readonly recipient: { readonly name: string | null; readonly email: string };
    readonly coalitionId: string | null;
    readonly statementId?: string | null;
    readonly subject?: { readonly kind: 'invitation' | 'sign_on' | 'account_link' | 'statement'; readonly id: string };
    /** The same key is queued once, however often it is asked for. */
    readonly dedupeKey?: string;
  };
}[Name];

/** What the `data` column holds. */
export interface StoredMailData {
  readonly values: Readonly<Record<string, unknown>>;
  readonly links: Partial<Record<LinkField, LinkReference>>;
}

/** Queues mails in the transaction that causes them; the relay takes them from there once it has committed. */
@Injectable()
export class Outbox {
  async append(tx: Transaction, ...messages: OutboxMessage[]): Promise<void> {
    if (messages.length === 0) return;
    await tx.query(
      `INSERT INTO outbox_messages (id, coalition_id, statement_id, template, language, recipient_name, recipient_email, data, subject_kind, subject_id, dedupe_key)
       SELECT id, coalition_id, statement_id, template, language, recipient_name, recipient_email, data, subject_kind, subject_id, dedupe_key
       FROM jsonb_to_recordset($1) AS row (id uuid, coalition_id uuid, statement_id uuid, template text, language text, recipient_name text,
         recipient_email text, data jsonb, subject_kind text, subject_id uuid, dedupe_key text)
       ON CONFLICT (dedupe_key) DO NOTHING`,
      [JSON.stringify(messages.map(outboxRow))],
    );
  }
}

/** A message as a row of `outbox_messages`. */
export function outboxRow(message: OutboxMessage): Record<string, unknown> {
  const data: StoredMailData = { values: message.data as Record<string, unknown>, links: message.links ?? {} };
  return {
    id: newId(),
    coalition_id: message.coalitionId,
    statement_id: message.statementId ?? null,
    template: message.template,
    language: message.language,
    recipient_name: message.recipient.name,
    recipient_email: message.recipient.email,
    data,
    subject_kind: message.subject?.kind ?? null,
    subject_id: message.subject?.id ?? null,
    dedupe_key: message.dedupeKey ?? null,
  };
}
