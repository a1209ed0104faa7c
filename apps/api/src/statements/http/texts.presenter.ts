import type { StatementDocument } from '@undersigned/statement';
import type { RedlinePart } from '@undersigned/statement-diff';
import type { VersionProposal } from '../queries/propose-version.js';
import type { ReadableDraft } from '../queries/read-draft.js';
import type { ListedVersion, VersionText } from '../queries/read-versions.js';
import type {
  DraftView,
  FullVersionView,
  ProposalView,
  RedlinePartView,
  SavedDraftView,
  VersionView,
} from './texts.views.js';

export function presentSavedDraft(draft: Pick<ReadableDraft, 'revision' | 'document' | 'updatedAt'>): SavedDraftView {
  const { revision, document, updatedAt } = draft;
  return { revision, document: asJson(document), updatedAt: updatedAt.toISOString() };
}

export function presentDraft(draft: ReadableDraft): DraftView {
  const { updatedByName, unpublishedChanges } = draft;
  return { ...presentSavedDraft(draft), updatedBy: author(updatedByName), unpublishedChanges };
}

export function presentVersion(version: ListedVersion): VersionView {
  const { id, number, summary, changeClass, changeReason, publishedAt, publishedByName, texts } = version;
  return {
    id,
    number,
    summary,
    changeClass,
    changeReason,
    publishedAt: publishedAt.toISOString(),
    publishedBy: author(publishedByName),
    texts: [...texts],
  };
}

export function presentFullVersion(version: ListedVersion & { text: VersionText }): FullVersionView {
  const { language, title, document, contentHash } = version.text;
  return { ...presentVersion(version), language, title, document: asJson(document), contentHash };
}

export function presentProposal(proposal: VersionProposal): ProposalView {
  const { nextNumber, changed, changeClass, parts, redline, warnings, draft } = proposal;
  return {
    nextNumber,
    changed,
    changeClass,
    draftRevision: draft.revision,
    parts: parts.map((part) => ({ ...part, reasons: [...part.reasons] })),
    redline: presentRedline(redline),
    warnings: [...warnings],
  };
}

export function presentRedline(parts: readonly RedlinePart[]): RedlinePartView[] {
  return parts.map((part) => ({ ...part, segments: [...part.segments] }));
}

function author(name: string | null) {
  return name === null ? null : { name };
}

function asJson(document: StatementDocument): Record<string, unknown> {
  return { ...document };
}
