import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { UnitOfWork } from '../../database/index.js';
import type { FileFormat } from '../export-states.js';
import { fileName } from '../file-name.js';
import { ExportSourceRepository } from '../persistence/export-source.repository.js';
import { ReadRenderInput } from '../queries/read-render-input.js';
import { renderFile, type RenderedFile } from '../rendering/index.js';

export interface WantedFile {
  /** The statement's id or the name in its address. */
  readonly statement: string;
  readonly format: FileFormat;
  /** The current version where none is named. */
  readonly versionNumber?: number;
}

/** Prints one file at once, for whoever runs the program itself; nothing is stored. */
@Injectable()
export class RenderExport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sources: ExportSourceRepository,
    private readonly readRenderInput: ReadRenderInput,
  ) {}

  async execute({ statement, format, versionNumber }: WantedFile): Promise<RenderedFile & { readonly name: string }> {
    const found = await this.unitOfWork.acrossCoalitions(async (tx) => {
      const named = await this.sources.findByName(tx, statement);
      return named && { ...named, ...(await this.sources.standing(tx, named, versionNumber ?? null)) };
    });
    if (!found) throw new DomainError('statement.not_found');
    if (!found.versionId) throw new DomainError('statement.needs_version');
    const { input } = await this.readRenderInput.execute(found.id, found.versionId, 'recipients');
    return { name: fileName(format, input.language), ...(await renderFile(format, input)) };
  }
}
