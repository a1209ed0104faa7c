import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/index.js';
import { SecretLinks } from '../../links/index.js';
import { AccountLinkRepository } from '../persistence/account-link.repository.js';
import { UserRepository } from '../persistence/user.repository.js';

/**
 * The one-time link that creates the first owner and coalition; null once anybody can sign in. Several web processes
 * start together and each prints it, so that a link still good for a day is told again instead of being replaced.
 */
@Injectable()
export class MakeFirstOwnerLink {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UserRepository,
    private readonly links: AccountLinkRepository,
    private readonly secretLinks: SecretLinks,
  ) {}

  execute(): Promise<string | null> {
    return this.unitOfWork.acrossCoalitions(async (tx) => {
      if (!(await this.users.nobodyYet(tx))) return null;
      const { id } =
        (await this.links.findFirstOwner(tx)) ??
        (await this.links.create(tx, { kind: 'first_owner', role: 'owner', hours: 72 }));
      return this.secretLinks.url({ purpose: 'account', id, generation: 1 });
    });
  }
}
