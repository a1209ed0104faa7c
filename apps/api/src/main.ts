import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { ConfigError, processEnvironment, readConfig } from './config/index.js';
import { StartRefusedError } from './embedded/index.js';
import { shutDown, type ShutdownStep } from './shutdown.js';
import { startProgram } from './start-program.js';

const { values } = parseArgs({ options: { demo: { type: 'boolean', default: false } } });

const begun: ShutdownStep[] = [];
let stopping = false;
const stop = (signal: string) => {
  if (stopping) process.exit(1);
  stopping = true;
  process.stdout.write(`\n${signal}: stopping …\n`);
  void shutDown(begun).then(() => process.exit(0));
};
// Before the start: a signal may come while the database is still waited for.
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

try {
  await startProgram(readConfig(processEnvironment(), values), begun);
} catch (error) {
  // What fails because it is being stopped is no failure.
  if (stopping) await new Promise(() => {});
  const expected =
    error instanceof ConfigError ||
    error instanceof StartRefusedError ||
    (error instanceof Error && error.message.startsWith('DATABASE_URL'));
  process.stderr.write(`${expected ? error.message : (error as Error).stack}\n`);
  process.exit(1);
}
