import { DomainError } from '@undersigned/kernel';
import { fileFinding } from '@undersigned/statement-lint';
import { decodeText, type DecodedText } from './decode.js';
import { blocksOfRich, richText, type RichBlock } from './forms/rich-block.js';
import { readHtml } from './forms/html/read-html.js';
import { looksLikeHtml } from './forms/looks-like-html.js';
import { readDocx } from './forms/office/read-docx.js';
import { readXlsx } from './forms/office/read-xlsx.js';
import { openZip } from './forms/office/zip.js';
import { sheetText } from './forms/sheet-text.js';
import { importBlocks, importStatement, isSheet, type ImportOptions } from './import-statement.js';
import type { ImportResult, ImportWarning } from './types.js';

/** The largest file that is read, in bytes: an office document carries pictures and fonts that are never unpacked. */
export const maximumFileBytes = 20 * 1024 * 1024;

/** What a file turned out to be. */
export type ImportForm = 'text' | 'markdown' | 'html' | 'docx' | 'csv' | 'xlsx';

/** What the caller knows about a file. The content decides; name and type only settle what the content leaves open. */
export interface ImportFileOptions extends ImportOptions {
  readonly name?: string;
  readonly mediaType?: string;
}

/** A result with the form of the file, and the text that all its places refer to. */
export interface ImportFileResult extends ImportResult {
  readonly form: ImportForm;
  readonly text: string;
  /** How a text file was encoded; null for office documents. */
  readonly encoding: DecodedText['encoding'] | null;
}

/**
 * Reads a file of any form: plain text, Markdown, HTML, DOCX, CSV or XLSX. Places (`source`) refer to `text`, which for
 * text, Markdown and CSV is the file's own and for the others is written out line by line.
 *
 * Throws `import.unreadable` (`reason`: `empty`, `binary`, `broken_archive`, `encrypted`, `unknown_form`) and
 * `import.too_large`, never anything else.
 */
export function importFile(bytes: Uint8Array, options: ImportFileOptions = {}): ImportFileResult {
  if (bytes.length > maximumFileBytes)
    throw new DomainError('import.too_large', { bytes: bytes.length, maximum: maximumFileBytes });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes.length > 30) return importArchive(bytes, options);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0)
    throw new DomainError('import.unreadable', { reason: 'unknown_form' });
  const { text, encoding } = decodeText(bytes);
  if (looksLikeHtml(text, options)) return { ...importRich(readHtml(text), options, []), form: 'html', encoding };
  const form = isSheet(text) ? 'csv' : /\.(?:md|markdown)$/i.test(options.name ?? '') ? 'markdown' : 'text';
  return { ...importStatement(text, options), form, text, encoding };
}

function importArchive(bytes: Uint8Array, options: ImportFileOptions): ImportFileResult {
  const zip = openZip(bytes);
  if (zip.names.includes('word/document.xml')) {
    const document = readDocx(zip);
    const changes = document.insertions + document.deletions;
    const findings = [
      ...(changes > 0
        ? [fileFinding('TRACKED_CHANGES', `${document.insertions} insertions, ${document.deletions} deletions`)]
        : []),
      ...(document.comments > 0 ? [fileFinding('COMMENTS_LEFT_OUT', `${document.comments} comments`)] : []),
    ];
    return { ...importRich(document.blocks, options, findings), form: 'docx', encoding: null };
  }
  if (!zip.names.includes('xl/workbook.xml')) throw new DomainError('import.unreadable', { reason: 'unknown_form' });
  const sheets = readXlsx(zip);
  const csv = sheetText(sheets);
  if (csv !== null) return { ...importStatement(csv, options), form: 'xlsx', text: csv, encoding: null };
  const rows = sheets.flatMap((sheet): RichBlock[] =>
    sheet.rows.map((cells, index) =>
      cells.filter(Boolean).length > 1
        ? { ...richText, kind: 'row', cells, text: cells.join(' '), tight: index > 0 }
        : { ...richText, text: cells.join(' ').trim(), tight: index > 0 },
    ),
  );
  return { ...importRich(rows, options, []), form: 'xlsx', encoding: null };
}

function importRich(
  blocks: readonly RichBlock[],
  options: ImportOptions,
  findings: readonly ImportWarning[],
): ImportResult & { text: string } {
  const { text, list } = blocksOfRich(blocks);
  const result = importBlocks(text, list, options);
  return { ...result, text, warnings: [...findings, ...result.warnings] };
}
