import type { StatementDocument } from '@undersigned/statement';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('version_texts')
export class VersionTextEntity {
  @PrimaryColumn('uuid', { name: 'version_id' })
  versionId: string;

  @PrimaryColumn('text')
  language: string;

  @Column('uuid', { name: 'coalition_id' })
  coalitionId: string;

  @Column('boolean')
  authoritative: boolean;

  @Column('text')
  title: string;

  @Column('jsonb')
  document: StatementDocument;

  @Column('text', { name: 'content_hash' })
  contentHash: string;
}
