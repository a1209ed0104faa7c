import type { JsonValue } from '@undersigned/kernel';
import type { markSpecs, nodeSpecs } from './schema.js';

export type NodeType = keyof typeof nodeSpecs;
export type MarkType = keyof typeof markSpecs;

/** A mark as stored: `{ type: 'link', attrs: { href } }`. */
export interface DocumentMark {
  readonly type: MarkType;
  readonly attrs?: Readonly<Record<string, JsonValue>>;
}

/** A node as stored: the JSON form of the schema's nodes. Immutable: a changed document is a new one. */
export interface DocumentNode {
  readonly type: NodeType;
  readonly attrs?: Readonly<Record<string, JsonValue>>;
  readonly content?: readonly DocumentNode[];
  readonly text?: string;
  readonly marks?: readonly DocumentMark[];
}

/** The whole text of a statement in one language. */
export interface StatementDocument extends DocumentNode {
  readonly type: 'doc';
  readonly content: readonly DocumentNode[];
}

/** A part of the text: any child of the document but the notes. */
export type Part = DocumentNode;
