import { can, type Role } from '@undersigned/access-rules';
import { printedName } from '@undersigned/registry-rules';
import { signOnLifeCycle } from '@undersigned/sign-on-rules';
import { presentAuditEvent } from '../../audit/index.js';
import type { BulkOutcome } from '../commands/decide-sign-ons.js';
import type { ListedSignOn, SignOnCounts } from '../queries/list-sign-ons.js';
import type { SignOnDetail, SignOnDuplicate } from '../queries/read-sign-on.js';
import type {
  BulkDecisionView,
  SignOnCountsView,
  SignOnDetailView,
  SignOnDuplicateView,
  SignOnView,
} from './sign-ons.views.js';

export function presentSignOn(row: ListedSignOn, role: Role): SignOnView {
  return {
    id: row.id,
    statementId: row.statementId,
    state: row.state,
    capacity: row.capacity,
    name: row.name,
    acronym: row.acronym,
    country: row.country,
    affiliation: row.affiliation,
    printedName: printedName(row),
    contact: can(role, 'contact.read')
      ? { name: row.contactName, role: row.contactRole, email: row.contactEmail }
      : null,
    visibility: row.visibility,
    language: row.language,
    versionNumber: row.versionNumber,
    currentVersion: row.versionNumber === row.currentVersion,
    receiptCode: row.receiptCode,
    invitationId: row.invitationId,
    organizationId: row.organizationId,
    createdAt: row.createdAt.toISOString(),
    stateChangedAt: row.stateChangedAt.toISOString(),
    decision: row.decidedAt && {
      by: row.decidedByName,
      at: row.decidedAt.toISOString(),
      reason: row.decisionReason,
    },
    duplicates: row.duplicates,
  };
}

export function presentCounts(counts: SignOnCounts): SignOnCountsView {
  return Object.fromEntries(
    signOnLifeCycle.states.map((state) => [state, counts[state] ?? 0]),
  ) as unknown as SignOnCountsView;
}

export function presentDetail(detail: SignOnDetail, role: Role): SignOnDetailView {
  const likely = detail.duplicates.filter(({ signOn, evidence }) => signOn && evidence.certainty !== 'possible');
  return {
    ...presentSignOn({ ...detail.signOn, duplicates: likely.length }, role),
    consents: detail.consents.map((consent) => ({
      versionNumber: consent.versionNumber,
      contentHash: consent.contentHash,
      language: consent.language,
      wordingId: consent.wordingId,
      wording: consent.wording,
      printedName: consent.printedName,
      visibility: consent.visibility,
      givenAt: consent.givenAt.toISOString(),
    })),
    evidence: detail.evidence,
    duplicateMatches: detail.duplicates.map(presentDuplicate),
    timeline: detail.timeline.map(presentAuditEvent),
  };
}

function presentDuplicate({ signOn, organization, evidence }: SignOnDuplicate): SignOnDuplicateView {
  const { kind, certainty, score, reasons } = evidence;
  return {
    signOn: signOn && {
      id: signOn.id,
      name: signOn.name,
      acronym: signOn.acronym,
      country: signOn.country,
      state: signOn.state,
    },
    organization: organization && {
      id: organization.id,
      name: organization.name,
      acronym: organization.acronym,
      country: organization.country,
    },
    ...{ kind, certainty, score, reasons: [...reasons] },
  };
}

export function presentBulk(items: BulkOutcome[]): BulkDecisionView {
  const count = (outcome: BulkOutcome['outcome']) => items.filter((item) => item.outcome === outcome).length;
  return { items, counts: { approved: count('approved'), rejected: count('rejected'), refused: count('refused') } };
}
