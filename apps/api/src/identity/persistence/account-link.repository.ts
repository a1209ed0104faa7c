import { Injectable } from '@nestjs/common';
import type { Role } from '@undersigned/access-rules';
import { newId, type Transaction } from '../../database/index.js';
import { AccountLinkEntity, type AccountLinkKind } from './account-link.entity.js';

export interface NewAccountLink {
  readonly kind: AccountLinkKind;
  readonly coalitionId?: string;
  readonly userId?: string;
  readonly email?: string;
  readonly role?: Role;
  readonly hours: number;
}

@Injectable()
export class AccountLinkRepository {
  async create(tx: Transaction, { hours, ...link }: NewAccountLink): Promise<AccountLinkEntity> {
    const id = newId();
    await tx.insert(AccountLinkEntity, {
      id,
      ...link,
      expiresAt: () => `now() + interval '${Math.floor(hours)} hours'`,
    });
    return tx.findOneByOrFail(AccountLinkEntity, { id });
  }

  findUsable(tx: Transaction, id: string): Promise<AccountLinkEntity | null> {
    return tx
      .createQueryBuilder(AccountLinkEntity, 'l')
      .where('l.id = :id AND l.used_at IS NULL AND l.expires_at > now()', { id })
      .getOne();
  }

  /** The link for the first owner, where one is good for another day. */
  findFirstOwner(tx: Transaction): Promise<AccountLinkEntity | null> {
    return tx
      .createQueryBuilder(AccountLinkEntity, 'l')
      .where(`l.kind = 'first_owner' AND l.used_at IS NULL AND l.expires_at > now() + interval '1 day'`)
      .orderBy('l.id')
      .limit(1)
      .getOne();
  }

  /** Marks the link as used; false where somebody was faster or it has expired. */
  async use(tx: Transaction, id: string): Promise<boolean> {
    const result = await tx
      .createQueryBuilder()
      .update(AccountLinkEntity)
      .set({ usedAt: () => 'now()' })
      .where('id = :id AND used_at IS NULL AND expires_at > now()', { id })
      .execute();
    return result.affected === 1;
  }

  /** Makes earlier links of the kind useless, so that only the newest one opens. */
  async revoke(tx: Transaction, kind: AccountLinkKind, email: string | null = null): Promise<void> {
    await tx.query(
      `UPDATE account_links SET used_at = now() WHERE kind = $1 AND used_at IS NULL AND ($2::text IS NULL OR lower(email) = lower($2))`,
      [kind, email],
    );
  }
}
