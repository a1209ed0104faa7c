import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { newId } from './ids.js';

/** Gives ids to parts that lack one and renews those that a split or a paste has doubled; the first one keeps its own. */
export function assignPartIds(state: EditorState): Transaction | null {
  const seen = new Set<string>();
  const tr = state.tr;
  state.doc.forEach((node, pos) => {
    if (!('id' in node.attrs)) return;
    const id = node.attrs.id as string | null;
    if (id && !seen.has(id)) seen.add(id);
    else tr.setNodeAttribute(pos, 'id', newId());
  });
  return tr.docChanged ? tr : null;
}

export const partIds = () =>
  new Plugin({
    appendTransaction: (transactions, _old, state) =>
      transactions.some((transaction) => transaction.docChanged) ? assignPartIds(state) : null,
  });
