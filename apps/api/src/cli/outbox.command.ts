import { Command } from 'commander';
import { DataSource } from 'typeorm';
import { withProgram } from './with-database.js';

const retry = new Command('retry').description('queue every failed message again').action(() =>
  withProgram(async (program) => {
    const [, count] = await program
      .get(DataSource)
      .query<[unknown, number]>(
        `UPDATE outbox_messages SET state = 'queued', relayed_at = NULL, due_at = now(), last_error = NULL WHERE state = 'failed'`,
      );
    process.stdout.write(`${count} messages are queued again.\n`);
  }),
);

export const outboxCommand = new Command('outbox').description('messages to people').addCommand(retry);
