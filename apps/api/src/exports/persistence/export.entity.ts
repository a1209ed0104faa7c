import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ExportAudience, ExportState, FileFormat } from '../export-states.js';

@Entity('exports')
export class ExportEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'coalition_id' })
  coalitionId: string;

  @Column('uuid', { name: 'statement_id' })
  statementId: string;

  @Column('uuid', { name: 'version_id' })
  versionId: string;

  @Column('text', { array: true })
  formats: FileFormat[];

  @Column('text')
  audience: ExportAudience;

  @Column('text', { default: 'queued' })
  state: ExportState;

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('integer', { default: 0 })
  done: number;

  @Column('text', { nullable: true })
  error: string | null;

  @Column('boolean')
  draft: boolean;

  @Column('timestamptz', { name: 'as_of', nullable: true })
  asOf: Date | null;

  @Column('integer', { nullable: true })
  signatories: number | null;

  @Column('uuid', { name: 'requested_by', nullable: true })
  requestedBy: string | null;

  @Column('timestamptz', { name: 'due_at', default: () => 'now()' })
  dueAt: Date;

  @Column('timestamptz', { name: 'relayed_at', nullable: true })
  relayedAt: Date | null;

  @Column('timestamptz', { name: 'claimed_at', nullable: true })
  claimedAt: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;
}
