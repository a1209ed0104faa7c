import {
  bulletList,
  demand,
  emptyDocument,
  footnote,
  footnoteRef,
  listItem,
  node,
  orderedList,
  paragraph,
  quote,
  safeHref,
  statementDocument,
  text,
  title,
  type DocumentNode,
  type NodeType,
  type StatementDocument,
} from '@undersigned/statement';
import type { ImportedFootnote, ImportedLink, ImportedPart, ImportResult, PartType } from './types.js';

const nodeTypes: Readonly<Record<PartType, NodeType>> = {
  dateLine: 'dateLine',
  title: 'title',
  subtitle: 'subtitle',
  addressee: 'addressee',
  salutation: 'salutation',
  opening: 'opening',
  paragraph: 'paragraph',
  heading: 'heading',
  annexHeading: 'heading',
  listItem: 'paragraph',
  quote: 'quote',
  demandLeadIn: 'demandLeadIn',
  demand: 'demand',
  closing: 'closing',
  publicContact: 'publicContact',
  copyLine: 'paragraph',
};

/**
 * The document of an imported statement: its parts in order, demands with ids, references at their places and the notes.
 * A title that only front matter gave comes first. Signatories, covering letter and contacts are no part of it. A mark
 * whose note did not come along stays in the text as it was meant (`[4]`). A sheet without a text gives the empty document.
 * `newId` gives a fresh id for every demand and note.
 */
export function documentFromImport(result: ImportResult, newId: () => string): StatementDocument {
  const { parts, footnotes, demands, title: name } = result.statement;
  if (parts.length === 0) return emptyDocument();
  const noteIds = new Map<number, string>();
  const notes = footnotes.map((note) => noteNode(note, newId(), noteIds));
  const details = new Set(demands.flatMap((asked) => asked.detailPartIds));
  const byId = new Map(parts.map((part) => [part.id, part]));
  const detailsOf = new Map(
    demands.map((asked) => [asked.partId, asked.detailPartIds.flatMap((id) => byId.get(id) ?? [])]),
  );
  const inline = (part: ImportedPart) => inlineOf(part, noteIds);
  const asDemand = (part: ImportedPart) =>
    demand(newId(), paragraph(...inline(part)), ...blocksOf(detailsOf.get(part.id) ?? [], inline, plainBlock));
  const body = blocksOf(
    parts.filter((part) => !details.has(part.id)),
    inline,
    (part) => (part.type === 'demand' ? asDemand(part) : partNode(part, inline(part))),
  );
  const missingTitle = name !== null && !parts.some((part) => part.type === 'title');
  return statementDocument(...(missingTitle ? [title(name)] : []), ...body, ...notes);

  function plainBlock(part: ImportedPart): DocumentNode {
    return paragraph(...inline(part));
  }
}

function noteNode(note: ImportedFootnote, id: string, ids: Map<number, string>): DocumentNode {
  if (!ids.has(note.number)) ids.set(note.number, id);
  const link = note.url ? [{ text: note.url, href: note.url }] : [];
  return footnote(id, ...linked(note.text, link));
}

function partNode(part: ImportedPart, content: readonly DocumentNode[]): DocumentNode {
  const type = nodeTypes[part.type];
  if (type === 'quote') return quote(paragraph(...content));
  return node(type, type === 'heading' ? { level: 2 } : {}, ...content);
}

/** Items of one list become one list; what is no item becomes the node that `other` makes of it. */
function blocksOf(
  parts: readonly ImportedPart[],
  inline: (part: ImportedPart) => DocumentNode[],
  other: (part: ImportedPart) => DocumentNode,
): DocumentNode[] {
  const blocks: DocumentNode[] = [];
  let open: ImportedPart[] = [];
  const close = () => {
    const [first] = open;
    if (!first) return;
    const items = open.map((part) => listItem(paragraph(...inline(part))));
    blocks.push(first.list?.ordered ? orderedList(first.list.number ?? 1, ...items) : bulletList(...items));
    open = [];
  };
  for (const part of parts) {
    const item = part.list !== null && part.type !== 'demand';
    if (!item || part.list?.id !== open[0]?.list?.id) close();
    if (item) open.push(part);
    else blocks.push(other(part));
  }
  close();
  return blocks;
}

/** Links of one part that are kept; nobody writes more, and the search for them is recursive. */
const mostLinks = 300;

/** The words of a part with its links and, at their places, its references. */
function inlineOf(part: ImportedPart, noteIds: ReadonlyMap<number, string>): DocumentNode[] {
  const content: DocumentNode[] = [];
  const links = part.links.slice(0, mostLinks);
  let from = 0;
  for (const { number, offset } of part.footnoteMarks) {
    content.push(...linked(part.text.slice(from, offset), links));
    const id = noteIds.get(number);
    content.push(id ? footnoteRef(id) : text(`[${number}]`));
    from = offset;
  }
  return [...content, ...linked(part.text.slice(from), links)];
}

/** Words with the first place of each link's text linked, where the address may stand in a statement. */
function linked(words: string, links: readonly ImportedLink[]): DocumentNode[] {
  for (const [index, link] of links.entries()) {
    const at = link.text === '' ? -1 : words.indexOf(link.text);
    const href = safeHref(link.href);
    if (at < 0 || href === null) continue;
    const rest = links.slice(index + 1);
    return [
      ...linked(words.slice(0, at), rest),
      text(link.text, { type: 'link', attrs: { href } }),
      ...linked(words.slice(at + link.text.length), rest),
    ];
  }
  return words === '' ? [] : [text(words)];
}
