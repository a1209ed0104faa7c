import { Injectable } from '@nestjs/common';
import { DomainError, emailDomain } from '@undersigned/kernel';
import { duplicateKeys, findDuplicates } from '@undersigned/registry-rules';
import { AuditLog } from '../../audit/index.js';
import type { Transaction } from '../../database/index.js';
import type { CurrentMember } from '../../http/index.js';
import { CreateOrganization } from '../../registry/index.js';
import { newEntry, OrganizationEntryRepository } from '../persistence/organization-entry.repository.js';
import type { SignOnEntity } from '../persistence/sign-on.entity.js';
import { SignOnLinkRepository } from '../persistence/sign-on-link.repository.js';

/** Ties an approved organization to its registry entry, making entry and contact where they are missing. */
@Injectable()
export class RegisterSignatory {
  constructor(
    private readonly organizations: OrganizationEntryRepository,
    private readonly createOrganization: CreateOrganization,
    private readonly signOnLinks: SignOnLinkRepository,
    private readonly audit: AuditLog,
  ) {}

  async within(tx: Transaction, by: CurrentMember, signOn: SignOnEntity, chosenId: string | null): Promise<void> {
    if (signOn.capacity !== 'organization') return;
    const { coalitionId } = signOn;
    const actor = { kind: 'member', id: by.userId } as const;
    const known = chosenId ?? signOn.organizationId;
    const found = known
      ? await this.organizations.find(tx, coalitionId, known)
      : await this.sameOrganization(tx, signOn);
    if (chosenId && !found) throw new DomainError('organization.not_found');
    const entryId = found?.id ?? (await this.createOrganization.within(tx, by, [newEntry(signOn)]))[0]!;
    await this.signOnLinks.link(tx, signOn.id, entryId);
    const contactId = await this.organizations.addContact(tx, coalitionId, entryId, {
      name: signOn.contactName,
      role: signOn.contactRole,
      email: signOn.contactEmail,
      language: signOn.language,
    });
    if (contactId)
      await this.audit.append(tx, {
        coalitionId,
        statementId: signOn.statementId,
        actor,
        action: 'contact.created',
        subject: { kind: 'contact', id: contactId },
        details: { organizationId: entryId },
      });
  }

  /** The one entry that is this organization beyond doubt; what is only likely is the reviewer's to choose. */
  private async sameOrganization(tx: Transaction, signOn: SignOnEntity) {
    const candidate = { ...signOn, domains: [emailDomain(signOn.contactEmail)] };
    const entries = await this.organizations.findByKeys(tx, signOn.coalitionId, duplicateKeys(candidate));
    const certain = findDuplicates(candidate, entries).filter(({ evidence }) => evidence.certainty === 'certain');
    return certain.length === 1 ? certain[0]!.organization : null;
  }
}
