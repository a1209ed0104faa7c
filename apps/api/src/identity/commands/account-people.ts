import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { AuditLog } from '../../audit/index.js';
import type { Transaction } from '../../database/index.js';
import type { AccountLinkEntity } from '../persistence/account-link.entity.js';
import { MemberRepository } from '../persistence/member.repository.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { UserRepository } from '../persistence/user.repository.js';

export interface AccountLinkAnswer {
  readonly password: string;
  readonly name?: string;
  readonly email?: string;
  readonly coalitionName?: string;
  readonly language: string;
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
    if (known?.disabledAt) throw new DomainError('account.link_invalid');
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

/** A field that this kind of link needs. */
export function required(value: string | undefined, field: string): string {
  const trimmed = value?.trim();
  if (!trimmed) throw new DomainError('request.invalid', { errors: [{ field, code: 'isNotEmpty' }] });
  return trimmed;
}
