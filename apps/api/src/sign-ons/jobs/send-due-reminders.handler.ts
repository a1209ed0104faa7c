import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../../jobs/index.js';
import { SendDueReminders } from '../commands/send-due-reminders.js';
import { sendDueRemindersJob } from './send-due-reminders.job.js';

@Injectable()
@HandlesJob(sendDueRemindersJob)
export class SendDueRemindersHandler implements JobHandler<object> {
  constructor(private readonly sendDueReminders: SendDueReminders) {}

  async execute(): Promise<void> {
    await this.sendDueReminders.execute();
  }
}
