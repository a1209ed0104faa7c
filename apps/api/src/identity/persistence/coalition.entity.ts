import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('coalitions')
export class CoalitionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  slug: string;

  @Column('text', { default: 'en' })
  language: string;

  @Column('text', { name: 'time_zone', default: 'UTC' })
  timeZone: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
