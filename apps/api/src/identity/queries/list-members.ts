import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/index.js';
import { MemberRepository, type ListedMember } from '../persistence/member.repository.js';

export type { ListedMember };

/** The members of a coalition, by name. */
@Injectable()
export class ListMembers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly members: MemberRepository,
  ) {}

  execute(coalitionId: string): Promise<ListedMember[]> {
    return this.unitOfWork.inCoalition(coalitionId, (tx) => this.members.listOf(tx, coalitionId));
  }
}
