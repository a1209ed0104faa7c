import type { Role } from '@undersigned/access-rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type AccountLinkKind = 'first_owner' | 'member_invited' | 'password_reset';

@Entity('account_links')
export class AccountLinkEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: AccountLinkKind;

  @Column('uuid', { name: 'coalition_id', nullable: true })
  coalitionId: string | null;

  @Column('uuid', { name: 'user_id', nullable: true })
  userId: string | null;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('text', { nullable: true })
  role: Role | null;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
