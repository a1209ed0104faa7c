import type { StatementDocument } from '@undersigned/statement';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('drafts')
export class DraftEntity {
  @PrimaryColumn('uuid', { name: 'statement_id' })
  statementId: string;

  @Column('uuid', { name: 'coalition_id' })
  coalitionId: string;

  @Column('integer', { default: 1 })
  revision: number;

  @Column('jsonb')
  document: StatementDocument;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;

  @Column('uuid', { name: 'updated_by', nullable: true })
  updatedBy: string | null;
}
