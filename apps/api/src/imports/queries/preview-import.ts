import { Injectable } from '@nestjs/common';
import type { ImportResult } from '@undersigned/statement-import';
import { MatchOrganizations, type OrganizationMatch } from '../../registry/index.js';
import { hashedText, type ImportText } from '../import-text.js';
import type { ImportFile } from '../reading/import-job.js';
import { StatementReader } from '../reading/statement-reader.js';
import { importedOrganizations, type ImportedOrganization } from '../signatories.js';

/** An organization of the list with the registry's entries that it may be, best first. */
export interface MatchedOrganization extends ImportedOrganization {
  readonly matches: readonly OrganizationMatch[];
}

export interface ImportPreview {
  readonly source: ImportText;
  readonly result: ImportResult;
  readonly organizations: readonly MatchedOrganization[];
}

/** A longer list than this is compared with the registry by its clean-up, not by a person in a review. */
const mostCompared = 3_000;

/** What an import would find and whom it knows already; writes nothing. */
@Injectable()
export class PreviewImport {
  constructor(
    private readonly reader: StatementReader,
    private readonly matchOrganizations: MatchOrganizations,
  ) {}

  async execute(coalitionId: string, source: ImportText, language: string | null = null): Promise<ImportPreview> {
    return this.matched(coalitionId, source, await this.reader.read(source.text, language));
  }

  /** The same for an uploaded file of any form. */
  async ofFile(coalitionId: string, file: ImportFile, language: string | null = null): Promise<ImportPreview> {
    const { result, text } = await this.reader.readFile(file, language);
    return this.matched(coalitionId, hashedText(text), result);
  }

  private async matched(coalitionId: string, source: ImportText, result: ImportResult): Promise<ImportPreview> {
    const organizations = importedOrganizations(result);
    const matches = await this.matchOrganizations.execute(
      coalitionId,
      organizations
        .slice(0, mostCompared)
        .map(({ entry }) => ({ name: entry.name, acronym: entry.acronym, country: entry.country })),
    );
    return {
      source,
      result,
      organizations: organizations.map((organization, index) => ({ ...organization, matches: matches[index] ?? [] })),
    };
  }
}
