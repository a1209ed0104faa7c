import type { ImportedLink } from '../types.js';

/** A text without its inline markup, and the links that the markup named. */
export interface PlainInline {
  readonly text: string;
  readonly links: readonly ImportedLink[];
  readonly removed: number;
}

const tagName =
  /^<\/?(?:a|abbr|b|br|center|cite|code|div|em|font|h[1-6]|i|li|mark|ol|p|q|s|small|span|strong|sub|sup|u|ul)(?:\s[^<>]{0,500})?\/?>/i;
/** An address between angle brackets. */
const autolink = /^<((?:https?:\/\/|mailto:)[^\s<>]{3,500}|[\w.+-]{1,64}@[\w.-]{3,100})>/i;
const escapable = '\\`*_{}[]()#+-.!|<>~"';

/**
 * Takes Markdown and simple HTML markup out of a line: emphasis, code ticks, links, tags, escapes. The words stay.
 * `markdown` says whether the document uses Markdown at all; without it only tags are removed.
 *
 * @example plainInline('**We ask** [you](https://example.org)', true).text // 'We ask you'
 */
export function plainInline(text: string, markdown: boolean): PlainInline {
  if (!/[<*_`[\\]/.test(text)) return { text, links: [], removed: 0 };
  const links: ImportedLink[] = [];
  let out = '';
  let removed = 0;
  let close = -1;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index] as string;
    if (char === '<') {
      const target = markdown ? autolink.exec(text.slice(index, index + 600))?.[1] : undefined;
      if (target) {
        out += target;
        index += target.length + 1;
        removed += 1;
        continue;
      }
      const tag = tagName.exec(text.slice(index, index + 520));
      if (tag) {
        if (/^<br/i.test(tag[0])) out += ' ';
        const href = /href\s*=\s*"([^"<>]{1,400})"/i.exec(tag[0])?.[1];
        if (href) links.push({ text: '', href });
        index += tag[0].length - 1;
        removed += 1;
        continue;
      }
    }
    if (!markdown) {
      out += char;
      continue;
    }
    if (char === '\\' && escapable.includes(text[index + 1] ?? 'x')) {
      index += 1;
      out += text[index];
      removed += 1;
    } else if (char === '*' || char === '`' || (char === '_' && atWordEdge(text, index))) {
      const solitary = char === '*' && isBlank(text[index - 1]) && isBlank(text[index + 1]);
      if (solitary) out += char;
      else removed += 1;
    } else if (char === '[') {
      if (close < index) close = text.indexOf(']', index);
      const link = close > index ? readLink(text, index, close) : null;
      if (!link) {
        if (close < 0) close = text.length;
        out += char;
        continue;
      }
      const inner = plainInline(link.label, true);
      out += inner.text;
      if (link.href) links.push({ text: inner.text, href: link.href });
      removed += 1;
      index = link.end - 1;
    } else out += char;
  }
  return { text: out, links, removed };
}

function readLink(text: string, open: number, close: number) {
  if (close === text.length || close - open > 2000 || text[open + 1] === '^') return null;
  const label = text.slice(open + 1, close);
  if (label.includes('[')) return null;
  const after = text[close + 1];
  if (after === '(') {
    const end = text.slice(close, close + 2000).indexOf(')');
    return end < 0
      ? null
      : { label, href: text.slice(close + 2, close + end).split(' ')[0] ?? '', end: close + end + 1 };
  }
  if (after === '[' && !/^\d+$/.test(label)) {
    const end = text.slice(close, close + 100).indexOf(']', 2);
    return end < 0 ? null : { label, href: '', end: close + end + 1 };
  }
  return null;
}

function atWordEdge(text: string, index: number): boolean {
  const before = text[index - 1];
  const after = text[index + 1];
  return !(isWord(before) && isWord(after)) && !(isBlank(before) && isBlank(after));
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

function isBlank(char: string | undefined): boolean {
  return char === undefined || char === ' ';
}

/** Whether a document is written in Markdown: headings, strong emphasis, links with targets. */
export function looksLikeMarkdown(lines: readonly { raw: string }[], hasFrontMatter: boolean): boolean {
  if (hasFrontMatter) return true;
  return lines.some(
    ({ raw }) =>
      /^#{1,6} \S/.test(raw) ||
      /\*\*\S[^*]{0,300}\*\*/.test(raw.slice(0, 2000)) ||
      /\]\(https?:/.test(raw) ||
      /^\[\^?[\w-]{1,20}\]: /.test(raw),
  );
}
