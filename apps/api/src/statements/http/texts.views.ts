import type { NodeType } from '@undersigned/statement';
import type { ChangeClass } from '@undersigned/statement-diff';
import type { VersionClass } from '../version-class.js';

export class AuthorView {
  name: string;
}

export class SavedDraftView {
  revision: number;
  document: Record<string, unknown>;
  updatedAt: string;
}

export class DraftView extends SavedDraftView {
  updatedBy: AuthorView | null;
  unpublishedChanges: boolean;
}

export class FootnoteView {
  id: string;
  number: number | null;
  text: string;
  references: number;
}

export class VersionTextView {
  language: string;
  contentHash: string;
  authoritative: boolean;
}

export class VersionView {
  id: string;
  number: number;
  summary: string;
  changeClass: VersionClass;
  changeReason: string | null;
  publishedAt: string;
  publishedBy: AuthorView | null;
  texts: VersionTextView[];
}

export class VersionPage {
  items: VersionView[];
  total: number;
  next: string | null;
}

export class FullVersionView extends VersionView {
  language: string;
  title: string;
  document: Record<string, unknown>;
  contentHash: string;
}

export class RedlineNoteView {
  before: string | null;
  after: string | null;
}

export class RedlineSegmentView {
  kind: 'same' | 'added' | 'removed';
  text: string;
  note?: RedlineNoteView;
}

export class RedlineSideView {
  id: string | null;
  type: NodeType;
  index: number;
  number: number | null;
}

export class RedlinePartView {
  place: 'text' | 'note';
  change: 'same' | 'added' | 'removed' | 'changed';
  moved: boolean;
  before: RedlineSideView | null;
  after: RedlineSideView | null;
  segments: RedlineSegmentView[];
  linksChanged: boolean;
  formattingChanged: boolean;
}

export class PartChangeView {
  partId: string | null;
  place: 'text' | 'note';
  class: ChangeClass;
  reasons: string[];
}

export class DraftWarningView {
  code: string;
  where: string;
}

export class ProposalView {
  nextNumber: number;
  changed: boolean;
  changeClass: VersionClass;
  draftRevision: number;
  parts: PartChangeView[];
  redline: RedlinePartView[];
  warnings: DraftWarningView[];
}

export class ComparisonView {
  from: number;
  to: number;
  parts: RedlinePartView[];
  changeClass: ChangeClass;
}
