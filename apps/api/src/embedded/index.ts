export { lockDataDir, type DataDirLock } from './data-dir-lock.js';
export { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded-postgres.js';
export { freePort } from './free-port.js';
export { findRunningPostgres } from './running-postgres.js';
export { StartRefusedError } from './start-refused.error.js';
