import type { ImportedLink } from '../../types.js';
import { brokenLines, lineBreak } from '../html/line-breaks.js';
import type { MarkupToken } from '../markup-tokens.js';
import { richText, type RichBlock } from '../rich-block.js';
import type { DocxNumbering } from './docx-numbering.js';
import type { DocxStyle } from './docx-styles.js';
import { attribute, xmlTokens } from './xml.js';

/** What one part of a document holds. `notes` gives the number of each note by part and id, `byNote` the blocks of notes. */
export interface DocxFound {
  readonly blocks: readonly RichBlock[];
  readonly notes: ReadonlyMap<string, number>;
  readonly byNote: ReadonlyMap<string, RichBlock[]>;
  readonly insertions: number;
  readonly deletions: number;
  readonly comments: number;
}

/** A paragraph set in this far is a quotation, or goes on below an item. */
const setIn = 280;

/** Reads the paragraphs and tables of one part; used once. */
export class DocxReader {
  private readonly blocks: RichBlock[] = [];
  private readonly notes = new Map<string, number>();
  private readonly byNote = new Map<string, RichBlock[]>();
  private readonly rows: RichBlock[][][] = [];
  private out: RichBlock[] = this.blocks;
  private pieces: string[] = [];
  private links: ImportedLink[] = [];
  private link: { from: number; href: string } | null = null;
  private style: DocxStyle | null = null;
  private list: { id: string; depth: number } | null = null;
  private counted = { insertions: 0, deletions: 0, comments: 0 };
  private deleted = 0;
  private hidden = 0;
  private inText = false;
  private instruction: string | null = null;
  private readonly fields: boolean[] = [];
  private readonly bookmarks = new Map<string, string>();
  /** Numbers of notes by the bookmark around their mark. */
  private readonly marked = new Map<string, number>();
  private raised = false;
  /** How far the paragraph is set in, in twentieths of a point. */
  private indent = 0;
  private belowItem = false;
  private bold = false;
  private letters = { bold: 0, all: 0 };

  constructor(
    private readonly styles: ReadonlyMap<string, DocxStyle>,
    private readonly numbering: DocxNumbering,
    private readonly targets: ReadonlyMap<string, { target: string }>,
  ) {}

  read(source: string): DocxFound {
    for (const token of xmlTokens(source)) {
      if (token.kind === 'text') {
        if (this.instruction !== null && !this.inText) this.instruction += token.text;
        if (this.inText && this.deleted === 0 && this.hidden === 0) this.write(token.text);
      } else if (token.kind === 'open') {
        this.open(token);
        if (token.empty) this.close(token.name);
      } else this.close(token.name);
    }
    this.endParagraph();
    while (this.rows.length > 0) this.endRow();
    return { blocks: withoutFalseQuotes(this.blocks), notes: this.notes, byNote: this.byNote, ...this.counted };
  }

  private write(text: string): void {
    const digits = this.raised && /^\d{1,3}$/.test(text.trim());
    this.pieces.push(digits ? [...text.trim()].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('') : text);
    this.letters.all += text.trim().length;
    if (this.bold) this.letters.bold += text.trim().length;
  }

