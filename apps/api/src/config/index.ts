export { AppConfig, type LogLevel, type S3Config } from './app-config.js';
export { ConfigError, type Environment } from './environment.js';
export { readConfig } from './read-config.js';
export { processEnvironment } from './process-environment.js';
