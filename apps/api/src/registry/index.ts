export { RegistryModule } from './registry.module.js';
export { ChangeContact, type ContactFields } from './commands/change-contact.js';
export { CreateOrganization, type RegistryMember } from './commands/create-organization.js';
export { MergeOrganizations } from './commands/merge-organizations.js';
export { UpdateOrganization } from './commands/update-organization.js';
export { FindOrganization, type Contact, type Organization } from './queries/find-organization.js';
export { ListOrganizations } from './queries/list-organizations.js';
export { MatchOrganizations, type OrganizationMatch } from './queries/match-organizations.js';
export { storedFields, type OrganizationFields } from './organization-fields.js';