  private open(token: MarkupToken): void {
    const value = () => attribute(token, 'val');
    const on = () => !/^(?:0|false|none|off)$/.test(value() ?? '1');
    switch (token.name) {
      case 'p':
        if (this.pieces.length > 0 && this.hidden === 0) this.endParagraph();
        return;
      case 't':
        this.inText = true;
        return;
      case 'tab':
        // A tab stop in the properties of a paragraph is no tab of the text.
        if (attribute(token, 'pos') === null && this.deleted === 0) this.pieces.push('\t');
        return;
      case 'br':
      case 'cr':
        if (this.deleted === 0 && attribute(token, 'type') !== 'page') this.pieces.push(lineBreak);
        return;
      case 'noBreakHyphen':
        this.pieces.push('\u2011');
        return;
      case 'softHyphen':
        this.pieces.push('\u00ad');
        return;
      case 'rPr':
        this.raised = false;
        this.bold = false;
        return;
      case 'r':
        this.raised = false;
        this.bold = false;
        return;
      case 'b':
        this.bold = on();
        return;
      case 'vertAlign':
        this.raised = value() === 'superscript';
        return;
      case 'pStyle':
        this.style = this.styles.get(value() ?? '') ?? null;
        return;
      case 'numId':
        this.list = { id: value() ?? '', depth: this.list?.depth ?? 0 };
        return;
      case 'ilvl':
        this.list = { id: this.list?.id ?? '', depth: Math.min(8, Number(value()) || 0) };
        return;
      case 'hyperlink':
        this.link = { from: this.pieces.length, href: this.targets.get(attribute(token, 'id') ?? '')?.target ?? '' };
        return;
      case 'footnoteReference':
      case 'endnoteReference':
        if (this.deleted === 0) this.mark(`${token.name.slice(0, -9)}s ${attribute(token, 'id')}`);
        return;
      case 'footnote':
      case 'endnote':
        this.out = [];
        if (attribute(token, 'type') === null || attribute(token, 'type') === 'normal')
          this.byNote.set(attribute(token, 'id') ?? '', this.out);
        return;
      case 'ind':
        this.indent = Number(attribute(token, 'start') ?? attribute(token, 'left')) || 0;
        if (attribute(token, 'hanging') !== null || attribute(token, 'firstLine') !== null) this.indent = 0;
        return;
      case 'bookmarkStart':
        this.bookmarks.set(attribute(token, 'id') ?? '', attribute(token, 'name') ?? '');
        return;
      case 'bookmarkEnd':
        this.bookmarks.delete(attribute(token, 'id') ?? '');
        return;
      case 'fldSimple':
        this.startField(attribute(token, 'instr') ?? '');
        return;
      case 'fldChar':
        this.fieldCharacter(attribute(token, 'fldCharType'));
        return;
      case 'ins':
      case 'moveTo':
        this.counted.insertions += 1;
        return;
      case 'del':
      case 'moveFrom':
        this.counted.deletions += 1;
        if (!token.empty) this.deleted += 1;
        return;
      case 'commentReference':
        this.counted.comments += 1;
        return;
      case 'Fallback':
      case 'instrText':
      case 'delText':
        this.hidden += 1;
        return;
      case 'tr':
        if (this.rows.length < 50) this.rows.push([]);
        return;
      case 'tc':
        this.rows.at(-1)?.push([]);
        return;
    }
  }

  private close(name: string): void {
    if (name === 'p' && this.hidden === 0) this.endParagraph();
    else if (name === 't') this.inText = false;
    else if (name === 'fldSimple') this.endField();
    else if (name === 'hyperlink') this.endLink();
    else if (name === 'del' || name === 'moveFrom') this.deleted = Math.max(0, this.deleted - 1);
    else if (name === 'Fallback' || name === 'instrText' || name === 'delText')
      this.hidden = Math.max(0, this.hidden - 1);
    else if (name === 'tr') this.endRow();
  }

  private fieldCharacter(type: string | null): void {
    if (type === 'begin') this.instruction = '';
    else if (type === 'separate') this.startField(this.instruction ?? '');
    else if (type === 'end') this.endField();
    if (type !== 'begin') this.instruction = null;
  }

