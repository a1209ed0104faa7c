import { Injectable } from '@nestjs/common';
import type { OrganizationMatch } from '../../registry/index.js';
import { pastedText } from '../import-text.js';
import { PreviewImport, type MatchedOrganization } from '../queries/preview-import.js';
import { ConfirmImport, type ImportedStatement } from './confirm-import.js';
import type { OrganizationChoice } from './register-imported.js';

export interface UnattendedImport {
  readonly text: string;
  readonly coalitionId: string;
  readonly userId: string;
  /** Left out: as the text says. */
  readonly title?: string;
  readonly language?: string;
  readonly slug?: string;
  readonly invite?: boolean;
}

/** Imports a text and takes everything as it was found, as the command line and the demo do: nobody reviews it. */
@Injectable()
export class ImportAndConfirm {
  constructor(
    private readonly previewImport: PreviewImport,
    private readonly confirmImport: ConfirmImport,
  ) {}

  async execute(input: UnattendedImport): Promise<ImportedStatement> {
    const { coalitionId, userId, invite = false } = input;
    const preview = await this.previewImport.execute(coalitionId, pastedText(input.text), input.language);
    const { source, result, organizations } = preview;
    return this.confirmImport.execute(
      { coalitionId, userId, name: '' },
      {
        source,
        result,
        title: input.title ?? result.statement.title ?? 'Imported statement',
        language: input.language ?? result.statement.language,
        slug: input.slug,
        organizations: organizations.map(choiceFor),
        invite,
      },
    );
  }
}

/** The registry's entry where there is no doubt about it, else a new one. */
function choiceFor({ entry, matches }: MatchedOrganization): OrganizationChoice {
  const { name, acronym, country } = entry;
  const certain: OrganizationMatch | undefined = matches.find(({ evidence }) => evidence.certainty === 'certain');
  return certain
    ? { action: 'use', organizationId: certain.organization.id, name, acronym, country }
    : { action: 'create', name, acronym, country };
}
