import { seesContacts, type Role } from '@undersigned/access-rules';
import type { DuplicateOrganizations } from '../queries/list-duplicates.js';
import type { Contact, Organization } from '../queries/find-organization.js';
import type { OrganizationMatch } from '../queries/match-organizations.js';
import type { ContactView, DuplicatePairView, OrganizationMatchView, OrganizationView } from './registry.views.js';

/** An organization as a member of this role may know it. */
export function presentOrganization(organization: Organization, role: Role): OrganizationView {
  const { id, name, acronym, country, website, aliases, atRisk, revision, createdAt, updatedAt } = organization;
  return {
    id,
    name,
    acronym,
    country,
    website,
    aliases: [...aliases],
    atRisk,
    revision,
    contacts: seesContacts(role) ? organization.contacts.map(presentContact) : [],
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

export function presentContact({ id, organizationId, name, role, email, language }: Contact): ContactView {
  return { id, organizationId, name, role, email, language };
}

export function presentMatch({ organization, evidence }: OrganizationMatch): OrganizationMatchView {
  const { id, name, acronym, country } = organization;
  const { kind, certainty, score, reasons } = evidence;
  return { organizationId: id, name, acronym, country, kind, certainty, score, reasons: [...reasons] };
}

export function presentPair({ a, b, evidence }: DuplicateOrganizations): DuplicatePairView {
  const summary = ({ id, name, acronym, country }: DuplicateOrganizations['a']) => ({ id, name, acronym, country });
  return { a: summary(a), b: summary(b), ...evidence, reasons: [...evidence.reasons] };
}
