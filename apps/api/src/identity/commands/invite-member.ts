import { Injectable } from '@nestjs/common';
import { mayInviteAs, type Role } from '@undersigned/access-rules';
import { DomainError, interfaceLanguageFor } from '@undersigned/kernel';
import { UnitOfWork } from '../../database/index.js';
import type { CurrentMember } from '../../http/index.js';
import { AccountLinkRepository } from '../persistence/account-link.repository.js';
import { CoalitionRepository } from '../persistence/coalition.repository.js';
import { MemberRepository } from '../persistence/member.repository.js';
import { MemberRecords } from './member-records.js';

/** Mails somebody a link to join the coalition with a role; nothing else changes until they use it. */
@Injectable()
export class InviteMember {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly members: MemberRepository,
    private readonly coalitions: CoalitionRepository,
    private readonly links: AccountLinkRepository,
    private readonly records: MemberRecords,
  ) {}

  async execute(inviter: CurrentMember, invited: { email: string; name: string | null; role: Role }): Promise<void> {
    const { coalitionId } = inviter;
    if (!mayInviteAs(inviter.role, invited.role)) throw new DomainError('access.denied', { role: invited.role });
    await this.unitOfWork.inCoalition(coalitionId, async (tx) => {
      const members = await this.members.listOf(tx, coalitionId);
      if (members.some((member) => member.email.toLowerCase() === invited.email.toLowerCase()))
        throw new DomainError('member.already_in_coalition');
      const coalition = await this.coalitions.find(tx, coalitionId);
      const link = await this.links.create(tx, {
        kind: 'member_invited',
        coalitionId,
        email: invited.email,
        role: invited.role,
        hours: 168,
      });
      await this.records.audit.append(tx, {
        coalitionId,
        actor: { kind: 'member', id: inviter.userId },
        action: 'member.invited',
        subject: { kind: 'member', id: null },
        details: { role: invited.role },
      });
      await this.records.outbox.append(tx, {
        template: 'member-invited',
        data: {
          coalition: coalition.name,
          recipient: invited.name,
          inviter: inviter.name,
          role: invited.role,
          expires: { at: link.expiresAt.toISOString(), zone: coalition.timeZone },
        },
        links: { link: { purpose: 'account', id: link.id, generation: 1 } },
        language: interfaceLanguageFor([coalition.language]),
        recipient: { name: invited.name, email: invited.email },
        coalitionId,
        subject: { kind: 'account_link', id: link.id },
      });
    });
  }
}
