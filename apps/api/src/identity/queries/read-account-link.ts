import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { UnitOfWork } from '../../database/index.js';
import { SecretLinks } from '../../links/index.js';
import { AccountLinkRepository } from '../persistence/account-link.repository.js';
import type { AccountLinkKind } from '../persistence/account-link.entity.js';
import { CoalitionRepository } from '../persistence/coalition.repository.js';
import { UserRepository } from '../persistence/user.repository.js';

export interface AccountLinkView {
  readonly id: string;
  readonly kind: AccountLinkKind;
  readonly email: string | null;
  readonly coalitionName: string | null;
  /** Whether the person must still tell their name: they have no account yet. */
  readonly needsName: boolean;
}

/** What an account link asks for; `account.link_invalid` where it is used, expired or not ours. */
@Injectable()
export class ReadAccountLink {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly secretLinks: SecretLinks,
    private readonly links: AccountLinkRepository,
    private readonly coalitions: CoalitionRepository,
    private readonly users: UserRepository,
  ) {}

  async execute(token: string): Promise<AccountLinkView> {
    const presented = this.secretLinks.read('account', token);
    if (!presented?.isOf(1)) throw new DomainError('account.link_invalid');
    return this.unitOfWork.acrossCoalitions(async (tx) => {
      const link = await this.links.findUsable(tx, presented.id);
      if (!link) throw new DomainError('account.link_invalid');
      const coalition = link.coalitionId ? await this.coalitions.find(tx, link.coalitionId) : null;
      const known = link.email ? await this.users.findByEmail(tx, link.email) : null;
      return {
        id: link.id,
        kind: link.kind,
        email: link.email,
        coalitionName: coalition?.name ?? null,
        needsName: known === null,
      };
    });
  }
}
