import { Injectable } from '@nestjs/common';
import { newId, type Transaction } from '../../database/index.js';
import { SessionEntity } from './session.entity.js';
import { UserEntity } from './user.entity.js';

export interface FoundSession {
  readonly sessionId: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
}

@Injectable()
export class SessionRepository {
  async open(tx: Transaction, userId: string, tokenHash: Buffer, days: number): Promise<void> {
    await tx.query(
      `INSERT INTO sessions (id, token_hash, user_id, expires_at) VALUES ($1, $2, $3, now() + make_interval(days => $4))`,
      [newId(), tokenHash, userId, days],
    );
  }

  findAlive(tx: Transaction, tokenHash: Buffer): Promise<FoundSession | undefined> {
    return tx
      .createQueryBuilder(SessionEntity, 's')
      .innerJoin(UserEntity, 'u', 'u.id = s.user_id AND u.disabled_at IS NULL')
      .select([
        's.id AS "sessionId"',
        's.user_id AS "userId"',
        'u.name AS name',
        'u.email AS email',
        'u.language AS language',
      ])
      .where('s.token_hash = :tokenHash AND s.expires_at > now()', { tokenHash })
      .getRawOne();
  }

  async close(tx: Transaction, id: string): Promise<void> {
    await tx.delete(SessionEntity, { id });
  }

  /** Ends every session of a person: a new password must shut out whoever had the old one. */
  async closeAllOf(tx: Transaction, userId: string): Promise<void> {
    await tx.delete(SessionEntity, { userId });
  }

  async forgetExpired(tx: Transaction): Promise<void> {
    await tx.query('DELETE FROM sessions WHERE expires_at < now()');
  }
}
