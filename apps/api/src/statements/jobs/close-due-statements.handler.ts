import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../../jobs/index.js';
import { CloseDueStatements } from '../commands/close-due-statements.js';
import { closeDueStatementsJob } from './close-due-statements.job.js';

@Injectable()
@HandlesJob(closeDueStatementsJob)
export class CloseDueStatementsHandler implements JobHandler<object> {
  constructor(private readonly closeDueStatements: CloseDueStatements) {}

  async execute(): Promise<void> {
    await this.closeDueStatements.execute();
  }
}
