import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { UnitOfWork } from '../../database/index.js';
import { RateLimiter } from '../../http/index.js';
import { passwordFits } from '../passwords.js';
import { UserRepository } from '../persistence/user.repository.js';

const tries = { name: 'sign-in', hits: 10, seconds: 900, refusal: 'session.throttled' } as const;

/** Finds the account that an address and a password open; counts tries against the address until one succeeds. */
@Injectable()
export class CheckCredentials {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UserRepository,
    private readonly limiter: RateLimiter,
  ) {}

  async execute(email: string, password: string): Promise<{ userId: string }> {
    await this.limiter.hit(tries, email.toLowerCase());
    const user = await this.unitOfWork.acrossCoalitions((tx) => this.users.findByEmail(tx, email));
    const fits = await passwordFits(user?.passwordHash ?? null, password);
    if (!user || !fits || user.disabledAt) throw new DomainError('session.invalid_credentials');
    await this.limiter.forgive(tries, email.toLowerCase());
    return { userId: user.id };
  }
}
