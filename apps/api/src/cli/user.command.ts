import { randomBytes } from 'node:crypto';
import { Command } from 'commander';
import { CreateCoalition } from '../identity/index.js';
import { withProgram } from './with-database.js';

const create = new Command('create')
  .description('create a coalition with its owner; a password is made and printed once')
  .requiredOption('--email <address>')
  .requiredOption('--name <name>')
  .requiredOption('--coalition <name>')
  .option('--language <tag>', 'en or fr', 'en')
  .action((options: { email: string; name: string; coalition: string; language: string }) =>
    withProgram(async (program) => {
      const password = randomBytes(15).toString('base64url');
      await program.get(CreateCoalition, { strict: false }).execute({
        coalitionName: options.coalition,
        ownerName: options.name,
        email: options.email,
        password,
        language: options.language,
      });
      process.stdout.write(`${options.email} can sign in with this password, which is shown only now:\n${password}\n`);
    }),
  );

export const userCommand = new Command('user').description('people who sign in').addCommand(create);
