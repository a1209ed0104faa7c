import 'reflect-metadata';
import { Command } from 'commander';
import { DomainError } from '@undersigned/kernel';
import { errorText } from '@undersigned/messages';
import { exportCommand } from './cli/export.command.js';
import { importCommand } from './cli/import.command.js';
import { migrateCommand } from './cli/migrate.command.js';
import { outboxCommand } from './cli/outbox.command.js';
import { userCommand } from './cli/user.command.js';
import { ConfigError } from './config/index.js';
import { StartRefusedError } from './embedded/index.js';

const program = new Command('undersigned').description('Undersigned on the command line');
for (const command of [exportCommand, importCommand, migrateCommand, outboxCommand, userCommand])
  program.addCommand(command);

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
}

/** What a person can act on as a sentence; a fault of ours with its stack. */
function sentenceOf(error: unknown): string {
  if (error instanceof DomainError) return errorText(error.code, error.details, 'en');
  if (error instanceof ConfigError || error instanceof StartRefusedError) return error.message;
  const { code, message, stack } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR' || message.startsWith('DATABASE_URL')
    ? message
    : (stack ?? message);
}
