import type { DataSourceOptions } from 'typeorm';
import { migrations } from '@undersigned/migrations';

type Entities = NonNullable<DataSourceOptions['entities']>;

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
    // Outside a member's transaction all coalitions are seen: sign-in, signers and workers start without one.
    extra: { options: '-c undersigned.coalition=all -c timezone=UTC', connectionTimeoutMillis: 10_000 },
    applicationName: 'undersigned',
  };
}
