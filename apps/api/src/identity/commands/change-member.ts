import { Injectable } from '@nestjs/common';
import type { Role } from '@undersigned/access-rules';
import { DomainError } from '@undersigned/kernel';
import { AuditLog } from '../../audit/index.js';
import { UnitOfWork, type Transaction } from '../../database/index.js';
import type { CurrentMember } from '../../http/index.js';
import { MemberRepository, type ListedMember } from '../persistence/member.repository.js';

/** Gives a member another role, or takes the membership away (`role` null). A coalition never loses its last owner. */
@Injectable()
export class ChangeMember {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly members: MemberRepository,
    private readonly audit: AuditLog,
  ) {}

  async execute(by: CurrentMember, memberId: string, role: Role | null): Promise<ListedMember> {
    const { coalitionId } = by;
    return this.unitOfWork.inCoalition(coalitionId, async (tx) => {
      const owners = await this.members.lockOwners(tx, coalitionId);
      const member = await this.members.find(tx, coalitionId, memberId);
      if (!member) throw new DomainError('request.not_found');
      if (role !== 'owner' && owners.includes(memberId) && owners.length === 1)
        throw new DomainError('member.last_owner');
      await this.apply(tx, memberId, role);
      await this.audit.append(tx, {
        coalitionId,
        actor: { kind: 'member', id: by.userId },
        action: role ? 'member.role_changed' : 'member.removed',
        subject: { kind: 'member', id: memberId },
        details: { from: member.role, to: role },
      });
      return { ...member, role: role ?? member.role };
    });
  }

  private apply(tx: Transaction, memberId: string, role: Role | null): Promise<void> {
    return role ? this.members.setRole(tx, memberId, role) : this.members.remove(tx, memberId);
  }
}
