import { permissionsOf } from '@undersigned/access-rules';
import type { FoundSession, Membership } from '../queries/find-session.js';
import type { ListedMember } from '../queries/list-members.js';
import type { Coalition } from '../queries/find-coalition.js';
import type { CoalitionView, MemberView, SessionView } from './identity.views.js';

export function presentSession(session: FoundSession, memberships: readonly Membership[]): SessionView {
  return {
    user: { id: session.userId, name: session.name, email: session.email, language: session.language },
    coalitions: memberships.map((one) => ({
      id: one.coalitionId,
      name: one.coalitionName,
      slug: one.coalitionSlug,
      role: one.role,
      permissions: [...permissionsOf(one.role)],
    })),
  };
}

export function presentMember(member: ListedMember): MemberView {
  const { id, userId, name, email, role, createdAt } = member;
  return { id, userId, name, email, role, createdAt: createdAt.toISOString() };
}

export function presentCoalition({ id, name, slug, language, timeZone }: Coalition): CoalitionView {
  return { id, name, slug, language, timeZone };
}
