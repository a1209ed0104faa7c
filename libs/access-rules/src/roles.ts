/** What a member of a coalition is there for, the most trusted first. */
export const roles = ['owner', 'coordinator', 'reviewer', 'exporter', 'viewer'] as const;
/** One of {@link roles}. */
export type Role = (typeof roles)[number];

/** Whether a text is a role. */
export function isRole(text: string): text is Role {
  return roles.some((role) => role === text);
}
