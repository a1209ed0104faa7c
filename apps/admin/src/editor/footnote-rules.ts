import type { Node as ProseMirrorNode, Slice } from '@tiptap/pm/model';
import { Fragment, Slice as SliceOf } from '@tiptap/pm/model';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';

interface Notes {
  /** The node that holds the notes, with its place; null where there are none. */
  readonly holder: { readonly node: ProseMirrorNode; readonly pos: number } | null;
  readonly byId: ReadonlyMap<string, ProseMirrorNode>;
  /** Places that refer to notes, in reading order. */
  readonly references: readonly { readonly id: string; readonly pos: number }[];
}

export function readNotes(doc: ProseMirrorNode): Notes {
  const byId = new Map<string, ProseMirrorNode>();
  const references: { id: string; pos: number }[] = [];
  let holder: Notes['holder'] = null;
  doc.forEach((node, pos) => {
    if (node.type.name !== 'footnotes') return;
    holder = { node, pos };
    node.forEach((note) => byId.set(note.attrs.id as string, note));
  });
  doc.descendants((node, pos) => {
    if (node.type.name === 'footnoteRef') references.push({ id: node.attrs.noteId as string, pos });
    return node.type.name !== 'footnotes';
  });
  return { holder, byId, references };
}

/** Notes whose references were copied, so that pasting elsewhere brings the words along. */
const copied = new Map<string, ProseMirrorNode>();

/**
 * Keeps text and notes together. A note that was deleted takes its references along; a reference that was pasted without
 * its note gets the note back (with its words where they are known); notes stand in the order of their first reference
 * as long as nobody is writing in them.
 */
export function settleFootnotes(before: EditorState, after: EditorState): Transaction | null {
  const tr = after.tr;
  const { byId, references } = readNotes(after.doc);
  const lost = references.filter(({ id }) => !byId.has(id));
  if (lost.length > 0) {
    const old = readNotes(before.doc);
    const wasThere = new Set(old.references.map(({ id }) => id));
    for (const { id, pos } of [...lost].reverse()) if (old.byId.has(id) && wasThere.has(id)) tr.delete(pos, pos + 1);
    const missing = [...new Set(lost.map(({ id }) => id))].filter((id) => !(old.byId.has(id) && wasThere.has(id)));
    addNotes(
      tr,
      missing.map((id) =>
        copied.get(id)?.type.schema === after.schema
          ? copied.get(id)!
          : (old.byId.get(id) ?? after.schema.node('footnote', { id })),
      ),
    );
  }
  sortNotes(tr);
  return tr.docChanged ? tr : null;
}

/** Puts notes behind those that are there. */
function addNotes(tr: Transaction, notes: readonly ProseMirrorNode[]) {
  if (notes.length === 0) return;
  const { holder } = readNotes(tr.doc);
  if (holder) tr.insert(holder.pos + holder.node.nodeSize - 1, notes);
  else tr.insert(tr.doc.content.size, tr.doc.type.schema.node('footnotes', null, notes));
}

function sortNotes(tr: Transaction) {
  const { holder, references } = readNotes(tr.doc);
  if (!holder) return;
  const end = holder.pos + holder.node.nodeSize;
  if (tr.selection.from > holder.pos && tr.selection.to < end) return;
  if (holder.node.childCount === 0) {
    tr.delete(holder.pos, end);
    return;
  }
  const order = [...new Set(references.map(({ id }) => id))];
  const rank = (note: ProseMirrorNode) => {
    const index = order.indexOf(note.attrs.id as string);
    return index < 0 ? order.length : index;
  };
  const notes = [...holder.node.children];
  const sorted = [...notes].sort((a, b) => rank(a) - rank(b));
  if (sorted.some((note, index) => note !== notes[index]))
    tr.replaceWith(holder.pos + 1, end - 1, Fragment.fromArray(sorted));
}

/** Notes never arrive by paste as blocks of their own: their words are kept for the references that came with them. */
function withoutNotes(slice: Slice): Slice {
  const kept: ProseMirrorNode[] = [];
  let found = false;
  slice.content.forEach((node) => {
    if (node.type.name !== 'footnotes') return void kept.push(node);
    found = true;
    node.forEach((note) => copied.set(note.attrs.id as string, note));
  });
  if (!found) return slice;
  const fragment = Fragment.fromArray(kept);
  return new SliceOf(fragment, Math.min(slice.openStart, depthOf(fragment.firstChild)), 0);
}

const depthOf = (node: ProseMirrorNode | null): number => (node && !node.isLeaf ? 1 + depthOf(node.firstChild) : 0);

export const footnoteRules = () =>
  new Plugin({
    appendTransaction: (transactions, before, after) =>
      transactions.some((transaction) => transaction.docChanged || transaction.selectionSet)
        ? settleFootnotes(before, after)
        : null,
    props: {
      transformPasted: withoutNotes,
      transformCopied(slice, view) {
        const { byId } = readNotes(view.state.doc);
        slice.content.descendants((node) => {
          const note = node.type.name === 'footnoteRef' ? byId.get(node.attrs.noteId as string) : undefined;
          if (note) copied.set(note.attrs.id as string, note);
        });
        return slice;
      },
    },
  });
