import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { AuditLog } from '../../audit/index.js';
import { UnitOfWork, newId } from '../../database/index.js';
import type { CurrentMember } from '../../http/index.js';
import { isDraft } from '../export-finality.js';
import { exportAudienceOf, fileFormats, type FileFormat } from '../export-states.js';
import { ExportRepository } from '../persistence/export.repository.js';
import { ExportSourceRepository } from '../persistence/export-source.repository.js';

export interface ExportRequest {
  readonly formats: readonly FileFormat[];
  /** The current version where none is named. */
  readonly versionNumber: number | null;
}

/** Asks for the files of a version; a worker makes them. Answers the export's id. */
@Injectable()
export class RequestExport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sources: ExportSourceRepository,
    private readonly exports: ExportRepository,
    private readonly audit: AuditLog,
  ) {}

  execute(by: CurrentMember, statementId: string, request: ExportRequest): Promise<string> {
    const { coalitionId } = by;
    return this.unitOfWork.inCoalition(coalitionId, async (tx) => {
      const standing = await this.sources.standing(tx, { coalitionId, id: statementId }, request.versionNumber);
      if (!standing) throw new DomainError('statement.not_found');
      const { versionId } = standing;
      if (!versionId && request.versionNumber !== null)
        throw new DomainError('request.invalid', { errors: [{ field: 'versionNumber', code: 'unknown' }] });
      if (!versionId) throw new DomainError('statement.needs_version');
      const id = newId();
      const formats = fileFormats.filter((format) => request.formats.includes(format));
      await this.exports.insert(tx, {
        id,
        coalitionId,
        statementId,
        versionId,
        formats,
        audience: exportAudienceOf(by.role),
        draft: isDraft(standing),
        requestedBy: by.userId,
      });
      await this.audit.append(tx, {
        coalitionId,
        statementId,
        actor: { kind: 'member', id: by.userId },
        action: 'export.requested',
        subject: { kind: 'export', id },
        details: { formats },
      });
      return id;
    });
  }
}
