import {
  numberFootnotes,
  partsOf,
  storedFootnotes,
  stringAttribute,
  type StatementDocument,
} from '@undersigned/statement';
import type { RedlinePart } from './redline.js';
import { markedText } from './tokens.js';

/** The words of a text part by part: what a redline can give back. */
export interface RedlineText {
  readonly parts: readonly string[];
  readonly notes: readonly string[];
}

/**
 * The words on one side of a redline: same and removed pieces make `before`, same and added ones `after`. References are
 * spelled `[^noteId]`; equals {@link redlineText} of the document on that side.
 */
export function applyRedline(redline: readonly RedlinePart[], side: 'before' | 'after'): RedlineText {
  const hidden = side === 'before' ? 'added' : 'removed';
  const words = (part: RedlinePart) =>
    part.segments
      .filter((segment) => segment.kind !== hidden)
      .map((segment) => (segment.note ? `[^${segment.note[side] ?? ''}]` : segment.text))
      .join('');
  const texts = (place: RedlinePart['place']) =>
    redline
      .filter((part) => part.place === place && part[side] !== null)
      .sort((one, other) => one[side]!.index - other[side]!.index)
      .map(words);
  return { parts: texts('text'), notes: texts('note') };
}

/** The words of a document part by part; notes in the order a reader meets them, those nothing refers to at the end. */
export function redlineText(document: StatementDocument): RedlineText {
  const { notes, orphans } = numberFootnotes(document);
  const unread = storedFootnotes(document).filter((note) => orphans.includes(stringAttribute(note, 'id') ?? ''));
  return {
    parts: partsOf(document).map(markedText),
    notes: [...notes.map((note) => note.node), ...unread].map(markedText),
  };
}
