import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '../../database/index.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { newSessionToken, sessionDays } from '../session-token.js';

/** Signs a person in who has proven who they are; answers the token for the cookie. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionRepository,
  ) {}

  execute(userId: string): Promise<string> {
    return this.unitOfWork.acrossCoalitions((tx) => this.within(tx, userId));
  }

  async within(tx: Transaction, userId: string): Promise<string> {
    const { token, tokenHash } = newSessionToken();
    await this.sessions.open(tx, userId, tokenHash, sessionDays);
    return token;
  }
}
