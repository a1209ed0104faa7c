import { Mark, Node, type AnyExtension, type Attributes } from '@tiptap/core';
import type { AttributeSpec, DOMOutputSpec, MarkSpec, NodeSpec } from '@tiptap/pm/model';
import { markSpecs, nodeSpecs } from '@undersigned/statement';

/**
 * The spec's own rules read and write the attributes; Tiptap's guessing by attribute name is switched off, so that an
 * `id` from a foreign page never becomes the id of a part.
 */
function attributes(specs: Record<string, AttributeSpec> | null | undefined): Attributes {
  return Object.fromEntries(
    Object.entries(specs ?? {}).map(([name, { default: initial, validate }]) => [
      name,
      {
        ...(initial === undefined ? { isRequired: true, default: undefined } : { default: initial }),
        ...(validate !== undefined && { validate }),
        rendered: false,
        // A part that is split or copied gets an id of its own; see part-ids.
        keepOnSplit: name !== 'id',
        parseHTML: (element: HTMLElement) => (name === 'id' ? element.getAttribute('data-part-id') : null),
      },
    ]),
  );
}

/** Carries the id of a part through the clipboard, so that a demand which is moved stays the same demand. */
function withPartId(output: DOMOutputSpec, id: unknown): DOMOutputSpec {
  if (typeof id !== 'string' || !Array.isArray(output)) return output;
  const [tag, second, ...rest] = output as unknown as [string, unknown, ...unknown[]];
  const attrs = typeof second === 'object' && second !== null && !Array.isArray(second) ? second : null;
  return [tag, { ...attrs, 'data-part-id': id }, ...(attrs ? rest : [second, ...rest])] as unknown as DOMOutputSpec;
}

function nodeExtension(name: string, spec: NodeSpec): AnyExtension {
  const { toDOM } = spec;
  const isPart = spec.group === 'part';
  return Node.create({
    name,
    topNode: name === 'doc',
    content: spec.content ?? '',
    group: spec.group ?? '',
    inline: spec.inline ?? false,
    atom: spec.atom ?? false,
    ...(spec.selectable !== undefined && { selectable: spec.selectable }),
    ...(spec.marks !== undefined && { marks: spec.marks }),
    ...(spec.defining !== undefined && { defining: spec.defining }),
    ...(spec.isolating !== undefined && { isolating: spec.isolating }),
    addAttributes: () => attributes(spec.attrs),
    parseHTML: () => [...(spec.parseDOM ?? [])],
    ...(toDOM && {
      renderHTML: ({ node }) => (isPart ? withPartId(toDOM(node), node.attrs.id) : toDOM(node)),
    }),
  });
}

function markExtension(name: string, spec: MarkSpec): AnyExtension {
  const { toDOM } = spec;
  return Mark.create({
    name,
    ...(spec.inclusive !== undefined && { inclusive: spec.inclusive }),
    addAttributes: () => attributes(spec.attrs),
    parseHTML: () => [...(spec.parseDOM ?? [])],
    ...(toDOM && { renderHTML: ({ mark }) => toDOM(mark, true) as never }),
  });
}

/** The statement's schema as Tiptap wants it, made from the one table that the server reads too. */
export const schemaExtensions: readonly AnyExtension[] = [
  ...Object.entries<NodeSpec>(nodeSpecs).map(([name, spec]) => nodeExtension(name, spec)),
  ...Object.entries<MarkSpec>(markSpecs).map(([name, spec]) => markExtension(name, spec)),
];
