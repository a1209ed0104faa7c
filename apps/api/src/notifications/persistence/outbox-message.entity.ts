import type { OutboxState } from '@undersigned/sign-on-rules';
import type { InterfaceLanguage } from '@undersigned/kernel';
import type { MailTemplate } from '@undersigned/messages';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredMailData } from '../../jobs/index.js';

@Entity('outbox_messages')
export class OutboxMessageEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'coalition_id', nullable: true })
  coalitionId: string | null;

  @Column('uuid', { name: 'statement_id', nullable: true })
  statementId: string | null;

  @Column('text')
  template: MailTemplate;

  @Column('text')
  language: InterfaceLanguage;

  @Column('text', { name: 'recipient_name', nullable: true })
  recipientName: string | null;

  @Column('text', { name: 'recipient_email' })
  recipientEmail: string;

  @Column('jsonb', { default: {} })
  data: StoredMailData;

  @Column('text', { name: 'subject_kind', nullable: true })
  subjectKind: string | null;

  @Column('uuid', { name: 'subject_id', nullable: true })
  subjectId: string | null;

  @Column('text', { name: 'dedupe_key', nullable: true })
  dedupeKey: string | null;

  @Column('text', { default: 'queued' })
  state: OutboxState;

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('timestamptz', { name: 'relayed_at', nullable: true })
  relayedAt: Date | null;

  @Column('timestamptz', { name: 'due_at', default: () => 'now()' })
  dueAt: Date;

  @Column('timestamptz', { name: 'claimed_at', nullable: true })
  claimedAt: Date | null;

  @Column('text', { name: 'last_error', nullable: true })
  lastError: string | null;

  @Column('text', { name: 'server_response', nullable: true })
  serverResponse: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt: Date | null;
}
