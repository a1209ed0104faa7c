import type { InvitationState } from '@undersigned/sign-on-rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type InvitationKind = 'personal' | 'open';

@Entity('invitations')
export class InvitationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'coalition_id' })
  coalitionId: string;

  @Column('uuid', { name: 'statement_id' })
  statementId: string;

  @Column('text')
  kind: InvitationKind;

  @Column('uuid', { name: 'organization_id', nullable: true })
  organizationId: string | null;

  @Column('text', { name: 'contact_name', nullable: true })
  contactName: string | null;

  @Column('text', { name: 'contact_email', nullable: true })
  contactEmail: string | null;

  @Column('text', { default: 'en' })
  language: string;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('integer', { name: 'token_generation', default: 1 })
  tokenGeneration: number;

  @Column('text', { default: 'created' })
  state: InvitationState;

  @Column('text', { name: 'decline_reason', nullable: true })
  declineReason: string | null;

  @Column('integer', { name: 'reminder_count', default: 0 })
  reminderCount: number;

  @Column('timestamptz', { name: 'last_mailed_at', nullable: true })
  lastMailedAt: Date | null;

  @Column('timestamptz', { name: 'quiet_until', nullable: true })
  quietUntil: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;

  @Column('timestamptz', { name: 'state_changed_at', default: () => 'now()' })
  stateChangedAt: Date;
}
