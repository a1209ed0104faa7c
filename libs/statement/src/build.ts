import type { JsonValue } from '@undersigned/kernel';
import type { DocumentMark, DocumentNode, NodeType, StatementDocument } from './document.js';

/** What builders take: nodes, or a string for plain words. */
export type Content = DocumentNode | string;

/** Words with marks. */
export function text(words: string, ...marks: DocumentMark[]): DocumentNode {
  return marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };
}

/** A node of any type; strings become words, empty strings vanish (the schema knows no empty text). */
export function node(type: NodeType, attrs: Record<string, JsonValue>, ...content: Content[]): DocumentNode {
  const children = content.filter((item) => item !== '').map((item) => (typeof item === 'string' ? text(item) : item));
  return { type, ...(Object.keys(attrs).length > 0 && { attrs }), ...(children.length > 0 && { content: children }) };
}

const builder =
  (type: NodeType) =>
  (...content: Content[]): DocumentNode =>
    node(type, {}, ...content);

export const paragraph = builder('paragraph');
export const title = builder('title');
export const dateLine = builder('dateLine');
export const subtitle = builder('subtitle');
export const addressee = builder('addressee');
export const salutation = builder('salutation');
export const opening = builder('opening');
export const closing = builder('closing');
export const demandLeadIn = builder('demandLeadIn');
export const publicContact = builder('publicContact');
export const quote = builder('quote');
export const listItem = builder('listItem');
export const bulletList = builder('bulletList');

/** A heading inside the text; level 2 to 4, the title being level 1. */
export const heading = (level: 2 | 3 | 4, ...content: Content[]): DocumentNode =>
  node('heading', { level }, ...content);
/** A numbered list that does not ask for anything; demands are parts of their own. */
export const orderedList = (start: number, ...items: DocumentNode[]): DocumentNode =>
  node('orderedList', { start }, ...items);
/** A demand of one or more blocks. */
export const demand = (id: string, ...blocks: DocumentNode[]): DocumentNode => node('demand', { id }, ...blocks);
/** A note; refer to it with {@link footnoteRef}. */
export const footnote = (id: string, ...content: Content[]): DocumentNode => node('footnote', { id }, ...content);
/** A place that refers to a note. */
export const footnoteRef = (noteId: string): DocumentNode => ({ type: 'footnoteRef', attrs: { noteId } });

/** The document of these parts; notes among them are gathered at its end. */
export function statementDocument(...nodes: DocumentNode[]): StatementDocument {
  const notes = nodes.filter((item) => item.type === 'footnote');
  const parts = nodes.filter((item) => item.type !== 'footnote');
  return { type: 'doc', content: [...parts, ...(notes.length > 0 ? [node('footnotes', {}, ...notes)] : [])] };
}

/** The emptiest document there is: one untitled title and one empty paragraph. */
export function emptyDocument(): StatementDocument {
  return statementDocument(title(), paragraph());
}
