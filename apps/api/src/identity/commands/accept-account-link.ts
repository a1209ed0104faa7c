import { Injectable } from '@nestjs/common';
import { DomainError, parseEmailAddress } from '@undersigned/kernel';
import { AuditLog } from '../../audit/index.js';
import { UnitOfWork, type Transaction } from '../../database/index.js';
import { checkPassword, hashPassword } from '../passwords.js';
import { AccountLinkRepository } from '../persistence/account-link.repository.js';
import type { AccountLinkEntity } from '../persistence/account-link.entity.js';
import { MemberRepository } from '../persistence/member.repository.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { UserRepository } from '../persistence/user.repository.js';
import { CreateCoalition } from './create-coalition.js';

export interface AccountLinkAnswer {
  readonly password: string;
  readonly name?: string;
  readonly email?: string;
  readonly coalitionName?: string;
  readonly language: string;
}

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

function required(value: string | undefined, field: string): string {
  const trimmed = value?.trim();
  if (!trimmed) throw new DomainError('request.invalid', { errors: [{ field, code: 'isNotEmpty' }] });
  return trimmed;
}

/** The two links that lead to an existing coalition or account. */
@Injectable()
export class AccountPeople {
  constructor(
    private readonly users: UserRepository,
    private readonly members: MemberRepository,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditLog,
  ) {}

  async renewPassword(tx: Transaction, link: AccountLinkEntity, passwordHash: string): Promise<{ userId: string }> {
    const userId = link.userId!;
    await this.users.setPassword(tx, userId, passwordHash);
    await this.sessions.closeAllOf(tx, userId);
    await this.audit.append(tx, {
      coalitionId: null,
      actor: { kind: 'member', id: userId },
      action: 'account.password_reset',
      subject: { kind: 'user', id: userId },
    });
    return { userId };
  }

  async join(
    tx: Transaction,
    link: AccountLinkEntity,
    email: string,
    answer: AccountLinkAnswer,
    passwordHash: string,
  ): Promise<{ userId: string }> {
    const known = await this.users.findByEmail(tx, email);
    if (known) {
      await this.users.setPassword(tx, known.id, passwordHash);
      await this.sessions.closeAllOf(tx, known.id);
    }
    const user =
      known ??
      (await this.users.create(tx, {
        email,
        name: required(answer.name, 'name'),
        passwordHash,
        language: answer.language,
      }));
    const memberId = await this.members.add(tx, { coalitionId: link.coalitionId!, userId: user.id, role: link.role! });
    await this.audit.append(tx, {
      coalitionId: link.coalitionId,
      actor: { kind: 'member', id: user.id },
      action: 'member.joined',
      subject: { kind: 'member', id: memberId },
      details: { role: link.role },
    });
    return { userId: user.id };
  }
}
