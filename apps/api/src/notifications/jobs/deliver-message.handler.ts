import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../../jobs/index.js';
import { DeliverMessage } from '../commands/deliver-message.js';
import { deliverMessageJob } from './deliver-message.job.js';

@Injectable()
@HandlesJob(deliverMessageJob)
export class DeliverMessageHandler implements JobHandler<{ id: string }> {
  constructor(private readonly deliverMessage: DeliverMessage) {}

  execute({ id }: { id: string }): Promise<void> {
    return this.deliverMessage.execute(id);
  }
}
