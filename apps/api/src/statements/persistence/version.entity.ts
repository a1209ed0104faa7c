import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { VersionClass } from '../version-class.js';

@Entity('versions')
export class VersionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'coalition_id' })
  coalitionId: string;

  @Column('uuid', { name: 'statement_id' })
  statementId: string;

  @Column('integer')
  number: number;

  @Column('text')
  summary: string;

  @Column('text', { name: 'change_class' })
  changeClass: VersionClass;

  @Column('text', { name: 'change_reason', nullable: true })
  changeReason: string | null;

  @Column('timestamptz', { name: 'published_at', default: () => 'now()' })
  publishedAt: Date;

  @Column('uuid', { name: 'published_by', nullable: true })
  publishedBy: string | null;
}
