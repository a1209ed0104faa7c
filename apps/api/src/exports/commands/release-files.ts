import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../audit/index.js';
import { newId, type Transaction } from '../../database/index.js';
import type { StatementChange, StatementChangeListener } from '../../statements/index.js';
import { fileFormats } from '../export-states.js';
import { ExportRepository } from '../persistence/export.repository.js';
import { ExportSourceRepository } from '../persistence/export-source.repository.js';

/** A released statement gets its final files, for everybody: asked for within the transaction that releases it. */
@Injectable()
export class ReleaseFiles implements StatementChangeListener {
  constructor(
    private readonly exports: ExportRepository,
    private readonly sources: ExportSourceRepository,
    private readonly audit: AuditLog,
  ) {}

  async statementChanged(tx: Transaction, change: StatementChange): Promise<void> {
    if (change.kind !== 'moved' || change.to !== 'released') return;
    const { coalitionId, id: statementId } = change.statement;
    const standing = await this.sources.standing(tx, { coalitionId, id: statementId }, null);
    if (!standing?.versionId) return;
    const id = newId();
    const { versionId } = standing;
    const formats = [...fileFormats];
    await this.exports.insert(tx, {
      ...{ id, coalitionId, statementId, versionId, formats },
      ...{ audience: 'public', draft: false, requestedBy: null },
    });
    await this.audit.append(tx, {
      ...{ coalitionId, statementId, actor: { kind: 'system' }, action: 'export.requested' },
      subject: { kind: 'export', id },
      details: { formats, released: true },
    });
  }
}
