import { defineJob } from '../../jobs/index.js';

/**
 * Makes the files of one export. What goes wrong while they are made is settled in PostgreSQL; the queue tries again only
 * where the export could not even be claimed.
 */
export const makeExportJob = defineJob<{ id: string }>({
  id: 'export.render',
  queue: 'exports',
  attempts: 10,
  backoff: 1_000,
});
