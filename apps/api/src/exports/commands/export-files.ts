import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { FileStorage } from '../../storage/index.js';
import type { FileFormat } from '../export-states.js';
import { fileName } from '../file-name.js';
import type { Claim, ClaimedExport } from '../persistence/export-work.repository.js';
import type { RenderedFile } from '../rendering/index.js';

/** A stored file whose row is not written yet. */
export interface KeptFile {
  readonly name: string;
  readonly format: FileFormat;
  readonly contentType: string;
  readonly size: number;
  readonly sha256: string;
  readonly storageKey: string;
}

/** The stored files of an export. Each try has keys of its own, so that a slow worker never overwrites its successor's. */
@Injectable()
export class ExportFiles {
  constructor(private readonly storage: FileStorage) {}

  async keep(claim: Claim, format: FileFormat, language: string, file: RenderedFile): Promise<KeptFile> {
    const { bytes, contentType } = file;
    const storageKey = keyOf(claim.id, claim.attempts, format);
    await this.storage.put(storageKey, bytes, contentType);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { name: fileName(format, language), format, contentType, size: bytes.byteLength, sha256, storageKey };
  }

  /** Removes what this try has stored. */
  async removeTry({ id, attempts, formats }: ClaimedExport): Promise<void> {
    for (const format of formats) await this.storage.delete(keyOf(id, attempts, format));
  }

  /** Removes what workers that died over this export had stored. */
  async removeEarlierTries(claim: ClaimedExport): Promise<void> {
    for (let attempts = 1; attempts < claim.attempts; attempts += 1) await this.removeTry({ ...claim, attempts });
  }
}

const keyOf = (id: string, attempts: number, format: FileFormat) => `exports/${id}/${attempts}/${format}`;
