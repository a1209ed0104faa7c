import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Appended, never changed: the database refuses it. */
@Entity('withdrawals')
export class WithdrawalEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'coalition_id' })
  coalitionId: string;

  @Column('uuid', { name: 'sign_on_id' })
  signOnId: string;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('timestamptz', { name: 'withdrawn_at', default: () => 'clock_timestamp()' })
  withdrawnAt: Date;
}
