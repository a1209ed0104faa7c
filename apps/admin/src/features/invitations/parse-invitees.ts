import { parseEmailAddress } from '@undersigned/kernel';
import { splitAcronym } from '@undersigned/registry-rules';
import type { BulkInvitationRow } from '../../api/models.js';

/**
 * Reads pasted lines "Name (ACR), e-mail". The address may stand anywhere on the line and in angle brackets; tabs and
 * semicolons part like commas, so that a row copied from a sheet works too. Blank lines are passed over.
 */
export function parseInvitees(text: string): readonly BulkInvitationRow[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(parseLine);
}

function parseLine(line: string): BulkInvitationRow {
  const found = /[^\s,;<>()]+@[^\s,;<>()]+/.exec(line);
  const contactEmail = found ? parseEmailAddress(found[0].replace(/[.:]+$/, '')) : null;
  const rest = (found && contactEmail ? line.replace(found[0], '') : line)
    .replace(/<\s*>/, '')
    .replace(/[\s,;\t]+$/u, '')
    .replace(/^[\s,;\t]+/u, '')
    .trim();
  const { name, acronym } = splitAcronym(rest);
  return { name, ...(acronym && { acronym }), ...(contactEmail && { contactEmail }) };
}
