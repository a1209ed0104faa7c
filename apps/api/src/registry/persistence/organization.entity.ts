import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organizations')
export class OrganizationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'coalition_id' })
  coalitionId: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  acronym: string | null;

  @Column('text', { nullable: true })
  country: string | null;

  @Column('text', { nullable: true })
  website: string | null;

  @Column('text', { array: true, default: [] })
  aliases: string[];

  @Column('text', { name: 'name_key' })
  nameKey: string;

  @Column('text', { name: 'sort_key' })
  sortKey: string;

  @Column('text', { name: 'duplicate_keys', array: true, default: [] })
  duplicateKeys: string[];

  @Column('boolean', { name: 'at_risk', default: false })
  atRisk: boolean;

  @Column('integer', { default: 1 })
  revision: number;

  @Column('uuid', { name: 'merged_into_id', nullable: true })
  mergedIntoId: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
