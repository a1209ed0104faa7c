import { Injectable } from '@nestjs/common';
import type { Role } from '@undersigned/access-rules';
import { newId, type Transaction } from '../../database/index.js';
import { CoalitionEntity } from './coalition.entity.js';
import { MemberEntity } from './member.entity.js';
import { UserEntity } from './user.entity.js';

export interface Membership {
  readonly memberId: string;
  readonly coalitionId: string;
  readonly coalitionName: string;
  readonly coalitionSlug: string;
  readonly role: Role;
}

export interface ListedMember {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly createdAt: Date;
}

@Injectable()
export class MemberRepository {
  membershipsOf(tx: Transaction, userId: string): Promise<Membership[]> {
    return tx
      .createQueryBuilder(MemberEntity, 'm')
      .innerJoin(CoalitionEntity, 'c', 'c.id = m.coalition_id')
      .select(['m.id AS "memberId"', 'm.coalition_id AS "coalitionId"', 'm.role AS role'])
      .addSelect(['c.name AS "coalitionName"', 'c.slug AS "coalitionSlug"'])
      .where('m.user_id = :userId', { userId })
      .orderBy('c.name')
      .getRawMany();
  }

  listOf(tx: Transaction, coalitionId: string): Promise<ListedMember[]> {
    return this.listed(tx).where('m.coalition_id = :coalitionId', { coalitionId }).orderBy('u.name').getRawMany();
  }

  find(tx: Transaction, coalitionId: string, id: string): Promise<ListedMember | undefined> {
    return this.listed(tx).where('m.coalition_id = :coalitionId AND m.id = :id', { coalitionId, id }).getRawOne();
  }

  async add(tx: Transaction, member: { coalitionId: string; userId: string; role: Role }): Promise<string> {
    const id = newId();
    await tx.insert(MemberEntity, { id, ...member });
    return id;
  }

  async setRole(tx: Transaction, id: string, role: Role): Promise<void> {
    await tx.update(MemberEntity, { id }, { role });
  }

  async remove(tx: Transaction, id: string): Promise<void> {
    await tx.delete(MemberEntity, { id });
  }

  /** Locks the coalition's owners, so that two of them cannot each remove the other. */
  async lockOwners(tx: Transaction, coalitionId: string): Promise<string[]> {
    const owners = await tx
      .createQueryBuilder(MemberEntity, 'm')
      .setLock('pessimistic_write')
      .where('m.coalition_id = :coalitionId AND m.role = :role', { coalitionId, role: 'owner' })
      .orderBy('m.id')
      .getMany();
    return owners.map((owner) => owner.id);
  }

  private listed(tx: Transaction) {
    return tx
      .createQueryBuilder(MemberEntity, 'm')
      .innerJoin(UserEntity, 'u', 'u.id = m.user_id')
      .select(['m.id AS id', 'm.user_id AS "userId"', 'm.role AS role', 'm.created_at AS "createdAt"'])
      .addSelect(['u.name AS name', 'u.email AS email']);
  }
}
