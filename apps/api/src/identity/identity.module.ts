import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/index.js';
import { AcceptAccountLink } from './commands/accept-account-link.js';
import { AccountPeople } from './commands/account-people.js';
import { ChangeMember } from './commands/change-member.js';
import { CheckCredentials } from './commands/check-credentials.js';
import { CloseSession } from './commands/close-session.js';
import { CreateCoalition } from './commands/create-coalition.js';
import { InviteMember } from './commands/invite-member.js';
import { MakeFirstOwnerLink } from './commands/make-first-owner-link.js';
import { MemberRecords } from './commands/member-records.js';
import { OpenSession } from './commands/open-session.js';
import { RequestPasswordReset } from './commands/request-password-reset.js';
import { UpdateCoalition } from './commands/update-coalition.js';
import { AccessGuard } from './http/access.guard.js';
import { AccountLinksController } from './http/account-links.controller.js';
import { CoalitionsController, MembersController } from './http/members.controller.js';
import { PasswordStrategy } from './http/password.strategy.js';
import { SessionController } from './http/session.controller.js';
import { SessionCookie } from './http/session-cookie.js';
import { SignIn } from './http/sign-in.js';
import { ForgetPastHandler } from './jobs/forget-past.handler.js';
import { AccountLinkEntity } from './persistence/account-link.entity.js';
import { AccountLinkRepository } from './persistence/account-link.repository.js';
import { CoalitionEntity } from './persistence/coalition.entity.js';
import { CoalitionRepository } from './persistence/coalition.repository.js';
import { MemberEntity } from './persistence/member.entity.js';
import { MemberRepository } from './persistence/member.repository.js';
import { SessionEntity } from './persistence/session.entity.js';
import { SessionRepository } from './persistence/session.repository.js';
import { UserEntity } from './persistence/user.entity.js';
import { UserRepository } from './persistence/user.repository.js';
import { FindCoalition } from './queries/find-coalition.js';
import { FindSession } from './queries/find-session.js';
import { ListMembers } from './queries/list-members.js';
import { ReadAccountLink } from './queries/read-account-link.js';

const commands = [
  AcceptAccountLink,
  AccountPeople,
  ChangeMember,
  CheckCredentials,
  CloseSession,
  CreateCoalition,
  InviteMember,
  MakeFirstOwnerLink,
  MemberRecords,
  OpenSession,
  RequestPasswordReset,
  UpdateCoalition,
];
const queries = [FindCoalition, FindSession, ListMembers, ReadAccountLink];
const repositories = [AccountLinkRepository, CoalitionRepository, MemberRepository, SessionRepository, UserRepository];

@Module({
  imports: [
    AuditModule,
    PassportModule.register({ session: false }),
    TypeOrmModule.forFeature([AccountLinkEntity, CoalitionEntity, MemberEntity, SessionEntity, UserEntity]),
  ],
  controllers: [SessionController, AccountLinksController, MembersController, CoalitionsController],
  providers: [
    ...commands,
    ...queries,
    ...repositories,
    ForgetPastHandler,
    PasswordStrategy,
    SessionCookie,
    SignIn,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [
    CheckCredentials,
    CreateCoalition,
    FindCoalition,
    FindSession,
    ListMembers,
    MakeFirstOwnerLink,
    OpenSession,
    SessionCookie,
  ],
})
export class IdentityModule {}
