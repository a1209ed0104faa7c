import { createHash } from 'node:crypto';
import { contentText, type StatementDocument } from '@undersigned/statement';

/** The content hash of a text: what a consent is pinned to, lower-case hex. */
export function contentHash(language: string, document: StatementDocument): string {
  return createHash('sha256').update(contentText(language, document), 'utf8').digest('hex');
}
