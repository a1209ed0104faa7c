import type { StatementState } from '@undersigned/sign-on-rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AutoApproval, ListPolicy } from '../statement-settings.js';

@Entity('statements')
export class StatementEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'coalition_id' })
  coalitionId: string;

  @Column('text')
  slug: string;

  @Column('text')
  title: string;

  @Column('text')
  language: string;

  @Column('text', { default: 'draft' })
  state: StatementState;

  @Column('uuid', { name: 'current_version_id', nullable: true })
  currentVersionId: string | null;

  @Column('timestamptz', { name: 'deadline_at', nullable: true })
  deadlineAt: Date | null;

  @Column('text', { name: 'time_zone', default: 'UTC' })
  timeZone: string;

  @Column('boolean', { name: 'open_sign_on', default: true })
  openSignOn: boolean;

  @Column('text', { name: 'auto_approval', default: 'off' })
  autoApproval: AutoApproval;

  @Column('text', { name: 'list_policy', default: 'alphabetical' })
  listPolicy: ListPolicy;

  @Column('text', { name: 'retraction_reason', nullable: true })
  retractionReason: string | null;

  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('timestamptz', { name: 'released_at', nullable: true })
  releasedAt: Date | null;

  @Column('bigint', { name: 'public_revision', default: 1 })
  publicRevision: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
