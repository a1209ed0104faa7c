import { Injectable } from '@nestjs/common';
import { DomainError, parseEmailAddress } from '@undersigned/kernel';
import { UnitOfWork } from '../../database/index.js';
import { checkPassword, hashPassword } from '../passwords.js';
import { AccountLinkRepository } from '../persistence/account-link.repository.js';
import { UserRepository } from '../persistence/user.repository.js';
import { AccountPeople, required, type AccountLinkAnswer } from './account-people.js';
import { CreateCoalition } from './create-coalition.js';

/** Does what an account link is for, once: founds the coalition, lets a member in, or sets a new password. */
@Injectable()
export class AcceptAccountLink {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: AccountLinkRepository,
    private readonly users: UserRepository,
    private readonly people: AccountPeople,
    private readonly createCoalition: CreateCoalition,
  ) {}

  async execute(linkId: string, answer: AccountLinkAnswer): Promise<{ userId: string }> {
    const link = await this.unitOfWork.acrossCoalitions((tx) => this.links.findUsable(tx, linkId));
    if (!link) throw new DomainError('account.link_invalid');
    const email = parseEmailAddress(link.email ?? answer.email ?? '');
    if (!email) throw new DomainError('request.invalid', { errors: [{ field: 'email', code: 'isEmail' }] });
    checkPassword(answer.password, email);
    const passwordHash = await hashPassword(answer.password);
    return this.unitOfWork.acrossCoalitions(async (tx) => {
      if (!(await this.links.use(tx, link.id))) throw new DomainError('account.link_invalid');
      if (link.kind === 'password_reset') return this.people.renewPassword(tx, link, passwordHash);
      if (link.kind === 'member_invited') return this.people.join(tx, link, email, answer, passwordHash);
      await this.users.lockFirst(tx);
      if (!(await this.users.nobodyYet(tx))) throw new DomainError('account.link_invalid');
      return this.createCoalition.within(tx, {
        coalitionName: required(answer.coalitionName, 'coalitionName'),
        ownerName: required(answer.name, 'name'),
        email,
        passwordHash,
        language: answer.language,
      });
    });
  }
}
