import { SetMetadata } from '@nestjs/common';
import type { JobDefinition } from './job.js';

export const handlesJobKey = 'undersigned:handles-job';

/** What does a job. It must bear being called twice with the same payload: a queue delivers at least once. */
export interface JobHandler<Payload extends object> {
  execute(payload: Payload): Promise<void>;
}

/** Marks the class that does this job. */
export const HandlesJob = (job: JobDefinition) => SetMetadata(handlesJobKey, job);
