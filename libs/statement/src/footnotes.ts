import type { DocumentNode, StatementDocument } from './document.js';
import { partsOf, storedFootnotes, stringAttribute, walk } from './walk.js';

/** A note with the number a reader sees. */
export interface NumberedFootnote {
  readonly id: string;
  readonly number: number;
  readonly node: DocumentNode;
  /** How many places in the text refer to it. */
  readonly references: number;
}

/** What {@link numberFootnotes} finds. */
export interface FootnoteNumbering {
  /** Notes that the text refers to, by number. */
  readonly notes: readonly NumberedFootnote[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Ids of notes that nothing refers to: kept in the draft, printed nowhere. */
  readonly orphans: readonly string[];
  /** Ids referred to without a note. */
  readonly missing: readonly string[];
}

/** Numbers the notes 1, 2, 3 … by the order of their first reference in the text. Numbers are never stored. */
export function numberFootnotes(document: StatementDocument): FootnoteNumbering {
  const stored = new Map(storedFootnotes(document).map((node) => [stringAttribute(node, 'id') ?? '', node]));
  const references = new Map<string, number>();
  for (const part of partsOf(document))
    for (const node of walk(part)) {
      const noteId = node.type === 'footnoteRef' ? stringAttribute(node, 'noteId') : null;
      if (noteId !== null) references.set(noteId, (references.get(noteId) ?? 0) + 1);
    }
  const notes = [...references]
    .filter(([id]) => stored.has(id))
    .map(([id, count], index) => ({ id, number: index + 1, node: stored.get(id)!, references: count }));
  return {
    notes,
    numberOf: new Map(notes.map((note) => [note.id, note.number])),
    orphans: [...stored.keys()].filter((id) => !references.has(id)),
    missing: [...references.keys()].filter((id) => !stored.has(id)),
  };
}
