import { describe, expect, it } from '@jest/globals';
import { getSchema } from '@tiptap/core';
import { EditorState, TextSelection, type Command } from '@tiptap/pm/state';
import * as s from '@undersigned/statement';
import { insertFootnote, removeEmptyNote } from './footnote-commands.js';
import { footnoteRules, readNotes } from './footnote-rules.js';
import { currentPart, insertDemand, setPart, splitDemand } from './part-commands.js';
import { partIds } from './part-ids.js';
import { schemaExtensions } from './schema-extensions.js';

const schema = getSchema([...schemaExtensions]);

/** An editor without a screen: a document and the place of the caret, found by the words before it. */
function open(document: s.StatementDocument, caretAfter: string) {
  let state = EditorState.create({ doc: schema.nodeFromJSON(document), plugins: [partIds(), footnoteRules()] });
  const put = (words: string) => {
    let at = -1;
    state.doc.descendants((node, pos) => {
      const found = node.isText ? node.text!.indexOf(words) : -1;
      if (at < 0 && found >= 0) at = pos + found + words.length;
    });
    state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
  };
  put(caretAfter);
  return {
    put,
    run: (command: Command) => command(state, (tr) => (state = state.apply(tr))),
    type: (words: string) => (state = state.apply(state.tr.insertText(words))),
    remove: (from: number, to: number) => (state = state.apply(state.tr.delete(from, to))),
    state: () => state,
    document: () => s.parseDocument(state.doc.toJSON(), () => 'late'),
    notes: () =>
      s.numberFootnotes(state.doc.toJSON() as s.StatementDocument).notes.map(({ node }) => s.plainText(node)),
  };
}

const sample = s.statementDocument(
  s.title('Keep the river free'),
  s.paragraph('First', s.footnoteRef('a'), ' then second', s.footnoteRef('b')),
  s.demand('d1', s.paragraph('Stop the dam')),
  s.footnote('a', 'Note a'),
  s.footnote('b', 'Note b'),
);

describe('footnotes', () => {
  it('come with their note, in the place of their number', () => {
    const text = open(sample, ' then');
    text.run(insertFootnote);
    text.type('Note between');
    expect(text.notes()).toEqual(['Note a', 'Note between', 'Note b']);
    expect(readNotes(text.state().doc).holder!.node.children.map((note) => note.textContent)).toEqual(text.notes());
  });

  it('keep a note that nothing refers to any more', () => {
    const text = open(sample, 'First');
    const { pos } = readNotes(text.state().doc).references[0]!;
    text.remove(pos, pos + 1);
    expect(s.numberFootnotes(text.document())).toMatchObject({ orphans: ['a'], missing: [] });
  });

  it('lose their references with the note', () => {
    const text = open(sample, 'First');
    const { holder } = readNotes(text.state().doc);
    text.remove(holder!.pos + 1, holder!.pos + 1 + holder!.node.firstChild!.nodeSize);
    expect(s.numberFootnotes(text.document())).toMatchObject({ orphans: [], missing: [] });
    expect(text.notes()).toEqual(['Note b']);
  });

  it('go away when an empty note is deleted backwards', () => {
    const text = open(sample, ' then');
    text.run(insertFootnote);
    expect(text.run(removeEmptyNote)).toBe(true);
    expect(text.notes()).toEqual(['Note a', 'Note b']);
  });

  it('get a note where one was pasted without it', () => {
    const text = open(s.statementDocument(s.paragraph('Only words')), 'Only');
    const { tr } = text.state();
    const state = text.state().apply(tr.insert(5, schema.node('footnoteRef', { noteId: 'foreign' })));
    expect(s.numberFootnotes(state.doc.toJSON() as s.StatementDocument)).toMatchObject({ missing: [] });
  });
});

describe('parts', () => {
  it('change their type and keep words, references and id', () => {
    const text = open(sample, ' then');
    text.type('!');
    const id = text.state().doc.child(1).attrs.id;
    for (const choice of ['quote', 'bulletList', 'demand', 'heading3', 'annex', 'opening'] as const) {
      expect(text.run(setPart(choice))).toBe(true);
      expect(currentPart(text.state())).toBe(choice);
      expect(text.state().doc.child(1).attrs.id).toBe(id);
      expect(s.plainText(text.document())).toContain('First then! second');
      expect(text.notes()).toEqual(['Note a', 'Note b']);
    }
    text.type('?');
    expect(s.plainText(text.document())).toContain('First then!? second');
  });

  it('split into demands of their own, each with its id', () => {
    const text = open(sample, 'Stop');
    text.run(splitDemand);
    expect(s.listDemands(text.document()).map((demand) => demand.text)).toEqual(['Stop', ' the dam']);
    const [first, second] = s.listDemands(text.document());
    expect(first!.id).toBe('d1');
    expect(second!.id).not.toBe('d1');
  });

  it('end a row of demands at an empty one', () => {
    const text = open(sample, 'Stop the dam');
    text.run(insertDemand);
    text.run(splitDemand);
    expect(currentPart(text.state())).toBe('paragraph');
    expect(s.listDemands(text.document())).toHaveLength(1);
  });

  it('never share an id', () => {
    const text = open(sample, ' the dam');
    const demand = text.state().doc.child(2);
    const state = text.state().apply(text.state().tr.insert(0, demand));
    const ids = state.doc.children.filter((node) => 'id' in node.attrs).map((node) => node.attrs.id as string);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
