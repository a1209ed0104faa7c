import { Injectable } from '@nestjs/common';
import { AuditLog, type AuditEntry } from '../../audit/index.js';
import { UnitOfWork, newId } from '../../database/index.js';
import type { ExportProblem } from '../export-states.js';
import { ExportRepository } from '../persistence/export.repository.js';
import { ExportWorkRepository, type ClaimedExport, type Taken } from '../persistence/export-work.repository.js';
import type { ExportFailure } from './export-failure.js';
import { ExportFiles, type KeptFile } from './export-files.js';

/** Seconds before each further try. */
const pauses = [5, 30, 120, 600];

/** Writes down how a try at an export ended. */
@Injectable()
export class SettleExport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly exports: ExportRepository,
    private readonly work: ExportWorkRepository,
    private readonly files: ExportFiles,
    private readonly audit: AuditLog,
  ) {}

  /** Publishes the files; false where the export is no longer ours to finish. */
  finished(claim: ClaimedExport, kept: readonly KeptFile[], { draft, signatories, audience }: Taken): Promise<boolean> {
    return this.unitOfWork.acrossCoalitions(async (tx) => {
      if (!(await this.work.finish(tx, claim))) return false;
      const { id: exportId, coalitionId } = claim;
      await this.exports.addFiles(
        tx,
        kept.map((file) => ({ id: newId(), coalitionId, exportId, ...file })),
      );
      if (!draft && audience === 'public') await this.exports.announceFiles(tx, claim.statementId);
      await this.audit.append(tx, entry(claim, 'export.finished', { files: kept.length, draft, signatories }));
      return true;
    });
  }

  async failed(claim: ClaimedExport, problem: ExportProblem): Promise<void> {
    await this.files.removeTry(claim).catch(() => undefined);
    await this.unitOfWork.acrossCoalitions(async (tx) => {
      if (await this.work.fail(tx, claim, problem))
        await this.audit.append(tx, entry(claim, 'export.failed', { problem }));
    });
  }

  /** Waits for a later try, or fails where that is of no use. */
  async broken(claim: ClaimedExport, { problem, transient }: ExportFailure): Promise<void> {
    const pause = pauses[claim.attempts - 1];
    if (!transient || pause === undefined) return this.failed(claim, problem);
    await this.work.putBack(claim, problem, pause);
  }
}

function entry(
  { id, coalitionId, statementId, attempts }: ClaimedExport,
  action: AuditEntry['action'],
  details: Record<string, unknown>,
): AuditEntry {
  return {
    coalitionId,
    statementId,
    actor: { kind: 'system' },
    action,
    subject: { kind: 'export', id },
    details: { ...details, attempts },
  };
}
