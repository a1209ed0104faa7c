import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FileFormat } from '../export-states.js';

@Entity('export_files')
export class ExportFileEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'coalition_id' })
  coalitionId: string;

  @Column('uuid', { name: 'export_id' })
  exportId: string;

  @Column('text')
  name: string;

  @Column('text')
  format: FileFormat;

  @Column('text', { name: 'content_type' })
  contentType: string;

  @Column('integer')
  size: number;

  @Column('text')
  sha256: string;

  @Column('text', { name: 'storage_key' })
  storageKey: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
