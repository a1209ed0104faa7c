import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('statement_sources')
export class StatementSourceEntity {
  @PrimaryColumn('uuid', { name: 'statement_id' })
  statementId: string;

  @Column('uuid', { name: 'coalition_id' })
  coalitionId: string;

  @Column('text')
  text: string;

  @Column('jsonb')
  result: Record<string, unknown>;

  @Column('timestamptz', { name: 'imported_at', default: () => 'now()' })
  importedAt: Date;
}
