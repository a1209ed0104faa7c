import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { UnitOfWork, type Transaction } from '../../database/index.js';
import type { ListedVersion } from '../persistence/version.repository.js';
import { obstacleTo } from '../publishable.js';
import { FindStatement } from '../queries/find-statement.js';
import { ProposeVersion, type VersionProposal } from '../queries/propose-version.js';
import { refuseReleased } from '../read-only.js';
import type { CoalitionMember } from './create-statement.js';
import { stale } from './save-draft.js';
import { StatementRecords } from './statement-records.js';
import { VersionWrites, type Publication } from './version-writes.js';

export type { Publication };

/** Publishes the draft as the next version, which nobody can change afterwards. */
@Injectable()
export class PublishVersion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly findStatement: FindStatement,
    private readonly proposeVersion: ProposeVersion,
    private readonly writes: VersionWrites,
    private readonly records: StatementRecords,
  ) {}

  execute(by: CoalitionMember, statementId: string, input: Publication): Promise<ListedVersion> {
    return this.unitOfWork.inCoalition(by.coalitionId, (tx) => this.within(tx, by, statementId, input));
  }

  async within(tx: Transaction, by: CoalitionMember, statementId: string, input: Publication): Promise<ListedVersion> {
    const { statement } = await this.findStatement.locked(tx, by.coalitionId, statementId);
    refuseReleased(statement.state);
    const proposal = await this.proposeVersion.within(tx, statement);
    if (proposal.draft.revision !== input.draftRevision) throw stale(input.draftRevision, proposal.draft);
    refuseUnfit(proposal, input);
    const number = proposal.nextNumber;
    await this.writes.write(tx, by, statement, proposal, input);
    await this.records.append(tx, by, statementId, 'statement.version_published', {
      number,
      changeClass: input.changeClass,
      proposedClass: proposal.changeClass,
      contentHash: proposal.contentHash,
    });
    const after = await this.findStatement.within(tx, by.coalitionId, statementId);
    await this.records.changes.announce(tx, {
      kind: 'version-published',
      number,
      changeClass: input.changeClass,
      statement: after,
    });
    const version = await this.writes.versions.find(tx, by.coalitionId, statementId, number);
    if (!version) throw new Error('a version vanished in the transaction that wrote it');
    return version;
  }
}

function refuseUnfit(proposal: VersionProposal, input: Publication): void {
  const obstacle = obstacleTo(proposal.draft.document) ?? (proposal.changed ? null : 'unchanged');
  if (obstacle) throw new DomainError('statement.not_publishable', { reason: obstacle });
  const first = proposal.changeClass === 'first';
  if (first !== (input.changeClass === 'first'))
    throw new DomainError('request.invalid', {
      errors: [{ field: 'changeClass', code: first ? 'first' : 'notFirst' }],
    });
  // Signers of the text before are then held to the new words, so the reason is kept with the version.
  const playedDown = proposal.changeClass === 'material' && input.changeClass === 'editorial';
  if (playedDown && !input.changeReason?.trim())
    throw new DomainError('statement.reason_required', { proposedClass: proposal.changeClass });
}
