import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/index.js';
import { SessionRepository } from '../persistence/session.repository.js';

@Injectable()
export class CloseSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionRepository,
  ) {}

  execute(sessionId: string): Promise<void> {
    return this.unitOfWork.acrossCoalitions((tx) => this.sessions.close(tx, sessionId));
  }
}
