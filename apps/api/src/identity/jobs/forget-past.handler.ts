import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/index.js';
import { IdempotencyKeys, RateLimiter } from '../../http/index.js';
import { HandlesJob, type JobHandler } from '../../jobs/index.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { forgetPastJob } from './forget-past.job.js';

@Injectable()
@HandlesJob(forgetPastJob)
export class ForgetPastHandler implements JobHandler<object> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionRepository,
    private readonly limiter: RateLimiter,
    private readonly idempotencyKeys: IdempotencyKeys,
  ) {}

  async execute(): Promise<void> {
    await this.unitOfWork.acrossCoalitions((tx) => this.sessions.forgetExpired(tx));
    await this.limiter.forgetPast();
    await this.idempotencyKeys.forgetPast();
  }
}
