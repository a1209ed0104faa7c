import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import type { CurrentMember } from '../../http/index.js';
import { FileStorage } from '../../storage/index.js';
import type { StoredFile } from '../persistence/export.repository.js';
import { ReadExport } from './read-export.js';

/** A finished file as a stream, for a member who may read its list. */
@Injectable()
export class OpenExportFile {
  constructor(
    private readonly readExport: ReadExport,
    private readonly storage: FileStorage,
  ) {}

  async execute(by: CurrentMember, id: string, name: string): Promise<StoredFile & { readonly stream: Readable }> {
    const { state, files } = await this.readExport.execute(by, id);
    if (state === 'queued' || state === 'running') throw new DomainError('export.not_ready');
    const file = files.find((one) => one.name === name);
    const stream = file ? await this.storage.get(file.storageKey) : null;
    if (!file || !stream) throw new DomainError('export.not_found');
    return { ...file, stream };
  }
}
