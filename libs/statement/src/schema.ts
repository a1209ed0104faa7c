import { Schema, type MarkSpec, type NodeSpec } from 'prosemirror-model';
import { textDirection } from '@undersigned/kernel';

/** Blocks that may stand inside lists, quotations, demands and annexes. */
const blocks = '(paragraph | bulletList | orderedList)';
const inlineContent = '(text | hardBreak | footnoteRef)*';
const identity = { id: { default: null, validate: 'string|null' } };

const block = (tag: string, spec: Partial<NodeSpec> = {}): NodeSpec => ({
  content: inlineContent,
  group: 'part',
  defining: true,
  ...spec,
  attrs: { ...identity, ...spec.attrs },
  parseDOM: spec.parseDOM ?? [{ tag }],
  toDOM: spec.toDOM ?? (() => [tag.replace(/\[.*$/, ''), ...attributeOf(tag), 0]),
});

/** `p[data-part=closing]` as the attribute argument of a DOM spec. */
function attributeOf(tag: string): [Record<string, string>] | [] {
  const match = /\[(.+?)=(.+?)\]$/.exec(tag);
  return match ? [{ [match[1]!]: match[2]! }] : [];
}

const part = (name: string, tag = 'p') =>
  block(`${tag}[data-part=${name}]`, { parseDOM: [{ tag: `${tag}[data-part=${name}]`, priority: 60 }] });

/** The typed parts of a statement, in the words of the product; the editor and the server both read this one table. */
export const nodeSpecs = {
  doc: { content: 'part+ footnotes?' },
  paragraph: block('p'),
  dateLine: part('date-line'),
  title: block('h1'),
  subtitle: part('subtitle'),
  addressee: part('addressee'),
  salutation: part('salutation'),
  opening: part('opening'),
  heading: block('h2', {
    attrs: { level: { default: 2, validate: 'number' } },
    parseDOM: [2, 3, 4].map((level) => ({ tag: `h${level}`, attrs: { level } })),
    toDOM: (node) => [`h${node.attrs.level as number}`, 0],
  }),
  quote: block('blockquote', { content: 'paragraph+' }),
  bulletList: block('ul', { content: 'listItem+' }),
  orderedList: block('ol', {
    content: 'listItem+',
    attrs: { start: { default: 1, validate: 'number' } },
    parseDOM: [{ tag: 'ol', getAttrs: (element) => ({ start: Number(element.getAttribute('start') ?? 1) || 1 }) }],
    toDOM: (node) => ['ol', { start: String(node.attrs.start) }, 0],
  }),
  listItem: { content: `paragraph ${blocks}*`, defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
  demandLeadIn: part('demand-lead-in'),
  demand: part('demand', 'section'),
  closing: part('closing'),
  publicContact: part('public-contact'),
  annex: part('annex', 'section'),
  footnotes: {
    content: 'footnote*',
    isolating: true,
    parseDOM: [{ tag: 'section[data-footnotes]', priority: 60 }],
    toDOM: () => ['section', { 'data-footnotes': '' }, 0],
  },
  footnote: {
    content: '(text | hardBreak)*',
    attrs: { id: { validate: 'string' } },
    isolating: true,
    parseDOM: [
      { tag: 'p[data-footnote]', priority: 60, getAttrs: (element) => ({ id: element.getAttribute('data-footnote') }) },
    ],
    toDOM: (node) => ['p', { 'data-footnote': node.attrs.id as string }, 0],
  },
  footnoteRef: {
    inline: true,
    atom: true,
    attrs: { noteId: { validate: 'string' } },
    parseDOM: [
      { tag: 'sup[data-note]', priority: 60, getAttrs: (element) => ({ noteId: element.getAttribute('data-note') }) },
    ],
    toDOM: (node) => ['sup', { 'data-note': node.attrs.noteId as string }],
  },
  hardBreak: { inline: true, selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
  text: {},
} satisfies Record<string, NodeSpec>;

nodeSpecs.demand.content = `paragraph ${blocks}*`;
nodeSpecs.annex.content = '(paragraph | heading | bulletList | orderedList | quote)+';

/** How words may be marked: emphasis, strong, links, and runs in another language or direction. */
export const markSpecs = {
  link: {
    attrs: { href: { validate: 'string' } },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (element) => {
          const href = safeHref(element.getAttribute('href') ?? '');
          return href ? { href } : false;
        },
      },
    ],
    toDOM: (mark) => ['a', { href: mark.attrs.href as string, rel: 'noopener nofollow' }, 0],
  },
  language: {
    attrs: { lang: { validate: 'string' } },
    parseDOM: [{ tag: 'span[lang]', getAttrs: (element) => ({ lang: element.getAttribute('lang') }) }],
    toDOM: (mark) => ['span', { lang: mark.attrs.lang as string, dir: textDirection(mark.attrs.lang as string) }, 0],
  },
  emphasis: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
} satisfies Record<string, MarkSpec>;

/** The link target if it may stand in a statement (http, https, mailto, tel), else null: everything else could run code. */
export function safeHref(href: string): string | null {
  return /^(https?:\/\/|mailto:|tel:)\S+$/i.test(href.trim()) ? href.trim() : null;
}

/** The one schema of a statement's document; a document that fits it is well formed, see `parseDocument` for the rest. */
export const statementSchema: Schema<keyof typeof nodeSpecs, keyof typeof markSpecs> = new Schema({
  nodes: nodeSpecs,
  marks: markSpecs,
});
