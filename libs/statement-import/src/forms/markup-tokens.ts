import { decodeEntities } from './entities.js';

/** A tag or a run of text of an HTML or XML document. Names are in lower case for HTML and as written for XML. */
export interface MarkupToken {
  readonly kind: 'open' | 'close' | 'text';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** `<br/>`: the tag closes itself. */
  readonly empty: boolean;
}

const nothing: Readonly<Record<string, string>> = {};
/** Elements whose content is no markup; it is left out. */
const opaque = new Set(['script', 'style', 'template', 'noscript', 'textarea', 'xmp', 'title', 'noembed']);
const mostAttributes = 64;

/**
 * The tags and texts of a document, in order. Broken markup never fails: what is no tag is text, what is never closed
 * ends with the document. Every character is looked at once; nothing is nested, so depth costs nothing.
 */
export function* markupTokens(source: string, xml: boolean): Generator<MarkupToken> {
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open < 0 || open === source.length - 1) {
      yield words(source.slice(at));
      return;
    }
    if (open > at) yield words(source.slice(at, open));
    const next = source[open + 1] as string;
    if (next === '!' || next === '?') {
      const cdata = xml && source.startsWith('<![CDATA[', open);
      const [from, close] = cdata ? [9, ']]>'] : source.startsWith('<!--', open) ? [4, '-->'] : [2, '>'];
      const found = source.indexOf(close, open + from);
      const end = found < 0 ? source.length : found;
      if (cdata) yield { ...words(''), text: source.slice(open + from, end) };
      at = end + close.length;
    } else if (/[A-Za-z_/]/.test(next)) {
      const tag = readTag(source, open, xml);
      yield tag.token;
      at = tag.end;
      if (!xml && tag.token.kind === 'open' && opaque.has(tag.token.name)) at = afterOpaque(source, tag.token.name, at);
    } else {
      yield words('<');
      at = open + 1;
    }
  }
}

function words(text: string): MarkupToken {
  return { kind: 'text', name: '', attributes: nothing, text: decodeEntities(text), empty: false };
}

function afterOpaque(source: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = from;
  return close.exec(source)?.index ?? source.length;
}

function readTag(source: string, open: number, xml: boolean): { token: MarkupToken; end: number } {
  const closing = source[open + 1] === '/';
  let at = open + (closing ? 2 : 1);
  const nameStart = at;
  while (at < source.length && !/[\s/>]/.test(source[at] as string)) at += 1;
  const written = source.slice(nameStart, at).slice(0, 80);
  const attributes: Record<string, string> = {};
  let count = 0;
  while (at < source.length && source[at] !== '>') {
    const char = source[at] as string;
    if (/[\s/]/.test(char)) {
      at += 1;
      continue;
    }
    const from = at;
    while (at < source.length && !/[\s=>]/.test(source[at] as string)) at += 1;
    const key = source.slice(from, at);
    if (at === from) at += 1;
    let value = '';
    if (source[at] === '=') {
      at += 1;
      while (source[at] === ' ') at += 1;
      const quote = source[at] as string;
      if (quote === '"' || quote === "'") {
        const found = source.indexOf(quote, at + 1);
        const end = found < 0 ? source.length : found;
        value = source.slice(at + 1, end);
        at = end + 1;
      } else {
        const start = at;
        while (at < source.length && !/[\s>]/.test(source[at] as string)) at += 1;
        value = source.slice(start, at);
      }
    }
    count += 1;
    if (count <= mostAttributes && value.length < 4000)
      attributes[xml ? key : key.toLowerCase()] = decodeEntities(value);
  }
  const name = xml ? written : written.toLowerCase();
  return {
    token: { kind: closing ? 'close' : 'open', name, attributes, text: '', empty: source[at - 1] === '/' },
    end: at + 1,
  };
}
