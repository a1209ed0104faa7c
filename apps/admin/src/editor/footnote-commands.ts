import { TextSelection, type Command } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { readNotes } from './footnote-rules.js';
import { newId } from './ids.js';

/** Puts a reference behind the selection, its empty note among the notes, and the caret into the note. */
export const insertFootnote: Command = (state, dispatch) => {
  const { $to } = state.selection;
  const { schema } = state;
  const reference = schema.nodes.footnoteRef!;
  if (!$to.parent.inlineContent || !$to.parent.canReplaceWith($to.index(), $to.index(), reference)) return false;
  if (!dispatch) return true;
  const id = newId();
  const note = schema.node('footnote', { id });
  const tr = state.tr.insert($to.pos, reference.create({ noteId: id }));
  const { holder, references } = readNotes(tr.doc);
  let at: number;
  if (holder) {
    const before = new Set(references.filter(({ pos }) => pos < $to.pos).map((each) => each.id));
    at = holder.pos + 1;
    for (const child of holder.node.children) {
      if (!before.has(child.attrs.id as string)) break;
      at += child.nodeSize;
    }
    tr.insert(at, note);
  } else {
    at = tr.doc.content.size + 1;
    tr.insert(tr.doc.content.size, schema.node('footnotes', null, [note]));
  }
  dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView());
  return true;
};

function noteAtSelection(state: Parameters<Command>[0]) {
  const { $from } = state.selection;
  return $from.parent.type.name === 'footnote' ? $from.parent : null;
}

/** From a note back to the first place that refers to it. */
export function jumpToReference(view: EditorView, id: string): boolean {
  const place = readNotes(view.state.doc).references.find((reference) => reference.id === id);
  if (!place) return false;
  const { tr } = view.state;
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(place.pos + 1))).scrollIntoView());
  view.focus();
  return true;
}

/** From a reference to the end of its note. */
export function jumpToNote(view: EditorView, id: string): boolean {
  const { holder } = readNotes(view.state.doc);
  let found: number | null = null;
  holder?.node.forEach((note, offset) => {
    if (note.attrs.id === id) found = holder.pos + 1 + offset + note.nodeSize - 1;
  });
  if (found === null) return false;
  const { tr } = view.state;
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, found)).scrollIntoView());
  view.focus();
  return true;
}

/** Enter and Escape leave a note: it has one paragraph only. */
export const leaveNote: Command = (state, _dispatch, view) => {
  const note = noteAtSelection(state);
  if (!note || !view) return false;
  jumpToReference(view, note.attrs.id as string);
  return true;
};

/** Backspace in an empty note removes the note and its references, and goes back to where the first one stood. */
export const removeEmptyNote: Command = (state, dispatch) => {
  const note = noteAtSelection(state);
  if (!note || !state.selection.empty || state.selection.$from.parentOffset > 0) return false;
  if (note.content.size > 0) return true;
  const { references } = readNotes(state.doc);
  const place = references.find(({ id }) => id === note.attrs.id);
  const start = state.selection.$from.before();
  const tr = state.tr.delete(start, start + note.nodeSize);
  for (const { id, pos } of [...references].reverse()) if (id === note.attrs.id) tr.delete(pos, pos + 1);
  dispatch?.(
    tr
      .setSelection(TextSelection.near(tr.doc.resolve(Math.min(place?.pos ?? 1, tr.doc.content.size))))
      .scrollIntoView(),
  );
  return true;
};

export { noteAtSelection };
