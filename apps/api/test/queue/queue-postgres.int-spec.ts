import { queueSuite } from './queue-suite.js';

queueSuite('PostgreSQL', (database) =>
  Promise.resolve({
    env: {},
    forget: async () => {
      const tables = await database.query<{ name: string }>(
        `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'bullmq' AND tablename <> 'migration'`,
      );
      await database.query(`TRUNCATE ${tables.map(({ name }) => name).join(', ')} CASCADE`);
    },
    interrupt: async () => {
      await database.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      );
    },
    stop: () => Promise.resolve(),
  }),
);
