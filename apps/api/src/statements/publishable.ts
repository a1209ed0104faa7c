import {
  numberFootnotes,
  partsOf,
  plainText,
  stringAttribute,
  titleOf,
  type StatementDocument,
} from '@undersigned/statement';

/** Why a text cannot be published. */
export type Obstacle = 'no_title' | 'no_text' | 'unchanged';

/** Something to look at before publishing; nothing that stops it. */
export interface DraftWarning {
  readonly code: 'NOTE_UNREFERENCED' | 'NOTE_EMPTY' | 'PART_EMPTY';
  /** The note or the part. */
  readonly where: string;
}

const titles = new Set(['title', 'subtitle', 'dateLine', 'addressee']);

/** Whether a text may become a version: it has a title and says something. */
export function obstacleTo(document: StatementDocument): Exclude<Obstacle, 'unchanged'> | null {
  if (titleOf(document) === null) return 'no_title';
  const says = partsOf(document).some((part) => !titles.has(part.type) && plainText(part).trim() !== '');
  return says ? null : 'no_text';
}

/** Slips that a reader of the published text would meet. */
export function warningsOf(document: StatementDocument): DraftWarning[] {
  const { notes, orphans } = numberFootnotes(document);
  return [
    ...orphans.map((id): DraftWarning => ({ code: 'NOTE_UNREFERENCED', where: id })),
    ...notes
      .filter((note) => plainText(note.node).trim() === '')
      .map((note): DraftWarning => ({ code: 'NOTE_EMPTY', where: note.id })),
    ...partsOf(document)
      .filter((part) => plainText(part).trim() === '')
      .map((part): DraftWarning => ({ code: 'PART_EMPTY', where: stringAttribute(part, 'id') ?? '' })),
  ];
}
