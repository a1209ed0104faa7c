import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { ExportWorkRepository, type ClaimedExport } from '../persistence/export-work.repository.js';
import { ReadRenderInput } from '../queries/read-render-input.js';
import { renderFile } from '../rendering/index.js';
import { problemOfError } from './export-failure.js';
import { ExportFiles, type KeptFile } from './export-files.js';
import { SettleExport } from './settle-export.js';

const beatEvery = 3_000;
/** Workers that were killed over the same export count as well: it may be what kills them. */
const maximumAttempts = 10;

class ClaimLost extends Error {}
class Stopping extends Error {}

/**
 * Makes the files of one export. Files and their rows appear together at the end; a worker that dies on the way leaves
 * nothing that counts, and the next one starts over from a new reading.
 */
@Injectable()
export class MakeExportFiles implements OnModuleDestroy {
  private readonly logger = new Logger('exports');
  private stopping = false;

  constructor(
    private readonly work: ExportWorkRepository,
    private readonly readRenderInput: ReadRenderInput,
    private readonly files: ExportFiles,
    private readonly settle: SettleExport,
  ) {}

  onModuleDestroy(): void {
    this.stopping = true;
  }

  async execute(id: string): Promise<void> {
    const claim = await this.work.claim(id);
    if (!claim) return;
    const beat = setInterval(() => void this.work.beat(claim).catch(() => false), beatEvery);
    try {
      await this.attempt(claim);
    } catch (error) {
      await this.give(claim, error);
    } finally {
      clearInterval(beat);
    }
  }

  private async attempt(claim: ClaimedExport): Promise<void> {
    await this.files.removeEarlierTries(claim);
    if (claim.attempts > maximumAttempts) return this.settle.failed(claim, 'interrupted');
    const { input, ...taken } = await this.readRenderInput.execute(claim.statementId, claim.versionId, claim.audience);
    this.check(await this.work.begin(claim, taken));
    const kept: KeptFile[] = [];
    for (const format of claim.formats) {
      kept.push(await this.files.keep(claim, format, input.language, await renderFile(format, input)));
      this.check(await this.work.progress(claim, kept.length));
    }
    this.check(await this.settle.finished(claim, kept, taken));
  }

  private check(stillOurs: boolean): void {
    if (!stillOurs) throw new ClaimLost();
    if (this.stopping) throw new Stopping();
  }

  private async give(claim: ClaimedExport, error: unknown): Promise<void> {
    if (await this.work.finishedBy(claim)) return;
    if (error instanceof ClaimLost) return this.files.removeTry(claim);
    if (error instanceof Stopping) {
      await this.files.removeTry(claim);
      await this.work.putBack(claim, null, 0);
      return;
    }
    const failure = problemOfError(error);
    this.logger.warn({ msg: 'an export failed', export: claim.id, attempt: claim.attempts, ...failure, err: error });
    await this.settle.broken(claim, failure);
  }
}
