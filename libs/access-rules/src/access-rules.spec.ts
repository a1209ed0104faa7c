import { describe, expect, it } from '@jest/globals';
import {
  can,
  isPermission,
  isRole,
  leavesNoOwner,
  listAudienceOf,
  mayInviteAs,
  permissions,
  permissionsOf,
  roles,
  seesContacts,
} from './index.js';

/** One line for each permission; O C R E V are the roles in their order. Changing a right means changing a line here. */
const matrix = `
coalition.read       O C R E V
coalition.update     O - - - -
member.read          O C R E V
member.invite        O C - - -
member.change-role   O - - - -
member.remove        O - - - -
statement.read       O C R E V
statement.create     O C - - -
statement.edit       O C - - -
statement.publish    O C - - -
statement.transition O C - - -
import.preview       O C - - -
import.confirm       O C - - -
organization.read    O C R E V
organization.edit    O C R - -
organization.merge   O C R - -
contact.read         O C R - -
contact.edit         O C - - -
invitation.read      O C R - -
invitation.create    O C - - -
invitation.revoke    O C - - -
sign-on.read         O C R - -
sign-on.decide       O C R - -
sign-on.enter        O C R - -
message.read         O C R - -
message.retry        O C - - -
export.read          O C R E V
export.create        O C - E -
audit.read           O C - - -
`;

describe('roles and permissions', () => {
  it('are this table, whole', () => {
    const lines = permissions.map((permission) => {
      const cells = roles.map((role) => (can(role, permission) ? role.charAt(0).toUpperCase() : '-'));
      return `${permission.padEnd(20)} ${cells.join(' ')}`;
    });
    expect(`\n${lines.join('\n')}\n`).toBe(matrix);
  });

  it('agree with the list of a role', () => {
    for (const role of roles)
      for (const permission of permissions)
        expect(permissionsOf(role).includes(permission)).toBe(can(role, permission));
    expect(permissionsOf('owner')).toEqual(permissions);
  });

  it('let everybody who edits or decides also read', () => {
    for (const permission of permissions) {
      const read = `${permission.split('.')[0]}.read`;
      if (isPermission(read)) for (const role of roles) if (can(role, permission)) expect(can(role, read)).toBe(true);
    }
  });

  it('never show more to a less trusted role of the deciding line', () => {
    const line = ['viewer', 'reviewer', 'coordinator', 'owner'] as const;
    line.slice(1).forEach((role, index) => {
      expect(permissionsOf(role)).toEqual(expect.arrayContaining([...permissionsOf(line[index]!)]));
    });
  });

  it('know their names', () => {
    expect([isRole('owner'), isRole('admin'), isPermission('audit.read'), isPermission('toString')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('policies', () => {
  it('nobody but an owner makes owners', () => {
    const grants = roles.map((actor) => roles.filter((role) => mayInviteAs(actor, role)).length);
    expect(grants).toEqual([5, 4, 0, 0, 0]);
    expect(mayInviteAs('coordinator', 'owner')).toBe(false);
  });

  it('the last owner stays', () => {
    const members = [
      { userId: 'a', role: 'owner' as const },
      { userId: 'b', role: 'viewer' as const },
    ];
    expect(leavesNoOwner(members, 'a', 'viewer')).toBe(true);
    expect(leavesNoOwner(members, 'a', null)).toBe(true);
    expect(leavesNoOwner(members, 'a', 'owner')).toBe(false);
    expect(leavesNoOwner(members, 'b', null)).toBe(false);
    expect(leavesNoOwner([...members, { userId: 'c', role: 'owner' }], 'a', null)).toBe(false);
  });

  it('people and unpublished names are for those who decide', () => {
    expect(roles.filter(seesContacts)).toEqual(['owner', 'coordinator', 'reviewer']);
    expect(roles.map(listAudienceOf)).toEqual(['coordinators', 'coordinators', 'coordinators', 'recipients', 'public']);
  });
});
