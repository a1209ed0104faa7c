import { Command } from 'commander';
import { migrateDatabase } from '../database/index.js';
import { withDatabase } from './with-database.js';

export const migrateCommand = new Command('migrate').description('bring the database up to date').action(async () => {
  await withDatabase((url) => migrateDatabase(url));
  process.stdout.write('The database is up to date.\n');
});
