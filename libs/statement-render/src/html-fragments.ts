import { blockHtml, escapeHtml, noteLabel, runsHtml } from './html-blocks.js';
import type { RenderedNote, RenderInput, RenderLabels, SignatoryGroup } from './render-input.js';
import { hasSignatories } from './signatories.js';

/** Pieces of a page, each well formed by itself; an empty string where there is nothing to print. */
export interface HtmlFragments {
  readonly bodyHtml: string;
  readonly signatoriesHtml: string;
  readonly contactHtml: string;
  readonly annexesHtml: string;
  readonly notesHtml: string;
}

function group({ heading, entries }: SignatoryGroup): string {
  const items = entries.map((entry) => `<li><bdi>${escapeHtml(entry.line)}</bdi></li>`);
  const list = `<ol start="${entries[0]?.number ?? 1}">\n${items.join('\n')}\n</ol>`;
  return heading === null ? list : `<h3>${escapeHtml(heading)}</h3>\n${list}`;
}

function signatoriesHtml({ signatories, labels }: RenderInput): string {
  if (!hasSignatories(signatories)) return '';
  const further =
    signatories.counted > 0 && labels.furtherCounted !== null
      ? `\n<p class="further">${escapeHtml(labels.furtherCounted)}</p>`
      : '';
  const heading = `<h2 id="signatories">${escapeHtml(signatories.heading)}</h2>`;
  const groups = signatories.groups.map(group).join('\n');
  return `<section class="signatories" aria-labelledby="signatories">\n${heading}\n${groups}${further}\n</section>`;
}

function noteHtml(note: RenderedNote, labels: RenderLabels): string {
  const several = note.references > 1;
  const back = Array.from({ length: note.references }, (_, index) => {
    const mark = several ? `<sup>${index + 1}</sup>` : '↩';
    // The name holds what is seen: who speaks to the machine says the small number.
    const which = several ? `, ${index + 1}` : '';
    const label = `${escapeHtml(labels.backToText)}: ${noteLabel(labels, note.number)}${which}`;
    return ` <a class="back" href="#ref-${note.number}-${index + 1}" role="doc-backlink" aria-label="${label}">${mark}</a>`;
  });
  const arrow = several ? ' <span aria-hidden="true">↩</span>' : '';
  return `<li id="note-${note.number}">${runsHtml(note.runs, labels)}${arrow}${back.join('')}</li>`;
}

function notesHtml({ notes, labels }: RenderInput): string {
  if (notes.length === 0) return '';
  const items = notes.map((note) => noteHtml(note, labels)).join('\n');
  const heading = `<h2 id="notes">${escapeHtml(labels.notes)}</h2>`;
  return `<section class="notes" role="doc-endnotes" aria-labelledby="notes">\n${heading}\n<ol>\n${items}\n</ol>\n</section>`;
}

/**
 * The pieces of which the standalone file and the public page are built. Everything people wrote is escaped and links
 * were checked by `renderInput`, so the pieces can be put into a page as they are. Ids: `note-N`, `ref-N-K`,
 * `demand-N`, `signatories`, `notes`.
 */
export function htmlFragments(input: RenderInput): HtmlFragments {
  const blocks = (list: RenderInput['body']) => list.map((block) => blockHtml(block, input.labels)).join('\n');
  return {
    bodyHtml: blocks(input.body),
    signatoriesHtml: signatoriesHtml(input),
    contactHtml: blocks(input.contact),
    annexesHtml: input.annexes.length > 0 ? `<section class="annexes">\n${blocks(input.annexes)}\n</section>` : '',
    notesHtml: notesHtml(input),
  };
}
