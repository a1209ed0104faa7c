import { parseLanguageTag, textDirection } from '@undersigned/kernel';
import { numberFootnotes, partsOf, storedFootnotes, type Part, type StatementDocument } from '@undersigned/statement';
import { blockReader } from './blocks.js';
import { clean } from './clean.js';
import { contactBlock } from './contact.js';
import type { Block, ContactLine, RenderInput, RenderLabels, StatementMeta } from './render-input.js';
import { plainRun, runReader } from './runs.js';
import { renderSignatoryList, type SignatoryCounts, type SignatoryLine } from './signatories.js';

/** What {@link renderInput} is made of. */
export interface RenderSource {
  readonly document: StatementDocument;
  readonly language: string;
  readonly signatories: readonly SignatoryLine[];
  readonly counts: SignatoryCounts;
  readonly contacts: readonly ContactLine[];
  readonly meta: StatementMeta;
  readonly watermark: 'draft' | null;
  readonly labels: RenderLabels;
}

/**
 * Computes, once, what every renderer prints. Notes are numbered by their first reference in printing order; notes that
 * nothing refers to are left out, as are empty parts and links that are not safe. The title of `meta` is printed where
 * the text has none of its own. Never filters or orders signatories: the caller's list is the list. Throws a RangeError
 * where `asOf` is no time.
 */
export function renderInput(source: RenderSource): RenderInput {
  const { document, labels, meta } = source;
  const language = parseLanguageTag(source.language) ?? 'und';
  const parts = inPrintingOrder(partsOf(document));
  const printed = [...parts.body, ...parts.contact, ...parts.annexes];
  const numbering = numberFootnotes({ ...document, content: [...printed, ...notesOf(document)] });
  const runs = runReader(numbering.numberOf);
  const blocks = blockReader(runs);
  const body = withTitle(blocks(parts.body), clean(meta.title).trim());
  const wording = blocks(parts.contact);
  return {
    language,
    direction: textDirection(language),
    meta: { ...meta, title: clean(meta.title).trim(), asOf: new Date(meta.asOf).toISOString() },
    watermark: source.watermark,
    labels,
    body,
    signatories: renderSignatoryList(source.signatories, source.counts, labels),
    contact: wording.length > 0 ? wording : source.contacts.map((contact) => contactBlock(contact, labels)),
    contacts: source.contacts,
    annexes: blocks(parts.annexes),
    notes: numbering.notes.map(({ number, references, node }) => ({ number, references, runs: runs(node) })),
  };
}

/** The signatory list stands between the closing and the public contact, annexes follow, whatever the text's order. */
function inPrintingOrder(parts: readonly Part[]) {
  const of = (type: string) => parts.filter((part) => part.type === type);
  const body = parts.filter((part) => part.type !== 'publicContact' && part.type !== 'annex');
  return { body, contact: of('publicContact'), annexes: of('annex') };
}

function notesOf(document: StatementDocument) {
  const notes = storedFootnotes(document);
  return notes.length > 0 ? [{ type: 'footnotes' as const, content: notes }] : [];
}

function withTitle(body: readonly Block[], title: string): readonly Block[] {
  const titled = body.some((block) => block.kind === 'text' && block.role === 'title');
  return titled || title === '' ? body : [{ kind: 'text', role: 'title', runs: [plainRun(title)] }, ...body];
}
