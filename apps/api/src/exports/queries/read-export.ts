import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { UnitOfWork } from '../../database/index.js';
import type { CurrentMember } from '../../http/index.js';
import { readableAudiences } from '../export-states.js';
import { ExportRepository } from '../persistence/export.repository.js';
import type { ExportWithFiles } from './list-exports.js';

/** One export and its files; refused like one that is not there where it names somebody whom this member may not read. */
@Injectable()
export class ReadExport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly exports: ExportRepository,
  ) {}

  execute({ coalitionId, role }: CurrentMember, id: string): Promise<ExportWithFiles> {
    return this.unitOfWork.inCoalition(coalitionId, async (tx) => {
      const found = await this.exports.find(tx, coalitionId, id, readableAudiences(role));
      if (!found) throw new DomainError('export.not_found');
      return { ...found, files: await this.exports.filesOf(tx, [id]) };
    });
  }
}
