import { DomainError } from '@undersigned/kernel';
import { richText, type RichBlock } from '../rich-block.js';
import { DocxReader, type DocxFound } from './docx-reader.js';
import { DocxNumbering } from './docx-numbering.js';
import { docxStyles } from './docx-styles.js';
import { relationTargets } from './xml.js';
import type { ZipParts } from './zip.js';

/** The blocks of a word processor's document, and what was left out of it or accepted. */
export interface DocxDocument {
  readonly blocks: readonly RichBlock[];
  readonly insertions: number;
  readonly deletions: number;
  readonly comments: number;
}

/**
 * Reads a DOCX document: paragraphs with their styles, numbering as it is shown, tables, links, true footnotes and
 * endnotes (numbered in the order of their first mark). Of tracked changes the insertions are text, the deletions are not.
 */
export function readDocx(zip: ZipParts): DocxDocument {
  const source = zip.text('word/document.xml');
  if (source === null) throw new DomainError('import.unreadable', { reason: 'broken_archive' });
  const styles = docxStyles(zip.text('word/styles.xml'));
  const numbering = new DocxNumbering(zip.text('word/numbering.xml'));
  const links = (part: string) => relationTargets(zip.text(`word/_rels/${part}.xml.rels`));
  const reader = new DocxReader(styles, numbering, links('document'));
  const body = reader.read(source);
  const notes = [...body.notes.entries()];
  const parts = new Map<string, DocxFound>();
  for (const part of ['footnotes', 'endnotes'])
    parts.set(part, new DocxReader(styles, numbering, links(part)).read(zip.text(`word/${part}.xml`) ?? ''));
  const noteBlocks = notes.flatMap(([key, number]) => {
    const [part, id] = key.split(' ') as [string, string];
    const found = parts.get(part)?.byNote.get(id) ?? [];
    return found.map((block, index): RichBlock => ({
      ...richText,
      links: block.links,
      text: index === 0 ? `[^${number}]: ${block.text}` : block.text,
      tight: index > 0,
    }));
  });
  const all = [body, ...parts.values()];
  return {
    blocks: [...body.blocks, ...noteBlocks],
    insertions: all.reduce((sum, found) => sum + found.insertions, 0),
    deletions: all.reduce((sum, found) => sum + found.deletions, 0),
    comments: body.comments,
  };
}
