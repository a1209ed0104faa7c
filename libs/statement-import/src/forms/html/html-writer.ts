import type { ImportedLink } from '../../types.js';
import type { Marker } from '../../text/markers.js';
import { richText, type RichBlock } from '../rich-block.js';
import { brokenLines } from './line-breaks.js';

interface OpenList {
  readonly ordered: boolean;
  readonly letters: boolean;
  next: number;
}

interface OpenRow {
  readonly cells: RichBlock[][];
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const deepest = 50;

/** Gathers words into blocks as the tags of a page open and close. Never fails, whatever the order of the tags. */
export class HtmlWriter {
  private readonly blocks: RichBlock[] = [];
  private readonly lists: OpenList[] = [];
  private readonly rows: OpenRow[] = [];
  private pieces: string[] = [];
  private links: { text: string[]; href: string }[] = [];
  private link: { text: string[]; href: string } | null = null;
  private silent = false;
  private raised: string[] | null = null;
  private level = 0;
  private quotes = 0;
  private bold = 0;
  private strongLetters = 0;
  private letters = 0;
  private item: Marker | null = null;
  private inItem = 0;
  private note: { number: number; opened: boolean } | null = null;

  /** Words of the page; runs of blanks and line ends count as one blank. */
  words(text: string): void {
    if (this.silent) return;
    if (this.raised) this.raised.push(text);
    else this.write(text.replace(/[ \t\r\n\f]+/g, ' '));
  }

  private write(text: string): void {
    this.pieces.push(text);
    this.link?.text.push(text);
    const letters = text.trim().length;
    this.letters += letters;
    if (this.bold > 0) this.strongLetters += letters;
  }

  startRaised(): void {
    this.raised ??= [];
  }

  endRaised(): void {
    const text = this.raised?.join('').trim() ?? '';
    this.raised = null;
    if (text !== '')
      this.write(/^\d{1,3}$/.test(text) ? [...text].map((digit) => raisedDigits[Number(digit)]).join('') : text);
  }

  /** A link that is a note mark, or with null one that leads back: its words are not text. */
  startMark(number: number | null): void {
    if (number !== null) {
      if (this.raised) this.raised.push(`[^${number}]`);
      else this.write(`[^${number}]`);
    }
    this.silent = true;
  }

  startLink(href: string): void {
    this.link = { text: [], href };
    if (href !== '') this.links.push(this.link);
  }

  endLink(): void {
    this.link = null;
    this.silent = false;
  }

  strong(step: number): void {
    this.bold = Math.max(0, this.bold + step);
  }

  heading(level: number): void {
    this.level = level;
  }

  quote(step: number): void {
    this.quotes = Math.max(0, this.quotes + step);
  }

  startList(ordered: boolean, attributes: Readonly<Record<string, string>>): void {
    const start = Number.parseInt(attributes['start'] ?? '1', 10);
    if (this.lists.length < deepest)
      this.lists.push({
        ordered,
        letters: /^[aAiI]$/.test(attributes['type'] ?? ''),
        next: Number.isFinite(start) ? start : 1,
      });
  }

  endList(): void {
    this.lists.pop();
    this.item = null;
  }

  startItem(value: string | undefined): void {
    const list = this.lists.at(-1);
    this.inItem += 1;
    if (list && value && /^\d{1,7}$/.test(value)) list.next = Number(value);
    const number = list?.ordered ? list.next++ : null;
    if (number === null) this.item = { kind: 'bullet', number: null, raw: '-', malformed: false };
    else if (list?.letters)
      this.item = {
        kind: 'letter',
        number: null,
        raw: `${String.fromCharCode(97 + ((number - 1) % 26))})`,
        malformed: false,
      };
    else this.item = { kind: 'number', number, raw: `${number}.`, malformed: false };
  }

  endItem(): void {
    this.inItem = Math.max(0, this.inItem - 1);
    this.item = null;
  }

