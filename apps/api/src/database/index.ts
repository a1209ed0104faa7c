export { DatabaseModule } from './database.module.js';
export { UnitOfWork, type Transaction } from './unit-of-work.js';
export { migrateDatabase } from './migrate.js';
export { dataSourceOptions } from './data-source-options.js';
export { warnAboutRole } from './warn-about-role.js';
export { waitForDatabase } from './wait-for-database.js';
export { refusalOf } from './constraint-refusals.js';
export { newId } from './new-id.js';
