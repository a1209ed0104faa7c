import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { numberFootnotes, type StatementDocument } from '@undersigned/statement';
import { jumpToReference } from './footnote-commands.js';

/** Words that the numbering shows. */
export interface NumberingWords {
  readonly partLabel: (part: string) => string;
  readonly reference: (number: number) => string;
  readonly back: (number: number) => string;
  readonly unreferenced: string;
}

export const numberingKey = new PluginKey<DecorationSet>('numbering');

/** The numbers of notes and demands, computed from the text each time and shown, never stored. */
export function numbering(words: NumberingWords) {
  return new Plugin<DecorationSet>({
    key: numberingKey,
    state: {
      init: (_config, state) => decorate(state.doc, words),
      apply: (tr, old) => (tr.docChanged ? decorate(tr.doc, words) : old),
    },
    props: { decorations: (state) => numberingKey.getState(state) },
  });
}

function decorate(doc: ProseMirrorNode, words: NumberingWords): DecorationSet {
  const { notes, numberOf } = numberFootnotes(doc.toJSON() as StatementDocument);
  const texts = new Map<string, string>();
  doc.lastChild?.forEach((note) => texts.set(String(note.attrs.id), note.textContent));
  const references = new Map(notes.map((note) => [note.id, note.references]));
  const decorations: Decoration[] = [];
  let demand = 0;
  doc.forEach((node, pos) => {
    const type = node.type.name;
    if (type === 'footnotes') return;
    const number = type === 'demand' ? String((demand += 1)) : undefined;
    decorations.push(
      Decoration.node(pos, pos + node.nodeSize, {
        'data-label': words.partLabel(type),
        'data-type': type,
        ...(number && { 'data-number': number }),
      }),
    );
  });
  doc.descendants((node, pos) => {
    if (node.type.name === 'footnoteRef') {
      const id = node.attrs.noteId as string;
      const number = numberOf.get(id) ?? 0;
      decorations.push(
        Decoration.node(pos, pos + 1, {
          'data-number': number ? String(number) : '?',
          role: 'doc-noteref',
          'aria-label': words.reference(number),
          title: texts.get(id) ?? '',
        }),
      );
    }
    if (node.type.name === 'footnote') {
      const id = node.attrs.id as string;
      const number = numberOf.get(id) ?? null;
      decorations.push(...noteDecorations(node, pos, id, number, references.get(id) ?? 0, words));
    }
  });
  return DecorationSet.create(doc, decorations);
}

function noteDecorations(
  node: ProseMirrorNode,
  pos: number,
  id: string,
  number: number | null,
  references: number,
  words: NumberingWords,
): Decoration[] {
  const button = Decoration.widget(
    pos + 1,
    (view) => {
      const element = document.createElement('button');
      element.type = 'button';
      element.contentEditable = 'false';
      element.className = 'note-number';
      element.textContent = number === null ? '–' : `${number}.`;
      element.title = number === null ? words.unreferenced : words.back(number);
      element.setAttribute('aria-label', element.title);
      element.addEventListener('click', () => jumpToReference(view, id));
      return element;
    },
    { side: -1, ignoreSelection: true, key: `${id}:${number}:${references}` },
  );
  const orphan = number === null ? { 'data-orphan': words.unreferenced } : {};
  return [Decoration.node(pos, pos + node.nodeSize, orphan), button];
}
