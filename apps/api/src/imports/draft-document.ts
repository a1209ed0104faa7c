import { DomainError } from '@undersigned/kernel';
import type { StatementDocument } from '@undersigned/statement';
import { documentFromImport, type ImportResult } from '@undersigned/statement-import';
import { newId } from '../database/index.js';

/** The draft that a reviewed import begins with; a result that cannot become one was changed beyond what the review allows. */
export function draftDocument(result: ImportResult): StatementDocument {
  try {
    return documentFromImport(result, newId);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError)
      throw new DomainError('request.invalid', { errors: [{ field: 'result', code: 'isImportResult' }] });
    throw error;
  }
}
