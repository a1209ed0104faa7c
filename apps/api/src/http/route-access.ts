import { SetMetadata, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Permission, Role } from '@undersigned/access-rules';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '@undersigned/kernel';

/** Who may call a route. A route without one of the three markers stops the start. */
export type RouteAccess =
  | { readonly kind: 'public'; readonly reason: string }
  | { readonly kind: 'signed-in'; readonly reason: string }
  | { readonly kind: 'permission'; readonly permission: Permission };

export const routeAccessKey = 'undersigned:route-access';

/** Opens a route to everybody; the reason says why that is right. */
export const PublicRoute = (reason: string) =>
  SetMetadata(routeAccessKey, { kind: 'public', reason } satisfies RouteAccess);

/** Opens a route to whoever is signed in, member of a coalition or not. */
export const SignedInRoute = (reason: string) =>
  SetMetadata(routeAccessKey, { kind: 'signed-in', reason } satisfies RouteAccess);

/** Opens a route to members of the current coalition whose role holds the permission. */
export const RequirePermission = (permission: Permission) =>
  SetMetadata(routeAccessKey, { kind: 'permission', permission } satisfies RouteAccess);

/** The person behind a request. */
export interface SignedInUser {
  readonly userId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly language: string;
}

/** The person behind a request, in the coalition they work in. */
export interface CurrentMember extends SignedInUser {
  readonly memberId: string;
  readonly coalitionId: string;
  readonly role: Role;
}

export interface AuthenticatedRequest extends FastifyRequest {
  signedIn?: SignedInUser;
  member?: CurrentMember;
}

/** The member who calls; only on routes with `RequirePermission`. */
export const Member = createParamDecorator((_: unknown, context: ExecutionContext): CurrentMember => {
  const { member } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (!member) throw new DomainError('access.denied');
  return member;
});

/** Whoever is signed in; only on routes with `SignedInRoute` or `RequirePermission`. */
export const SignedIn = createParamDecorator((_: unknown, context: ExecutionContext): SignedInUser => {
  const { signedIn } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (!signedIn) throw new DomainError('session.required');
  return signedIn;
});
