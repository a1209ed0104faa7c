import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AuditAction, SubjectKind } from '../audit-action.js';

@Entity('audit_events')
export class AuditEventEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'coalition_id', nullable: true })
  coalitionId: string | null;

  @Column('uuid', { name: 'statement_id', nullable: true })
  statementId: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at: Date;

  @Column('text', { name: 'actor_kind' })
  actorKind: 'member' | 'signer' | 'system';

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null;

  @Column('text')
  action: AuditAction;

  @Column('text', { name: 'subject_kind' })
  subjectKind: SubjectKind;

  @Column('uuid', { name: 'subject_id', nullable: true })
  subjectId: string | null;

  @Column('jsonb', { default: {} })
  details: Record<string, unknown>;
}
