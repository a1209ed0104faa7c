import type { Audience } from '@undersigned/sign-on-rules';
import { can } from './permissions.js';
import type { Role } from './roles.js';

/** A member, as far as these rules look. */
export interface RoleHolder {
  readonly userId: string;
  readonly role: Role;
}

/** Whether `actor` may invite somebody as `role`: nobody hands out more than their own role, and owners come from owners. */
export function mayInviteAs(actor: Role, role: Role): boolean {
  return can(actor, 'member.invite') && (actor === 'owner' || role !== 'owner');
}

/** Whether a coalition would have no owner left when this member gets `next`, or leaves (null). */
export function leavesNoOwner(members: readonly RoleHolder[], userId: string, next: Role | null): boolean {
  return next !== 'owner' && !members.some((member) => member.role === 'owner' && member.userId !== userId);
}

/** Whether the people at organizations (names, addresses, phones) may be shown to this role. */
export function seesContacts(role: Role): boolean {
  return can(role, 'contact.read');
}

/**
 * The widest audience whose signatory list this role may read or export: those who decide see every name, export staff
 * what is delivered, viewers what the public sees.
 */
export function listAudienceOf(role: Role): Audience {
  if (can(role, 'sign-on.read')) return 'coordinators';
  return can(role, 'export.create') ? 'recipients' : 'public';
}
