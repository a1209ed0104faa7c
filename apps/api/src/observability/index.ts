export { PinoLogger, makeLogger } from './pino-logger.js';
