import { Injectable } from '@nestjs/common';
import { newId, type Transaction } from '../../database/index.js';
import { UserEntity } from './user.entity.js';

@Injectable()
export class UserRepository {
  findByEmail(tx: Transaction, email: string): Promise<UserEntity | null> {
    return tx.createQueryBuilder(UserEntity, 'u').where('lower(u.email) = lower(:email)', { email }).getOne();
  }

  findById(tx: Transaction, id: string): Promise<UserEntity | null> {
    return tx.findOneBy(UserEntity, { id });
  }

  async create(
    tx: Transaction,
    user: { email: string; name: string; passwordHash: string | null; language: string },
  ): Promise<UserEntity> {
    const id = newId();
    await tx.insert(UserEntity, { id, ...user });
    return tx.findOneByOrFail(UserEntity, { id });
  }

  async setPassword(tx: Transaction, id: string, passwordHash: string): Promise<void> {
    await tx.update(UserEntity, { id }, { passwordHash });
  }

  /** Lets one after the other found the first coalition: of two first owners at once, the second finds the first. */
  async lockFirst(tx: Transaction): Promise<void> {
    await tx.query('LOCK TABLE users IN SHARE ROW EXCLUSIVE MODE');
  }

  /** Whether anybody can sign in at all; until then the one-time link for the first owner is printed. */
  async nobodyYet(tx: Transaction): Promise<boolean> {
    return !(await tx.exists(UserEntity));
  }
}
