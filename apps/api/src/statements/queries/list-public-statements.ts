import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { decodeCursor, pageOf, type Page } from '../../http/index.js';
import { PublicStatementRepository, type ListedPublicStatement } from '../persistence/public-statement.repository.js';

export type { ListedPublicStatement };

/** The statements of the site that are or were open to sign, those opened last first; retracted ones are not listed. */
@Injectable()
export class ListPublicStatements {
  constructor(
    private readonly dataSource: DataSource,
    private readonly statements: PublicStatementRepository,
  ) {}

  async execute({ after, limit }: { after?: string; limit: number }): Promise<Page<ListedPublicStatement>> {
    const cursor = decodeCursor(after, 2);
    const tx = this.dataSource.manager;
    const rows = await this.statements.list(tx, { before: cursor && [cursor[0]!, cursor[1]!], limit });
    const total = await this.statements.count(tx);
    return pageOf(
      rows,
      limit,
      total,
      (row) => [row.openedAt.toISOString(), row.id],
      (row) => row,
    );
  }
}
