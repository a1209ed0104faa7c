import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('statement_contacts')
export class StatementContactEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'coalition_id' })
  coalitionId: string;

  @Column('uuid', { name: 'statement_id' })
  statementId: string;

  @Column('integer')
  position: number;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  honorific: string | null;

  @Column('text', { nullable: true })
  role: string | null;

  @Column('text', { nullable: true })
  organization: string | null;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { nullable: true })
  email: string | null;
}
