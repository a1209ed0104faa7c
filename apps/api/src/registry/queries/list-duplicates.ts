import { Injectable } from '@nestjs/common';
import { findDuplicatePairs, type DuplicateEvidence } from '@undersigned/registry-rules';
import { UnitOfWork } from '../../database/index.js';
import { DuplicateRepository, type CandidateRow } from '../persistence/duplicate.repository.js';
import { comparable } from './match-organizations.js';

export interface DuplicateOrganizations {
  readonly a: CandidateRow;
  readonly b: CandidateRow;
  readonly evidence: DuplicateEvidence;
}

const mostGroups = 400;
const mostPairs = 200;

/** Pairs of entries that may be one organization, the surest first, as many as a person looks through in one sitting. */
@Injectable()
export class ListDuplicates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly duplicates: DuplicateRepository,
  ) {}

  async execute(coalitionId: string): Promise<DuplicateOrganizations[]> {
    const rows = await this.unitOfWork.inCoalition(coalitionId, (tx) =>
      this.duplicates.suspicious(tx, coalitionId, mostGroups),
    );
    return findDuplicatePairs(rows.map(comparable))
      .map(({ first, second, evidence }) => ({ a: rows[first]!, b: rows[second]!, evidence }))
      .sort((one, other) => other.evidence.score - one.evidence.score)
      .slice(0, mostPairs);
  }
}
