import { canonicalJson, type JsonValue } from '@undersigned/kernel';
import type { StatementDocument } from './document.js';

/**
 * What a content hash is taken over (SHA-256 of its UTF-8 bytes, lower-case hex): the language and the document in
 * canonical JSON. Whoever has the published document can recompute it without this software.
 */
export function contentText(language: string, document: StatementDocument): string {
  return canonicalJson({ document: document as unknown as JsonValue, language });
}
