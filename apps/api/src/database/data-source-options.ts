import type { DataSourceOptions } from 'typeorm';
import { migrations } from '@undersigned/migrations';

type Entities = NonNullable<DataSourceOptions['entities']>;

/**
 * Outside a member's transaction all coalitions are seen: sign-in, signers and workers start without one. Pages of an
 * index cost what they cost on today's disks, not four times as much as those of a whole table, and nobody's question
 * takes more than one process.
 */
const sessionOptions =
  '-c undersigned.coalition=all -c timezone=UTC -c random_page_cost=1.1 -c max_parallel_workers_per_gather=0';

/** One way to reach PostgreSQL for the application, the migrations and the tests. */
export function dataSourceOptions(url: string, entities: Entities = [], poolSize = 10): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTransactionMode: 'each',
    synchronize: false,
    poolSize,
    extra: { options: sessionOptions, connectionTimeoutMillis: 10_000 },
    applicationName: 'undersigned',
  };
}
