import type { ImportedLink } from '../../types.js';
import { markupTokens, type MarkupToken } from '../markup-tokens.js';
import type { RichBlock } from '../rich-block.js';
import { blockElements } from './elements.js';
import { findHtmlNotes, type HtmlNotes } from './html-notes.js';
import { HtmlWriter } from './html-writer.js';
import { lineBreak } from './line-breaks.js';
import { pageRegions } from './page-regions.js';

/**
 * The blocks of an HTML page or fragment: headings, paragraphs, items, rows, quotations; menus, forms and footers of the
 * page are left out and returned as such. Links that run scripts are dropped, linked notes become marks and notes. Nothing
 * is loaded, nothing is run, and time grows with the length alone.
 */
export function readHtml(source: string): RichBlock[] {
  const tokens = [...markupTokens(source, false)];
  const around = pageRegions(tokens);
  const notes = findHtmlNotes(tokens);
  const writer = new HtmlWriter();
  let noise: string[] = [];
  const endNoise = () => {
    writer.omit(noise.join(' ').replace(/\s+/g, ' ').trim());
    noise = [];
  };
  tokens.forEach((token, index) => {
    if (around[index]) {
      if (token.kind === 'text') noise.push(token.text);
      return;
    }
    if (noise.length > 0) endNoise();
    if (token.kind === 'text') writer.words(token.text);
    else if (token.kind === 'open') open(writer, token, index, notes);
    else close(writer, token.name);
  });
  writer.flush();
  endNoise();
  return writer.finish();
}

function open(writer: HtmlWriter, token: MarkupToken, index: number, notes: HtmlNotes): void {
  const { name, attributes } = token;
  if (blockElements.has(name)) writer.flush();
  const note = [attributes['id'], name === 'a' ? attributes['name'] : undefined]
    .map((id) => (id ? notes.targets.get(id) : undefined))
    .find((number) => number !== undefined);
  if (note !== undefined) writer.startNote(note);
  if (name === 'br') writer.words(lineBreak);
  else if (name === 'a') {
    const mark = notes.marks.get(index);
    if (mark !== undefined) writer.startMark(mark);
    else if (notes.back.has(index)) writer.startMark(null);
    else writer.startLink(safeTarget(attributes['href'] ?? ''));
  } else if (name === 'sup') writer.startRaised();
  else if (name === 'b' || name === 'strong') writer.strong(1);
  else if (/^h[1-6]$/.test(name)) writer.heading(Number(name[1]));
  else if (name === 'blockquote') writer.quote(1);
  else if (name === 'ul' || name === 'ol' || name === 'dl') writer.startList(name === 'ol', attributes);
  else if (name === 'li') writer.startItem(attributes['value']);
  else if (name === 'tr') writer.startRow();
  else if (name === 'td' || name === 'th') writer.startCell();
}

function close(writer: HtmlWriter, name: string): void {
  if (blockElements.has(name)) writer.flush();
  if (name === 'a') writer.endLink();
  else if (name === 'sup') writer.endRaised();
  else if (name === 'b' || name === 'strong') writer.strong(-1);
  else if (/^h[1-6]$/.test(name)) writer.heading(0);
  else if (name === 'blockquote') writer.quote(-1);
  else if (name === 'ul' || name === 'ol' || name === 'dl') writer.endList();
  else if (name === 'li') writer.endItem();
  else if (name === 'tr') writer.endRow();
  else if (name === 'table') writer.endRow();
  if (name === 'p' || name === 'li' || name === 'ol' || name === 'ul' || name === 'section') writer.endNote(name);
}

/** A link target that a statement may keep: web and mail addresses. Scripts and data are dropped, anchors are no target. */
function safeTarget(href: string): ImportedLink['href'] {
  const target = href.replace(/[\s\u0000-\u001f]+/g, '');
  return /^(?:https?:\/\/|mailto:)/i.test(target) && target.length <= 2000 ? target : '';
}
