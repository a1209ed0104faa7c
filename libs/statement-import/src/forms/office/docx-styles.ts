import { attribute, xmlTokens } from './xml.js';

/** What a paragraph style says about its paragraphs. */
export interface DocxStyle {
  readonly kind: 'heading' | 'title' | 'subtitle' | 'quote' | 'list' | null;
  readonly level: number;
  readonly numbering: string | null;
}

const names: readonly (readonly [RegExp, DocxStyle['kind']])[] = [
  [/^(?:title|titre|título|titulo|titel)$/i, 'title'],
  [/^(?:subtitle|sous-titre|subtítulo|untertitel)$/i, 'subtitle'],
  [/quot|citation|zitat|cita|block text/i, 'quote'],
  [/^(?:list|liste|lista)(?: bullet| number|$)/i, 'list'],
];

/** The styles of a document by id: headings by name or outline level, titles, quotations, lists. */
export function docxStyles(source: string | null): ReadonlyMap<string, DocxStyle> {
  const styles = new Map<string, DocxStyle>();
  let id: string | null = null;
  let style: { -readonly [K in keyof DocxStyle]: DocxStyle[K] } = { kind: null, level: 0, numbering: null };
  for (const token of xmlTokens(source ?? '')) {
    if (token.kind === 'text') continue;
    if (token.name === 'style') {
      if (token.kind === 'open') {
        id = attribute(token, 'styleId');
        style = { kind: null, level: 0, numbering: null };
      } else if (id !== null) styles.set(id, style);
    } else if (token.kind === 'open' && token.name === 'name') {
      const name = attribute(token, 'val') ?? '';
      const heading = /^(?:heading|titre|título|überschrift)\s?(\d)$/i.exec(name);
      if (heading) Object.assign(style, { kind: 'heading', level: Number(heading[1]) });
      else style.kind ??= names.find(([pattern]) => pattern.test(name))?.[1] ?? null;
    } else if (token.kind === 'open' && token.name === 'outlineLvl' && style.kind === null) {
      const level = Number(attribute(token, 'val'));
      if (level >= 0 && level < 9) Object.assign(style, { kind: 'heading', level: level + 1 });
    } else if (token.kind === 'open' && token.name === 'numId') style.numbering = attribute(token, 'val');
  }
  return styles;
}
