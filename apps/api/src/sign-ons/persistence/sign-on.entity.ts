import type { Capacity, SignOnState, Visibility } from '@undersigned/sign-on-rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('sign_ons')
export class SignOnEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'coalition_id' })
  coalitionId: string;

  @Column('uuid', { name: 'statement_id' })
  statementId: string;

  @Column('uuid', { name: 'invitation_id', nullable: true })
  invitationId: string | null;

  @Column('uuid', { name: 'organization_id', nullable: true })
  organizationId: string | null;

  @Column('text')
  capacity: Capacity;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  acronym: string | null;

  @Column('text', { nullable: true })
  country: string | null;

  @Column('text', { name: 'name_key' })
  nameKey: string;

  @Column('text', { name: 'sort_key' })
  sortKey: string;

  @Column('text', { name: 'duplicate_keys', array: true, default: () => `'{}'` })
  duplicateKeys: string[];

  @Column('text', { name: 'contact_name' })
  contactName: string;

  @Column('text', { name: 'contact_role', nullable: true })
  contactRole: string | null;

  @Column('text', { name: 'contact_email' })
  contactEmail: string;

  @Column('text', { nullable: true })
  affiliation: string | null;

  @Column('timestamptz', { name: 'address_confirmed_at', nullable: true })
  addressConfirmedAt: Date | null;

  @Column('text')
  language: string;

  @Column('text')
  visibility: Visibility;

  @Column('text')
  state: SignOnState;

  @Column('timestamptz', { name: 'state_changed_at', default: () => 'now()' })
  stateChangedAt: Date;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @Column('text', { name: 'decision_reason', nullable: true })
  decisionReason: string | null;

  @Column('integer', { name: 'version_number' })
  versionNumber: number;

  @Column('text', { name: 'receipt_code' })
  receiptCode: string;

  @Column('integer', { name: 'token_generation', default: 1 })
  tokenGeneration: number;

  @Column('uuid', { name: 'submission_key' })
  submissionKey: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
