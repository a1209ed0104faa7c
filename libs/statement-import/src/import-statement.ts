import { DomainError, textDirection } from '@undersigned/kernel';
import { countDistinct, lintImport } from '@undersigned/statement-lint';
import { assembleParts } from './assemble-parts.js';
import { importCsv } from './csv/import-csv.js';
import { readText, type ReadText } from './read-text.js';
import { requestedOf, greeted } from './read/addressees.js';
import { detectLanguage } from './read/language.js';
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
  if (text.length > maximumImportLength)
    throw new DomainError('import.too_large', { length: text.length, maximum: maximumImportLength });
  if (!/[\p{L}\p{N}]/u.test(text)) throw new DomainError('import.unreadable', { reason: 'empty' });
  const sheet = importCsv(text);
  if (sheet)
    return finish(
      emptyStatement(
        options.language ??
          detectLanguage(
            sheet.group.entries
              .slice(0, 300)
              .map((entry) => entry.name)
              .join(' '),
          ),
      ),
      { groups: [sheet.group], counts: sheet.counts },
    );
  const read = readText(text);
  const { parts, demands } = assembleParts(read.drafts, read.demandForms, read.notes);
  const words = parts.map((part) => part.text).join('\n') || text.slice(0, 20_000);
  const language = options.language ?? read.language ?? detectLanguage(words);
  const leadIns = parts.filter((part) => part.type === 'demandLeadIn').map((part) => part.text);
  const asking = [
    ...leadIns,
    ...demands
      .filter((demand) => demand.form === 'prose')
      .map((demand) => demand.text)
      .reverse(),
  ];
  const named = asking.map(requestedOf).find((names) => names.length > 0) ?? [];
  const direct = [...read.head.recipients, ...(read.head.salutation ? [greeted(read.head.salutation)] : [])];
  const statement: ImportedStatement = {
    language,
    direction: textDirection(language),
    dateText: read.date?.text ?? null,
    date: read.date?.iso ?? null,
    title: read.head.title,
    subtitle: read.head.subtitle,
    addressees: direct.length > 0 ? direct : named,
    salutation: read.head.salutation,
    copies: read.copies,
    parts,
    demands,
    footnotes: read.notes.notes,
  };
  return finish(statement, read);
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
  };
}

type Found = { groups: readonly SignatoryGroup[]; counts?: NormalizationCounts } & Partial<
  Pick<ReadText, 'coverLetter' | 'contacts' | 'omitted'>
>;

function finish(statement: ImportedStatement, found: Found): ImportResult {
  const result: ImportResult = {
    statement,
    coverLetter: found.coverLetter ?? null,
    signatoryGroups: found.groups,
    contacts: found.contacts ?? [],
    omitted: found.omitted ?? [],
    normalizations: listed(found.counts ?? noNormalizations()),
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