  startRow(): void {
    if (this.rows.length < deepest) this.rows.push({ cells: [] });
  }

  startCell(): void {
    this.rows.at(-1)?.cells.push([]);
  }

  /** A row of a table; a table that only lays out a page gives its blocks. */
  endRow(): void {
    const row = this.rows.pop();
    if (!row) return;
    const layout = row.cells.filter((cell) => cell.length > 0).length < 2 || row.cells.some((cell) => isLong(cell));
    const out = this.rows.at(-1)?.cells.at(-1) ?? this.blocks;
    if (layout) for (const cell of row.cells) for (const block of cell) out.push(block);
    else {
      const cells = row.cells.map((cell) => cell.map((block) => block.text).join(' '));
      const links = row.cells.flat().flatMap((block) => block.links);
      out.push({ ...richText, kind: 'row', text: cells.join(' '), cells, links, tight: out.at(-1)?.kind === 'row' });
    }
  }

  startNote(number: number): void {
    this.note = { number, opened: false };
  }

  /** A note ends with its element: with its paragraph where it is one, with its item where that holds paragraphs. */
  endNote(name: string): void {
    if (this.note?.opened && (name !== 'p' || this.inItem === 0)) this.note = null;
  }

  omit(text: string): void {
    if (/[\p{L}\p{N}]/u.test(text)) this.blocks.push({ ...richText, kind: 'omitted', text });
  }

  /** Ends the block that is open, where it holds words. */
  flush(): void {
    if (this.raised) this.endRaised();
    this.link = null;
    this.silent = false;
    const paragraphs = brokenLines(this.pieces.join('').replace(/ {2,}/g, ' '));
    if (paragraphs.length > 0) this.emit(paragraphs);
    this.pieces = [];
    this.links = [];
    this.letters = 0;
    this.strongLetters = 0;
  }

  private emit(paragraphs: readonly (readonly string[])[]): void {
    const links: ImportedLink[] = this.links.map(({ text, href }) => ({ text: text.join('').trim(), href }));
    const bold = this.letters > 0 && this.strongLetters >= this.letters * 0.95;
    const out = this.rows.at(-1)?.cells.at(-1) ?? this.blocks;
    const base = { ...richText, links, bold: bold && this.level === 0, depth: Math.max(0, this.lists.length - 1) };
    paragraphs.forEach((lines, paragraph) =>
      lines.forEach((line, index) => {
        const tight = index > 0;
        if (this.note) {
          const text = this.note.opened
            ? line
            : `[^${this.note.number}]: ${line.replace(/^\[?\d{1,3}[\].):]?\s+/, '')}`;
          out.push({ ...base, text, depth: 0, tight: tight || this.note.opened });
          this.note.opened = true;
        } else if (this.level > 0) out.push({ ...base, kind: 'heading', level: this.level, text: line });
        else if (this.item && paragraph === 0 && index === 0) {
          const marker = this.item;
          this.item = null;
          out.push({ ...base, kind: 'item', marker, text: line, tight: out.at(-1)?.kind === 'item' });
        } else if (this.inItem > 0) out.push({ ...base, depth: base.depth + 1, text: line, tight });
        else out.push({ ...base, kind: this.quotes > 0 ? 'quote' : 'text', text: line, tight });
      }),
    );
  }

  /** The blocks; a document that is one quotation (a forwarded mail) is text. */
  finish(): RichBlock[] {
    while (this.rows.length > 0) this.endRow();
    const length = (kind: RichBlock['kind']) =>
      this.blocks.reduce((sum, block) => sum + (block.kind === kind ? block.text.length : 0), 0);
    return length('quote') > length('text') + length('item')
      ? this.blocks.map((block) => (block.kind === 'quote' ? { ...block, kind: 'text' } : block))
      : this.blocks;
  }
}

function isLong(cell: readonly RichBlock[]): boolean {
  return cell.length > 4 || cell.some((block) => block.text.length > 900);
}
