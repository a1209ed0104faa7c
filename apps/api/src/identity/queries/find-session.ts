import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MemberRepository, type Membership } from '../persistence/member.repository.js';
import { SessionRepository, type FoundSession } from '../persistence/session.repository.js';
import { sessionTokenHash } from '../session-token.js';

export type { FoundSession, Membership };

/** Who stands behind a session cookie, and where they are a member. */
@Injectable()
export class FindSession {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionRepository,
    private readonly members: MemberRepository,
  ) {}

  async execute(token: string): Promise<FoundSession | null> {
    return (await this.sessions.findAlive(this.dataSource.manager, sessionTokenHash(token))) ?? null;
  }

  membershipsOf(userId: string): Promise<Membership[]> {
    return this.members.membershipsOf(this.dataSource.manager, userId);
  }
}
