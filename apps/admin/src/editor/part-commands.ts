import type { Node as ProseMirrorNode, Schema } from '@tiptap/pm/model';
import { TextSelection, type Command, type EditorState } from '@tiptap/pm/state';
import type { NodeType } from '@undersigned/statement';

/** What the toolbar offers as the type of a part; headings carry their level. */
export type PartChoice =
  | Extract<
      NodeType,
      | 'paragraph'
      | 'title'
      | 'subtitle'
      | 'dateLine'
      | 'addressee'
      | 'salutation'
      | 'opening'
      | 'demandLeadIn'
      | 'demand'
      | 'closing'
      | 'quote'
      | 'publicContact'
      | 'annex'
      | 'bulletList'
      | 'orderedList'
    >
  | 'heading2'
  | 'heading3'
  | 'heading4';

const wrappers = new Set(['demand', 'quote', 'annex', 'bulletList', 'orderedList']);

interface PartRange {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly ProseMirrorNode[];
}

/** The parts that the selection touches, without the notes. */
function selectedParts(state: EditorState): PartRange | null {
  const { $from, $to } = state.selection;
  const first = $from.index(0);
  const last = Math.min($to.index(0), state.doc.childCount - 1);
  const parts: ProseMirrorNode[] = [];
  let from = 0;
  for (let index = 0; index < first; index += 1) from += state.doc.child(index).nodeSize;
  let to = from;
  for (let index = first; index <= last; index += 1) {
    const node = state.doc.child(index);
    if (node.type.name === 'footnotes') break;
    parts.push(node);
    to += node.nodeSize;
  }
  return parts.length > 0 ? { from, to, parts } : null;
}

/** The part type at the selection, or null where several differ. */
export function currentPart(state: EditorState): PartChoice | null {
  const range = selectedParts(state);
  if (!range) return null;
  const choices = new Set(
    range.parts.map((part) => (part.type.name === 'heading' ? `heading${part.attrs.level}` : part.type.name)),
  );
  return choices.size === 1 ? ([...choices][0] as PartChoice) : null;
}

/** The pieces of running text in a node, top to bottom. */
function textblocks(node: ProseMirrorNode): ProseMirrorNode[] {
  return node.isTextblock ? [node] : node.children.flatMap(textblocks);
}

function build(schema: Schema, choice: PartChoice, texts: readonly ProseMirrorNode[], ids: readonly (string | null)[]) {
  const paragraph = (text: ProseMirrorNode) => schema.node('paragraph', null, text.content);
  const heading = /^heading(\d)$/.exec(choice);
  if (choice === 'bulletList' || choice === 'orderedList') {
    const items = texts.map((text) => schema.node('listItem', null, [paragraph(text)]));
    return [schema.node(choice, { id: ids[0] ?? null }, items)];
  }
  if (choice === 'quote' || choice === 'annex')
    return [schema.node(choice, { id: ids[0] ?? null }, texts.map(paragraph))];
  return texts.map((text, index) => {
    const attrs = { id: ids[index] ?? null, ...(heading && { level: Number(heading[1]) }) };
    return wrappers.has(choice)
      ? schema.node(choice, attrs, [paragraph(text)])
      : schema.node(heading ? 'heading' : choice, attrs, text.content);
  });
}

/** Makes the selected parts parts of this type; words, marks, references and the caret stay where they are. */
export const setPart =
  (choice: PartChoice): Command =>
  (state, dispatch) => {
    const range = selectedParts(state);
    if (!range) return false;
    if (!dispatch) return true;
    const texts = range.parts.flatMap(textblocks);
    const ids = range.parts.flatMap((part) => [
      part.attrs.id as string | null,
      ...textblocks(part)
        .slice(1)
        .map(() => null),
    ]);
    const { $from, $to } = state.selection;
    const [anchor, head] = [$from, $to].map(($pos) => ({
      text: texts.indexOf($pos.parent),
      offset: $pos.parentOffset,
    }));
    const nodes = build(state.schema, choice, texts, ids);
    const tr = state.tr.replaceWith(range.from, range.to, nodes);
    const starts: number[] = [];
    tr.doc.nodesBetween(range.from, tr.mapping.map(range.to), (node, pos) => {
      if (node.isTextblock && pos >= range.from) starts.push(pos + 1);
    });
    const place = (at: { text: number; offset: number } | undefined) =>
      (starts[Math.max(0, at?.text ?? 0)] ?? range.from + 1) + (at && at.text >= 0 ? at.offset : 0);
    dispatch(tr.setSelection(TextSelection.create(tr.doc, place(anchor), place(head))).scrollIntoView());
    return true;
  };

/** An empty demand below the part with the caret, or in the place of that part where it is empty. */
export const insertDemand: Command = (state, dispatch) => {
  const range = selectedParts(state);
  if (!range) return false;
  if (!dispatch) return true;
  const demand = state.schema.node('demand', null, [state.schema.node('paragraph')]);
  const last = range.parts.at(-1)!;
  const empty = range.parts.length === 1 && last.isTextblock && last.content.size === 0;
  const at = empty ? range.from : range.to;
  const tr = empty ? state.tr.replaceWith(range.from, range.to, demand) : state.tr.insert(range.to, demand);
  dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 2)).scrollIntoView());
  return true;
};

/** Enter at a demand's paragraph begins the next demand; in an empty one it ends the row of demands. */
export const splitDemand: Command = (state, dispatch) => {
  const { $from, $to, empty } = state.selection;
  if ($from.depth !== 2 || $from.node(1).type.name !== 'demand' || !$from.sameParent($to)) return false;
  const demand = $from.node(1);
  if (empty && demand.childCount === 1 && demand.textContent === '' && $from.parent.content.size === 0)
    return setPart('paragraph')(state, dispatch);
  if (demand.childCount > 1) return false;
  if (!dispatch) return true;
  const tr = state.tr.deleteSelection();
  tr.split(tr.mapping.map($from.pos), 2, [{ type: demand.type, attrs: { ...demand.attrs, id: null } }]);
  dispatch(tr.scrollIntoView());
  return true;
};
