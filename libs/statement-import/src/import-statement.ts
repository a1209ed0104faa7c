import { DomainError, textDirection } from '@undersigned/kernel';
import { countDistinct, lintImport } from '@undersigned/statement-lint';
import { assembleParts } from './assemble-parts.js';
import { importCsv } from './csv/import-csv.js';
import { readDocument, readText, type ReadText } from './read-text.js';
import { requestedOf, greeted } from './read/addressees.js';
import { detectLanguage } from './read/language.js';
import type { BlockList } from './text/blocks.js';
import { noNormalizations, type NormalizationCounts } from './text/normalize.js';
import type { ImportedStatement, ImportResult, Normalization, SignatoryGroup } from './types.js';

/** The longest text that is read, in UTF-16 units. */
export const maximumImportLength = 5 * 1024 * 1024;

/** What the caller knows about a text. */
export interface ImportOptions {
  /** The language as a BCP 47 tag, where known; else it is detected. */
  readonly language?: string;
}

/**
 * Reads a plain text, a Markdown text or a CSV list into a statement, its notes, demands and signatories, a covering
 * letter, contacts and findings. Wording is never changed and nothing is invented; what is left out stands in `omitted`.
 * Time grows linearly with the length of the text.
 *
 * Throws `import.unreadable` (`reason`: `empty`) where there is no text, `import.too_large` above
 * {@link maximumImportLength}.
 */
export function importStatement(text: string, options: ImportOptions = {}): ImportResult {
  checkText(text);
  const sheet = importCsv(text);
  if (sheet) {
    const names = sheet.group.entries.slice(0, 300).map((entry) => entry.name);
    const language = options.language ?? detectLanguage(names.join(' '));
    return finish(emptyStatement(language), { groups: [sheet.group], counts: sheet.counts }, text);
  }
  const read = readText(text);
  return finish(statementOf(read, text, options), read, text);
}

/**
 * Reads a document that was already taken into blocks (HTML, DOCX, a workbook). `text` is what the places of the blocks
 * refer to. Throws as {@link importStatement} does.
 */
export function importBlocks(text: string, list: BlockList, options: ImportOptions = {}): ImportResult {
  checkText(text);
  const read = readDocument(list);
  return finish(statementOf(read, text, options), read, `${text}\n`);
}

/** Whether a text is a CSV list of signatories with a header line. */
export function isSheet(text: string): boolean {
  return importCsv(text.slice(0, text.search(/[\r\n]/) + 1 || undefined)) !== null;
}

function checkText(text: string): void {
  if (text.length > maximumImportLength)
    throw new DomainError('import.too_large', { length: text.length, maximum: maximumImportLength });
  if (!/[\p{L}\p{N}]/u.test(text)) throw new DomainError('import.unreadable', { reason: 'empty' });
}

function statementOf(read: ReadText, text: string, options: ImportOptions): ImportedStatement {
  const { parts, demands, markStyle } = assembleParts(read.drafts, read.demandForms, read.notes);
  const words = parts.map((part) => part.text).join('\n') || text.slice(0, 20_000);
  const language = options.language ?? read.language ?? detectLanguage(words);
  return {
    language,
    direction: textDirection(language),
    dateText: read.date?.text ?? null,
    date: read.date?.iso ?? null,
    title: read.head.title,
    subtitle: read.head.subtitle,
    addressees: addressees(read, parts, demands),
    salutation: read.head.salutation,
    copies: read.copies,
    parts,
    demands,
    footnotes: read.notes.notes,
    markStyle,
  };
}

/** Whom the text addresses: its address lines and salutation, else whom its requests name. */
function addressees(
  read: ReadText,
  parts: ImportedStatement['parts'],
  demands: ImportedStatement['demands'],
): readonly string[] {
  const { recipients, salutation } = read.head;
  if (recipients.length > 0 || salutation !== null)
    return [...recipients, ...(salutation ? [greeted(salutation)] : [])];
  const leadIns = parts.filter((part) => part.type === 'demandLeadIn').map((part) => part.text);
  const prose = demands.filter((demand) => demand.form === 'prose').map((demand) => demand.text);
  return [...leadIns, ...prose.reverse()].map(requestedOf).find((names) => names.length > 0) ?? [];
}

function emptyStatement(language: string): ImportedStatement {
  return {
    language,
    direction: textDirection(language),
    dateText: null,
    date: null,
    title: null,
    subtitle: null,
    addressees: [],
    salutation: null,
    copies: [],
    parts: [],
    demands: [],
    footnotes: [],
    markStyle: null,
  };
}

type Found = { groups: readonly SignatoryGroup[]; counts?: NormalizationCounts } & Partial<
  Pick<ReadText, 'coverLetter' | 'contacts' | 'omitted'>
>;

function finish(statement: ImportedStatement, found: Found, text: string): ImportResult {
  const result: ImportResult = {
    statement,
    coverLetter: found.coverLetter ?? null,
    signatoryGroups: found.groups,
    contacts: found.contacts ?? [],
    omitted: found.omitted ?? [],
    normalizations: [...listed(found.counts ?? noNormalizations()), ...lineEnd(text)],
    warnings: [],
    summary: {
      parts: statement.parts.length,
      demands: statement.demands.length,
      footnotes: statement.footnotes.length,
      footnoteRefs: statement.parts.reduce((sum, part) => sum + part.footnoteRefs.length, 0),
      signatories: found.groups.reduce((sum, group) => sum + group.entries.length, 0),
      distinctSignatories: countDistinct(found.groups),
    },
  };
  return { ...result, warnings: lintImport(result) };
}

function listed(counts: NormalizationCounts): Normalization[] {
  return (Object.keys(counts) as Normalization['code'][])
    .filter((code) => counts[code] > 0)
    .map((code) => ({ code, count: counts[code], where: 'document' }));
}

/** A last line without an end was read all the same; other programs lose it. */
function lineEnd(text: string): Normalization[] {
  return /[\r\n]$/.test(text.slice(-1)) ? [] : [{ code: 'noFinalLineEnd', count: 1, where: 'last line' }];
}
