import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FileStorage } from '../../storage/index.js';
import { ExportRepository, type StoredFile } from '../persistence/export.repository.js';

export type ReleasedFile = Pick<StoredFile, 'name' | 'format' | 'contentType' | 'size' | 'sha256'>;

/** The final files of a released statement that everybody may have: the newest set without a withheld name in it. */
@Injectable()
export class FindReleasedFiles {
  constructor(
    private readonly dataSource: DataSource,
    private readonly exports: ExportRepository,
    private readonly storage: FileStorage,
  ) {}

  list(statementId: string): Promise<ReleasedFile[]> {
    return this.exports.releasedFiles(this.dataSource.manager, statementId);
  }

  /** One of them as a stream; null where there is none of that name. */
  async open(statementId: string, name: string): Promise<(ReleasedFile & { readonly stream: Readable }) | null> {
    const files = await this.exports.releasedFiles(this.dataSource.manager, statementId);
    const file = files.find((one) => one.name === name);
    const stream = file ? await this.storage.get(file.storageKey) : null;
    return file && stream ? { ...file, stream } : null;
  }
}
