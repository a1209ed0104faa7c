import type { DocumentNode, Part, StatementDocument } from './document.js';

/** Every node below and including `node`, in reading order. */
export function* walk(node: DocumentNode): Generator<DocumentNode> {
  yield node;
  for (const child of node.content ?? []) yield* walk(child);
}

/** The parts of the text in order, without the notes. */
export function partsOf(document: StatementDocument): readonly Part[] {
  return document.content.filter((node) => node.type !== 'footnotes');
}

/** The notes as stored, in no promised order; see `numberFootnotes` for the order a reader sees. */
export function storedFootnotes(document: StatementDocument): readonly DocumentNode[] {
  return document.content.find((node) => node.type === 'footnotes')?.content ?? [];
}

/** A string attribute of a node, or null. */
export function stringAttribute(node: DocumentNode, name: string): string | null {
  const value = node.attrs?.[name];
  return typeof value === 'string' ? value : null;
}

/**
 * The words of a node without marks and notes; blocks are parted by a line feed, forced breaks are one too.
 * Note references leave nothing behind, so that the text can be compared across renumbering.
 */
export function plainText(node: DocumentNode): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return '\n';
  if (node.type === 'footnoteRef') return '';
  const separator = isTextblock(node) ? '' : '\n';
  return (node.content ?? []).map(plainText).join(separator);
}

const containers = new Set(['doc', 'quote', 'bulletList', 'orderedList', 'listItem', 'demand', 'annex', 'footnotes']);

/** Whether the node holds words directly (a paragraph, a title, a note), not other blocks. */
export function isTextblock(node: DocumentNode): boolean {
  return !containers.has(node.type) && !['text', 'hardBreak', 'footnoteRef'].includes(node.type);
}
