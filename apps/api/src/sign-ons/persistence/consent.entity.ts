import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Appended, never changed: the database refuses it. */
@Entity('consents')
export class ConsentEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'coalition_id' })
  coalitionId: string;

  @Column('uuid', { name: 'sign_on_id' })
  signOnId: string;

  @Column('uuid', { name: 'version_id' })
  versionId: string;

  @Column('integer', { name: 'version_number' })
  versionNumber: number;

  @Column('text', { name: 'content_hash' })
  contentHash: string;

  @Column('text')
  language: string;

  @Column('text', { name: 'wording_id' })
  wordingId: string;

  @Column('text')
  wording: string;

  @Column('text', { name: 'printed_name' })
  printedName: string;

  @Column('text')
  visibility: string;

  @Column('timestamptz', { name: 'given_at', default: () => 'clock_timestamp()' })
  givenAt: Date;
}
