import { makeExportJob } from './exports/index.js';
import type { JobDefinition } from './jobs/index.js';
import { forgetPastJob } from './identity/index.js';
import { deliverMessageJob } from './notifications/index.js';
import { sendDueRemindersJob } from './sign-ons/index.js';
import { closeDueStatementsJob } from './statements/index.js';

/** Every kind of work there is; the start checks that each has exactly one handler. */
export const allJobs: readonly JobDefinition[] = [
  closeDueStatementsJob,
  deliverMessageJob,
  forgetPastJob,
  makeExportJob,
  sendDueRemindersJob,
];
