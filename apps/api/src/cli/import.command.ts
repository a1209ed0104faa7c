import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { importFile, type ImportResult } from '@undersigned/statement-import';

/** `undersigned import FILE`: what the importer finds in a text; writes nothing. */
export const importCommand = new Command('import')
  .description('read an existing statement and print what was found in it; nothing is stored')
  .argument('<file>', 'text, Markdown, HTML, DOCX, CSV or XLSX')
  .option('--json', 'print the whole result as JSON')
  .action(async (file: string, options: { json?: boolean }) => {
    const result = importFile(await readFile(file), { name: path.basename(file) });
    process.stdout.write(options.json ? `${JSON.stringify(result, null, 2)}\n` : summaryOf(result));
  });

function summaryOf({ statement, summary, contacts, warnings }: ImportResult): string {
  const found = [
    `Title        ${statement.title ?? '(none)'}`,
    `Date         ${statement.dateText ?? '(none)'}`,
    `Language     ${statement.language}`,
    `Parts        ${summary.parts}`,
    `Demands      ${summary.demands}`,
    `Footnotes    ${summary.footnotes} (${summary.footnoteRefs} references)`,
    `Signatories  ${summary.signatories} (${summary.distinctSignatories} distinct)`,
    `Contacts     ${contacts.length}`,
  ];
  const doubts = warnings.map(
    ({ severity, code, where, message }) => `  ${severity.padEnd(6)} ${code} (${where}): ${message}`,
  );
  return `${found.join('\n')}\n${doubts.length > 0 ? `\nTo look at:\n${doubts.join('\n')}\n` : ''}`;
}
