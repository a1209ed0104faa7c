import type { JobDefinition } from './jobs/index.js';
import { deliverMessageJob } from './notifications/index.js';

/** Every kind of work there is; the start checks that each has exactly one handler. */
export const allJobs: readonly JobDefinition[] = [deliverMessageJob];
