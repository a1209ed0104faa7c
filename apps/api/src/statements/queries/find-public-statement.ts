import { Injectable } from '@nestjs/common';
import { textDirection, type TextDirection } from '@undersigned/kernel';
import { coveringVersions } from '@undersigned/sign-on-rules';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../database/index.js';
import { PublicStatementRepository, type PublicStatementRow } from '../persistence/public-statement.repository.js';

/** A statement as the public may know it, with the text of its current version. */
export interface PublicStatement extends Omit<
  PublicStatementRow,
  'versionId' | 'versionNumber' | 'versionSummary' | 'publishedAt' | 'document' | 'contentHash' | 'versions'
> {
  readonly direction: TextDirection;
  readonly version: {
    readonly id: string;
    readonly number: number;
    readonly summary: string;
    readonly publishedAt: Date;
    readonly document: PublicStatementRow['document'];
    readonly contentHash: string;
    /** The versions (this one too) whose consents cover it: only editorial changes lie between. */
    readonly covering: readonly number[];
  };
}

/** The statement that a public page, an invitation or a sign-on speaks of; null where there is none to show. */
@Injectable()
export class FindPublicStatement {
  constructor(
    private readonly dataSource: DataSource,
    private readonly statements: PublicStatementRepository,
  ) {}

  /** By its address; only statements that were opened at some time have a page. */
  async bySlug(slug: string, tx: Transaction = this.dataSource.manager): Promise<PublicStatement | null> {
    return present(await this.statements.bySlug(tx, slug));
  }

  /** By its id, in any state once a version is published: for those who hold a link to it. */
  async byId(id: string, tx: Transaction = this.dataSource.manager): Promise<PublicStatement | null> {
    return present(await this.statements.byId(tx, id));
  }
}

function present(row: PublicStatementRow | null): PublicStatement | null {
  if (!row) return null;
  const { versionId, versionNumber, versionSummary, publishedAt, document, contentHash, versions, ...statement } = row;
  const covering = coveringVersions(
    versions.filter((version) => version.number <= versionNumber),
    versionNumber,
  );
  return {
    ...statement,
    direction: textDirection(row.language),
    version: {
      id: versionId,
      number: versionNumber,
      summary: versionSummary,
      publishedAt,
      document,
      contentHash,
      covering,
    },
  };
}
