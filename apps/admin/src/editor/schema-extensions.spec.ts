import { describe, expect, it } from '@jest/globals';
import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import * as s from '@undersigned/statement';
import { schemaExtensions } from './schema-extensions.js';

const editorSchema = getSchema([...schemaExtensions]);
const serverSchema: Schema = s.statementSchema;

const attributesOf = (type: { spec: { attrs?: object | null } }) =>
  Object.fromEntries(
    Object.entries((type.spec.attrs ?? {}) as Record<string, { default?: unknown; validate?: unknown }>).map(
      ([name, attribute]) => [
        name,
        {
          required: !('default' in attribute),
          default: attribute.default,
          validate: attribute.validate,
        },
      ],
    ),
  );

describe('the editor’s schema', () => {
  it('has the nodes of the statement, in its order', () => {
    expect(Object.keys(editorSchema.nodes)).toEqual(Object.keys(serverSchema.nodes));
    expect(editorSchema.topNodeType.name).toBe(serverSchema.topNodeType.name);
  });

  it.each(Object.keys(serverSchema.nodes))('knows %s as the server does', (name) => {
    const mine = editorSchema.nodes[name]!;
    const theirs = serverSchema.nodes[name]!;
    expect(mine.spec.content ?? '').toBe(theirs.spec.content ?? '');
    expect(mine.spec.group ?? '').toBe(theirs.spec.group ?? '');
    expect(mine.isInline).toBe(theirs.isInline);
    expect(mine.isAtom).toBe(theirs.isAtom);
    expect(Boolean(mine.spec.isolating)).toBe(Boolean(theirs.spec.isolating));
    expect(Boolean(mine.spec.defining)).toBe(Boolean(theirs.spec.defining));
    expect(mine.markSet?.map((mark) => mark.name)).toEqual(theirs.markSet?.map((mark) => mark.name));
    expect(attributesOf(mine)).toEqual(attributesOf(theirs));
  });

  it('has the marks of the statement, in its order', () => {
    expect(Object.keys(editorSchema.marks)).toEqual(Object.keys(serverSchema.marks));
    for (const [name, mark] of Object.entries(editorSchema.marks)) {
      const theirs = serverSchema.marks[name]!;
      expect(attributesOf(mark)).toEqual(attributesOf(theirs));
      expect(mark.spec.inclusive ?? true).toBe(theirs.spec.inclusive ?? true);
    }
  });

  it('reads and writes a document without a change', () => {
    const document = s.statementDocument(
      s.title('Keep the river free'),
      s.heading(3, 'Why'),
      s.paragraph('Read ', s.text('this', { type: 'strong' }), s.footnoteRef('n')),
      s.orderedList(3, s.listItem(s.paragraph('three'))),
      s.demand('d', s.paragraph('Stop the dam')),
      s.footnote('n', s.text('Here', { type: 'link', attrs: { href: 'https://example.org' } })),
    );
    const stored = s.parseDocument(document, () => 'made');
    expect(editorSchema.nodeFromJSON(stored).toJSON()).toEqual(stored);
  });
});
