import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../../jobs/index.js';
import { MakeExportFiles } from '../commands/make-export-files.js';
import { makeExportJob } from './make-export.job.js';

@Injectable()
@HandlesJob(makeExportJob)
export class MakeExportHandler implements JobHandler<{ id: string }> {
  constructor(private readonly makeExportFiles: MakeExportFiles) {}

  execute({ id }: { id: string }): Promise<void> {
    return this.makeExportFiles.execute(id);
  }
}