  /** Of a field the shown words are text, but for a repeated note mark, which is a mark, and a link, which is linked. */
  private startField(instruction: string): void {
    const bookmark = /^\s*NOTEREF\s+"?([^\s"]{1,80})/i.exec(instruction)?.[1];
    const number = bookmark === undefined ? undefined : this.marked.get(bookmark);
    const href = /^\s*HYPERLINK\s+"([^"]{1,2000})"/i.exec(instruction)?.[1];
    if (number !== undefined) {
      this.pieces.push(`[^${number}]`);
      this.hidden += 1;
    }
    this.fields.push(number !== undefined);
    if (href !== undefined) this.link = { from: this.pieces.length, href };
  }

  private endField(): void {
    if (this.fields.pop() === true) this.hidden = Math.max(0, this.hidden - 1);
    else if (this.link) this.endLink();
  }

  private mark(key: string): void {
    if (!this.notes.has(key)) this.notes.set(key, this.notes.size + 1);
    const number = this.notes.get(key) as number;
    for (const name of this.bookmarks.values()) this.marked.set(name, number);
    this.pieces.push(`[^${number}]`);
  }

  private endLink(): void {
    const { link } = this;
    this.link = null;
    if (!link || !/^(?:https?:\/\/|mailto:)/i.test(link.href)) return;
    const text = this.pieces.slice(link.from).join('').trim();
    if (text !== '') this.links.push({ text, href: link.href });
  }

  private endParagraph(): void {
    const { style, links } = this;
    const paragraphs = brokenLines(this.pieces.join('').replace(/[ \t]+$/, ''));
    const list = this.list ?? (style?.numbering ? { id: style.numbering, depth: 0 } : null);
    const marker = list && list.id !== '0' && paragraphs.length > 0 ? this.numbering.next(list.id, list.depth) : null;
    const bold = this.letters.all > 0 && this.letters.bold >= this.letters.all * 0.95;
    const out = this.rows.at(-1)?.at(-1) ?? this.out;
    const previous = out.at(-1);
    paragraphs.flat().forEach((text, index) => {
      const base: RichBlock = { ...richText, text, links, bold, tight: index > 0 };
      const headed = style?.kind === 'heading' || style?.kind === 'title';
      if (headed)
        out.push({
          ...base,
          kind: 'heading',
          bold: false,
          level: style.kind === 'title' ? 1 : style.level,
          tight: false,
        });
      else if (marker && index === 0) {
        const tight = previous?.kind === 'item';
        out.push({ ...base, kind: 'item', marker, depth: list?.depth ?? 0, tight });
      } else if (this.indent >= setIn && this.belowItem) out.push({ ...base, depth: 1 });
      else out.push({ ...base, kind: style?.kind === 'quote' || this.indent >= setIn ? 'quote' : 'text' });
    });
    if (paragraphs.length > 0) this.belowItem = marker !== null || (this.belowItem && this.indent >= setIn);
    this.indent = 0;
    this.pieces = [];
    this.links = [];
    this.style = null;
    this.list = null;
    this.letters = { bold: 0, all: 0 };
  }

  private endRow(): void {
    const row = this.rows.pop();
    if (!row) return;
    const out = this.rows.at(-1)?.at(-1) ?? this.out;
    if (row.filter((cell) => cell.length > 0).length < 2 || row.some((cell) => cell.length > 4)) {
      for (const cell of row) for (const block of cell) out.push(block);
      return;
    }
    const cells = row.map((cell) =>
      cell.map((block) => `${block.marker?.number ? block.marker.raw : ''}${block.text}`).join(' '),
    );
    const links = row.flat().flatMap((block) => block.links);
    out.push({ ...richText, kind: 'row', text: cells.join(' '), cells, links, tight: out.at(-1)?.kind === 'row' });
  }
}

/** A document that is set in as a whole quotes nothing. */
function withoutFalseQuotes(blocks: readonly RichBlock[]): readonly RichBlock[] {
  const quoted = blocks.reduce((sum, block) => sum + (block.kind === 'quote' ? block.text.length : 0), 0);
  const all = blocks.reduce((sum, block) => sum + block.text.length, 0);
  return quoted > all * 0.5
    ? blocks.map((block) => (block.kind === 'quote' ? { ...block, kind: 'text' } : block))
    : blocks;
}
