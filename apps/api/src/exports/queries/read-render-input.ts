import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { renderInput, type RenderInput } from '@undersigned/statement-render';
import { AppConfig } from '../../config/index.js';
import { UnitOfWork, type Transaction } from '../../database/index.js';
import { ListSignatories, signatoryLines, type ListedSignatories } from '../../sign-ons/index.js';
import { isDraft } from '../export-finality.js';
import type { ExportAudience } from '../export-states.js';
import { ExportSourceRepository, type SourceText } from '../persistence/export-source.repository.js';
import { groupLabels, renderLabels } from '../render-labels.js';

/** What files are made of, and what is known about it. */
export interface ExportSnapshot {
  readonly input: RenderInput;
  readonly draft: boolean;
  readonly asOf: Date;
  readonly signatories: number;
  /** The widest audience that may read it: everybody, where no name is withheld from the public. */
  readonly audience: ExportAudience;
}

/** Reads text, list and contacts of one version as of one moment. All files of an export come from one such reading. */
@Injectable()
export class ReadRenderInput {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sources: ExportSourceRepository,
    private readonly listSignatories: ListSignatories,
    private readonly config: AppConfig,
  ) {}

  execute(statementId: string, versionId: string, audience: ExportAudience): Promise<ExportSnapshot> {
    return this.unitOfWork.atOneMoment(async (tx) => {
      const text = await this.sources.text(tx, versionId);
      if (!text) throw new DomainError('statement.not_found');
      const list = await this.listFor(tx, statementId, text, audience);
      const open = await this.listFor(tx, statementId, text, 'public', 0);
      const contacts = await this.sources.contacts(tx, statementId);
      const input = this.compose(text, list, contacts);
      const { named } = list.counts;
      return {
        input,
        draft: input.watermark !== null,
        asOf: text.asOf,
        signatories: named,
        audience: open.counts.named === named ? 'public' : audience,
      };
    });
  }

  private listFor(tx: Transaction, statementId: string, text: SourceText, audience: ExportAudience, limit?: number) {
    const { versionNumber, language } = text;
    return this.listSignatories.execute(statementId, { audience, versionNumber, language, limit }, tx);
  }

  private compose(
    text: SourceText,
    { entries, policy, counts }: ListedSignatories,
    contacts: Parameters<typeof renderInput>[0]['contacts'],
  ): RenderInput {
    const { language, title, versionNumber, contentHash, asOf, slug } = text;
    return renderInput({
      document: text.document,
      language,
      signatories: signatoryLines(entries, policy, language, groupLabels(language)),
      counts: { named: counts.named, counted: counts.unnamed },
      contacts,
      meta: {
        title,
        versionNumber,
        contentHash,
        asOf: asOf.toISOString(),
        publicUrl: text.openedAt ? `${this.config.publicUrl}/s/${slug}` : null,
      },
      watermark: isDraft(text) ? 'draft' : null,
      labels: renderLabels({ language, versionNumber, asOf, unnamed: counts.unnamed }),
    });
  }
}
