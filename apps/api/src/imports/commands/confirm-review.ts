import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { pastedText } from '../import-text.js';
import { reviewedResult } from '../import-result-shape.js';
import { StatementReader } from '../reading/statement-reader.js';
import { ConfirmImport, type ImportedStatement, type Importer } from './confirm-import.js';
import type { OrganizationChoice } from './register-imported.js';

/** What the review screen sends. */
export interface Review {
  readonly text: string;
  /** Of the text that was previewed. */
  readonly sha256: string;
  readonly result?: unknown;
  readonly title: string;
  readonly language: string;
  readonly slug?: string;
  readonly organizations: readonly (Omit<OrganizationChoice, 'acronym' | 'country'> & {
    readonly acronym?: string | null;
    readonly country?: string | null;
  })[];
  readonly invite: boolean;
}

/** Takes a reviewed import over, if its text is the one that was reviewed. */
@Injectable()
export class ConfirmReview {
  constructor(
    private readonly reader: StatementReader,
    private readonly confirmImport: ConfirmImport,
  ) {}

  async execute(by: Importer, review: Review): Promise<ImportedStatement> {
    const source = pastedText(review.text);
    if (source.sha256 !== review.sha256) throw new DomainError('import.changed_since_preview');
    const result = review.result ? reviewedResult(review.result) : await this.reader.read(source.text, review.language);
    const { title, language, slug, invite } = review;
    const organizations = review.organizations.map(({ action, organizationId, name, acronym, country }) => ({
      ...{ action, organizationId, name },
      acronym: acronym ?? null,
      country: country ?? null,
    }));
    return this.confirmImport.execute(by, { source, result, title, language, slug, organizations, invite });
  }
}
