import { Injectable } from '@nestjs/common';
import { DomainError, emailDomain } from '@undersigned/kernel';
import { duplicateKeys, findDuplicates, isMailProvider, type DuplicateEvidence } from '@undersigned/registry-rules';
import { ListAuditEvents, type ListedAuditEvent } from '../../audit/index.js';
import { UnitOfWork } from '../../database/index.js';
import type { ConsentEntity } from '../persistence/consent.entity.js';
import { InboxRepository, type DuplicateCandidate, type InboxRow } from '../persistence/inbox.repository.js';
import { OrganizationEntryRepository, type OrganizationEntry } from '../persistence/organization-entry.repository.js';
import { SignOnRepository } from '../persistence/sign-on.repository.js';
import { comparable } from './list-sign-ons.js';

export interface SignOnEvidence {
  readonly addressConfirmed: boolean;
  readonly invited: boolean;
  readonly emailDomain: string;
  /** Whether the address is at the organization's own website; null where that cannot be told. */
  readonly organizationDomainMatch: boolean | null;
}

export interface SignOnDuplicate {
  readonly signOn: DuplicateCandidate | null;
  readonly organization: OrganizationEntry | null;
  readonly evidence: DuplicateEvidence;
}

export interface SignOnDetail {
  readonly signOn: InboxRow;
  readonly consents: readonly ConsentEntity[];
  readonly evidence: SignOnEvidence;
  readonly duplicates: readonly SignOnDuplicate[];
  readonly timeline: readonly ListedAuditEvent[];
}

/** Everything a reviewer looks at before deciding. */
@Injectable()
export class ReadSignOn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly inbox: InboxRepository,
    private readonly signOns: SignOnRepository,
    private readonly organizations: OrganizationEntryRepository,
    private readonly listAuditEvents: ListAuditEvents,
  ) {}

  async execute(coalitionId: string, id: string): Promise<SignOnDetail> {
    const detail = await this.unitOfWork.inCoalition(coalitionId, async (tx) => {
      const signOn = await this.inbox.find(tx, id);
      if (!signOn) throw new DomainError('sign_on.not_found');
      const candidate = comparable(signOn);
      const others = (await this.inbox.candidates(tx, signOn)).map(comparable);
      const entries = (await this.organizations.findByKeys(tx, coalitionId, duplicateKeys(candidate))).map((entry) => ({
        ...entry,
        domains: websiteDomain(entry.website),
      }));
      const linked = signOn.organizationId
        ? await this.organizations.find(tx, coalitionId, signOn.organizationId)
        : null;
      const duplicates: SignOnDuplicate[] = [
        ...findDuplicates(candidate, others).map(({ organization, evidence }) => ({
          signOn: organization,
          organization: null,
          evidence,
        })),
        ...findDuplicates(candidate, entries).map(({ organization, evidence }) => ({
          signOn: null,
          organization,
          evidence,
        })),
      ];
      const consents = await this.signOns.consentsOf(tx, id);
      return { signOn, consents, evidence: evidenceOf(signOn, linked), duplicates };
    });
    const timeline = await this.listAuditEvents.execute(coalitionId, { subjectId: id, limit: 100 });
    return { ...detail, timeline: timeline.items };
  }
}

function websiteDomain(website: string | null): string[] {
  return website && URL.canParse(website) ? [new URL(website).hostname.replace(/^www\./, '')] : [];
}

function evidenceOf(signOn: InboxRow, organization: OrganizationEntry | null): SignOnEvidence {
  const domain = emailDomain(signOn.contactEmail);
  const [site] = websiteDomain(organization?.website ?? null);
  return {
    addressConfirmed: signOn.addressConfirmedAt !== null,
    invited: signOn.invitationId !== null,
    emailDomain: domain,
    organizationDomainMatch: site && !isMailProvider(domain) ? domain === site || domain.endsWith(`.${site}`) : null,
  };
}
