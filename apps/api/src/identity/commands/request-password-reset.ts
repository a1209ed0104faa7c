import { Injectable } from '@nestjs/common';
import { interfaceLanguageFor } from '@undersigned/kernel';
import { UnitOfWork } from '../../database/index.js';
import { RateLimiter } from '../../http/index.js';
import { Outbox } from '../../jobs/index.js';
import { AccountLinkRepository } from '../persistence/account-link.repository.js';
import { UserRepository } from '../persistence/user.repository.js';

const requests = { name: 'password-reset', hits: 5, seconds: 3600 } as const;

/** Mails a link for a new password, where there is such an account; the asker learns nothing either way. */
@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UserRepository,
    private readonly links: AccountLinkRepository,
    private readonly outbox: Outbox,
    private readonly limiter: RateLimiter,
  ) {}

  async execute(email: string): Promise<void> {
    await this.limiter.hit(requests, email.toLowerCase());
    await this.unitOfWork.acrossCoalitions(async (tx) => {
      const user = await this.users.findByEmail(tx, email);
      if (!user || user.disabledAt) return;
      await this.links.revoke(tx, 'password_reset', user.email);
      const link = await this.links.create(tx, {
        kind: 'password_reset',
        userId: user.id,
        email: user.email,
        hours: 2,
      });
      await this.outbox.append(tx, {
        template: 'password-reset',
        data: { recipient: user.name, expires: { at: link.expiresAt.toISOString(), zone: 'UTC' } },
        links: { link: { purpose: 'account', id: link.id, generation: 1 } },
        language: interfaceLanguageFor([user.language]),
        recipient: { name: user.name, email: user.email },
        coalitionId: null,
        subject: { kind: 'account_link', id: link.id },
      });
    });
  }
}
