import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { can } from '@undersigned/access-rules';
import { DomainError } from '@undersigned/kernel';
import { AppConfig } from '../../config/index.js';
import {
  refuseForeignOrigin,
  routeAccessKey,
  type AuthenticatedRequest,
  type CurrentMember,
  type RouteAccess,
  type SignedInUser,
} from '../../http/index.js';
import { FindSession } from '../queries/find-session.js';
import { SessionCookie } from './session-cookie.js';

/** Stands before every route: closed unless a marker opens it, and then only for whom the marker names. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly config: AppConfig,
    private readonly findSession: FindSession,
    private readonly cookie: SessionCookie,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    refuseForeignOrigin(request, this.config.publicUrl);
    const access = this.reflector.getAllAndOverride<RouteAccess | undefined>(routeAccessKey, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!access) throw new DomainError('access.denied');
    if (access.kind === 'public') return true;
    request.signedIn = await this.signedIn(request);
    if (access.kind === 'signed-in') return true;
    request.member = await this.memberOf(request, request.signedIn);
    if (!can(request.member.role, access.permission))
      throw new DomainError('access.denied', { permission: access.permission });
    return true;
  }

  private async signedIn(request: AuthenticatedRequest): Promise<SignedInUser> {
    const token = this.cookie.read(request);
    const session = token ? await this.findSession.execute(token) : null;
    if (!session) throw new DomainError('session.required');
    return session;
  }

  /** The membership in the coalition that the request names; with a single one it need not name it. */
  private async memberOf(request: AuthenticatedRequest, user: SignedInUser): Promise<CurrentMember> {
    const memberships = await this.findSession.membershipsOf(user.userId);
    const named = request.headers['undersigned-coalition'] ?? (request.query as { coalition?: string }).coalition;
    const membership =
      named === undefined && memberships.length === 1
        ? memberships[0]
        : memberships.find((one) => one.coalitionId === named);
    if (!membership) throw new DomainError('access.denied');
    return { ...user, memberId: membership.memberId, coalitionId: membership.coalitionId, role: membership.role };
  }
}
