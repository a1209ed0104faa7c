import type { MarkupToken } from '../markup-tokens.js';

/** The links of a page that are note marks, and those that lead back from a note. */
export interface HtmlNotes {
  /** Number of the note by the index of the link's tag. */
  readonly marks: ReadonlyMap<number, number>;
  /** Number of the note by the id of the element that holds it. */
  readonly targets: ReadonlyMap<string, number>;
  /** Indexes of link tags that lead back into the text. */
  readonly back: ReadonlySet<number>;
}

const numberLike = /^(?:[[(]?\d{1,3}[\])]?|[*†‡§]{1,3}|[ivxl]{1,5}|\[?note \d{1,3}\]?)$/i;
const backLike =
  /^(?:[[(]?[\d^]{1,3}[\])]?[.:]?|[*†‡§]{1,3}|[ivxl]{1,5}|[↩↑⤴^←⏎⤶]\S{0,2}|back|up|retour|volver|voltar)$/iu;

/**
 * Finds note marks by what links do: one that leads forward to an element of the page and reads like a number is a mark;
 * one that leads back is the way home from a note. Notes are numbered in the order of their first mark.
 */
export function findHtmlNotes(tokens: readonly MarkupToken[]): HtmlNotes {
  const places = new Map<string, number>();
  tokens.forEach((token, index) => {
    if (token.kind !== 'open') return;
    for (const id of [token.attributes['id'], token.name === 'a' ? token.attributes['name'] : undefined])
      if (id && !places.has(id)) places.set(id, index);
  });
  const marks = new Map<number, number>();
  const targets = new Map<string, number>();
  const back = new Set<number>();
  tokens.forEach((token, index) => {
    const href = token.kind === 'open' && token.name === 'a' ? (token.attributes['href'] ?? '') : '';
    const hash = href.indexOf('#');
    if (hash < 0 || (hash > 0 && /^https?:/.test(href) && !/(?:fn|note|_ftn|_edn)/i.test(href.slice(hash)))) return;
    const id = href.slice(hash + 1);
    const place = places.get(id);
    if (place === undefined || id === '') return;
    const label = labelOf(tokens, index);
    if (place > index && numberLike.test(label)) {
      if (!targets.has(id)) targets.set(id, targets.size + 1);
      marks.set(index, targets.get(id) as number);
    } else if (place < index && (backLike.test(label) || token.attributes['role'] === 'doc-backlink')) back.add(index);
  });
  return { marks, targets, back };
}

/** The words of a link; a link that goes on for long is no note mark. */
function labelOf(tokens: readonly MarkupToken[], open: number): string {
  let label = '';
  for (let index = open + 1; index < Math.min(tokens.length, open + 12); index += 1) {
    const token = tokens[index] as MarkupToken;
    if (token.kind === 'close' && token.name === 'a') break;
    label += token.text;
  }
  return label.replace(/\s+/g, ' ').trim();
}
