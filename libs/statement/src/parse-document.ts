import { DomainError } from '@undersigned/kernel';
import type { DocumentNode, StatementDocument } from './document.js';
import { numberFootnotes } from './footnotes.js';
import { safeHref, statementSchema } from './schema.js';
import { storedFootnotes, stringAttribute, walk } from './walk.js';

/** Nesting beyond this is no text that a person wrote, and recursion must not meet it. */
export const maximumDepth = 24;
/** About 300 printed pages; a longer text is a report, not a statement. */
export const maximumCharacters = 1_000_000;

function refuse(reason: string, details: Record<string, unknown> = {}): never {
  throw new DomainError('statement.document_invalid', { reason, ...details });
}

/** Measures depth without recursion, so that hostile nesting is refused before anything walks into it. */
function checkShape(value: unknown): void {
  let level: unknown[] = [value];
  let characters = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maximumDepth) refuse('too_deep', { maximumDepth });
    const below: unknown[] = [];
    for (const node of level) {
      if (typeof node !== 'object' || node === null || Array.isArray(node)) refuse('not_a_node');
      const { text, content } = node as { text?: unknown; content?: unknown };
      if (typeof text === 'string') characters += text.length;
      if (content === undefined) continue;
      if (!Array.isArray(content)) refuse('not_a_node');
      for (const child of content as unknown[]) below.push(child);
    }
    if (characters > maximumCharacters) refuse('too_long', { maximumCharacters });
    level = below;
  }
}

/**
 * Reads a document that came from outside. Answers the document in its stored form, or throws
 * `statement.document_invalid` with `reason`: `too_deep`, `too_long`, `not_a_node`, `schema` (does not fit the typed
 * parts), `link_unsafe`, `duplicate_id` (two demands or notes with one id), `reference_missing` (a reference without
 * its note). Parts, demands and notes that lack an id, or repeat one, get one from `newId`; nothing else is changed.
 */
export function parseDocument(value: unknown, newId: () => string): StatementDocument {
  checkShape(value);
  const document = withPartIds(canonical(value), newId);
  const noteIds = storedFootnotes(document).map((note) => stringAttribute(note, 'id'));
  const doubled = noteIds.find((id, index) => noteIds.indexOf(id) !== index);
  if (doubled !== undefined) refuse('duplicate_id', { id: doubled });
  const { missing } = numberFootnotes(document);
  if (missing.length > 0) refuse('reference_missing', { ids: missing });
  for (const node of walk(document))
    for (const mark of node.marks ?? [])
      if (mark.type === 'link' && !safeHref(String(mark.attrs?.href ?? '')))
        refuse('link_unsafe', { href: mark.attrs?.href });
  return document;
}

/** The schema's own spelling of a document, after it was checked against it. */
function canonical(value: unknown): StatementDocument {
  try {
    const node = statementSchema.nodeFromJSON(value);
    node.check();
    if (node.type.name !== 'doc') refuse('schema', { problem: 'the outermost node is not a document' });
    return node.toJSON() as StatementDocument;
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) refuse('schema', { problem: error.message });
    throw error;
  }
}

/** Gives every part its own id: fills what is missing and renews what a paste or a split has doubled. */
function withPartIds(document: StatementDocument, newId: () => string): StatementDocument {
  const seen = new Set<string>();
  const content = document.content.map((node): DocumentNode => {
    if (node.type === 'footnotes') return node;
    const id = stringAttribute(node, 'id');
    const kept = id !== null && id !== '' && !seen.has(id) ? id : newId();
    seen.add(kept);
    return kept === id ? node : { ...node, attrs: { ...node.attrs, id: kept } };
  });
  return { ...document, content };
}
