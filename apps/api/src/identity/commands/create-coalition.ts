import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../audit/index.js';
import { UnitOfWork, type Transaction } from '../../database/index.js';
import { hashPassword } from '../passwords.js';
import { CoalitionRepository } from '../persistence/coalition.repository.js';
import { MemberRepository } from '../persistence/member.repository.js';
import { UserRepository } from '../persistence/user.repository.js';

export interface NewCoalition {
  readonly coalitionName: string;
  readonly ownerName: string;
  readonly email: string;
  readonly password: string;
  readonly language: string;
}

/** Founds a coalition with its first owner. */
@Injectable()
export class CreateCoalition {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UserRepository,
    private readonly coalitions: CoalitionRepository,
    private readonly members: MemberRepository,
    private readonly audit: AuditLog,
  ) {}

  async execute(input: NewCoalition): Promise<{ coalitionId: string; userId: string }> {
    const passwordHash = await hashPassword(input.password);
    return this.unitOfWork.acrossCoalitions((tx) => this.within(tx, { ...input, passwordHash }));
  }

  async within(
    tx: Transaction,
    input: Omit<NewCoalition, 'password'> & { passwordHash: string },
  ): Promise<{ coalitionId: string; userId: string }> {
    const { email, ownerName, passwordHash, language, coalitionName } = input;
    const user = await this.users.create(tx, { email, name: ownerName, passwordHash, language });
    const coalitionId = await this.coalitions.create(tx, {
      name: coalitionName,
      slug: slugOf(coalitionName),
      language,
    });
    const memberId = await this.members.add(tx, { coalitionId, userId: user.id, role: 'owner' });
    const actor = { kind: 'member', id: user.id } as const;
    await this.audit.append(
      tx,
      { coalitionId, actor, action: 'coalition.created', subject: { kind: 'coalition', id: coalitionId } },
      {
        coalitionId,
        actor,
        action: 'member.joined',
        subject: { kind: 'member', id: memberId },
        details: { role: 'owner' },
      },
    );
    return { coalitionId, userId: user.id };
  }
}

/** A name as it may stand in an address; a name in another script gets a random one rather than an empty one. */
function slugOf(name: string): string {
  const latin = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return latin || `coalition-${crypto.randomUUID().slice(0, 8)}`;
}
