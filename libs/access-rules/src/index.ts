export { roles, isRole, type Role } from './roles.js';
export { permissions, permissionsOf, can, isPermission, type Permission } from './permissions.js';
export { mayInviteAs, leavesNoOwner, seesContacts, listAudienceOf, type RoleHolder } from './policies.js';
