import { finding } from '../finding.js';
import type { LintInput, LintWarning } from '../types.js';

/** Checks on public contacts: cloaked addresses, phones without a country, personal data. */
export function checkContacts({ contacts }: LintInput): LintWarning[] {
  return contacts.flatMap((contact) => {
    const found: LintWarning[] = [];
    if (contact.email === null && contact.emailText !== null) found.push(finding('EMAIL_CLOAKED', 'contact'));
    if (contact.phone !== null && !/^(?:\+|00)/.test(contact.phone))
      found.push(finding('PHONE_NO_COUNTRY', 'contact', `"${contact.phone}" has no country code.`));
    const personal =
      contact.email !== null &&
      !/^(?:info|contact|office|press|media|admin|mail|hello|secretariat|communications?)@/i.test(contact.email);
    if ((contact.name !== null && (contact.phone !== null || contact.email !== null)) || personal)
      found.push(finding('PII_PUBLIC_CONTACT', 'contact'));
    return found;
  });
}
