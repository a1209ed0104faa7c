import type { FileFormat } from './rendering/index.js';

/** The name of a file of a release; the tag of a language has only letters, digits and hyphens. */
export function fileName(format: FileFormat, language: string): string {
  return format === 'csv' ? 'signatories.csv' : `statement.${language}.${format}`;
}
