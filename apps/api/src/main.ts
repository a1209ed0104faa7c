import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { ConfigError, processEnvironment, readConfig } from './config/index.js';
import { StartRefusedError } from './embedded/index.js';
import { shutDown } from './shutdown.js';
import { startProgram } from './start-program.js';

const { values } = parseArgs({ options: { demo: { type: 'boolean', default: false } } });

try {
  const program = await startProgram(readConfig(processEnvironment(), values));
  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) process.exit(1);
    stopping = true;
    process.stdout.write(`\n${signal}: stopping …\n`);
    void shutDown(program.shutdownSteps).then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (error) {
  const expected =
    error instanceof ConfigError ||
    error instanceof StartRefusedError ||
    (error instanceof Error && error.message.startsWith('DATABASE_URL'));
  process.stderr.write(`${expected ? error.message : (error as Error).stack}\n`);
  process.exit(1);
}
