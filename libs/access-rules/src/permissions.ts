import { roles, type Role } from './roles.js';

const everybody: readonly Role[] = roles;
const ownerOnly: readonly Role[] = ['owner'];
const coordination: readonly Role[] = ['owner', 'coordinator'];
const review: readonly Role[] = ['owner', 'coordinator', 'reviewer'];
const release: readonly Role[] = ['owner', 'coordinator', 'exporter'];

/**
 * Who may do what. Every member reads the statements; only those who decide see the people behind the organizations and
 * the names that are not public (`contact`, `sign-on`, `invitation` and `message` all show personal data). Membership and
 * the coalition itself are the owner's.
 */
const table = {
  'coalition.read': everybody,
  'coalition.update': ownerOnly,
  'member.read': everybody,
  'member.invite': coordination,
  'member.change-role': ownerOnly,
  'member.remove': ownerOnly,
  'statement.read': everybody,
  'statement.create': coordination,
  'statement.edit': coordination,
  'statement.publish': coordination,
  'statement.transition': coordination,
  'import.preview': coordination,
  'import.confirm': coordination,
  'organization.read': everybody,
  'organization.edit': review,
  'organization.merge': review,
  'contact.read': review,
  'contact.edit': coordination,
  'invitation.read': review,
  'invitation.create': coordination,
  'invitation.revoke': coordination,
  'sign-on.read': review,
  'sign-on.decide': review,
  'sign-on.enter': review,
  'message.read': review,
  'message.retry': coordination,
  'export.read': everybody,
  'export.create': release,
  'audit.read': coordination,
} as const satisfies Record<string, readonly Role[]>;

/** `<resource>.<action>`: the closed list of what a route or a button may require. */
export type Permission = keyof typeof table;

/** Every permission, in the order of the table. */
export const permissions = Object.keys(table) as readonly Permission[];

/** Whether a member with this role has the permission. */
export function can(role: Role, permission: Permission): boolean {
  return (table[permission] as readonly Role[]).includes(role);
}

/** The permissions of a role, in the order of the table. */
export function permissionsOf(role: Role): readonly Permission[] {
  return permissions.filter((permission) => can(role, permission));
}

/** Whether a text is a permission. */
export function isPermission(text: string): text is Permission {
  return Object.hasOwn(table, text);
}
