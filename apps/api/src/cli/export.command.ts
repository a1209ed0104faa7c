import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command, Option } from 'commander';
import { RenderExport, fileFormats, type FileFormat } from '../exports/index.js';
import { withProgram } from './with-database.js';

/** `undersigned export STATEMENT`: one file of a statement, by its id or its address. */
export const exportCommand = new Command('export')
  .description('write one file of a statement, named by its id or the end of its address')
  .argument('<statement>')
  .addOption(new Option('--format <format>', 'kind of file').choices([...fileFormats]).default('pdf'))
  .option('--out <file>', 'where to write it; its own name in this folder otherwise')
  .action((statement: string, options: { format: FileFormat; out?: string }) =>
    withProgram(async (program) => {
      const { name, bytes } = await program
        .get(RenderExport, { strict: false })
        .execute({ statement, format: options.format });
      const out = path.resolve(options.out ?? name);
      await writeFile(out, bytes);
      process.stdout.write(`${out}\n`);
    }),
  );
