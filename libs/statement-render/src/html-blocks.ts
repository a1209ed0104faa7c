import type { Block, RenderLabels, Run, TextRole, TextRun } from './render-input.js';

/** Words as HTML text or as a quoted attribute value. */
export function escapeHtml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function marked(run: TextRun): string {
  let words = escapeHtml(run.text);
  if (run.language !== null)
    words = `<span lang="${escapeHtml(run.language)}" dir="${run.direction ?? 'auto'}">${words}</span>`;
  if (run.emphasis) words = `<em>${words}</em>`;
  if (run.strong) words = `<strong>${words}</strong>`;
  return run.href === null ? words : `<a href="${escapeHtml(run.href)}" rel="noopener nofollow">${words}</a>`;
}

/** A label of the form `Note {n}`, escaped. */
export function noteLabel(labels: RenderLabels, number: number): string {
  return escapeHtml(labels.note.replaceAll('{n}', String(number)));
}

function noteReference(number: number, reference: number, labels: RenderLabels): string {
  const id = `ref-${number}-${reference}`;
  return `<sup class="note-ref"><a id="${id}" href="#note-${number}" role="doc-noteref" aria-label="${noteLabel(labels, number)}">${number}</a></sup>`;
}

/** Words in a line. */
export function runsHtml(runs: readonly Run[], labels: RenderLabels): string {
  return runs
    .map((run) => {
      if (run.kind === 'break') return '<br>';
      return run.kind === 'note' ? noteReference(run.number, run.reference, labels) : marked(run);
    })
    .join('');
}

const classOf = (role: TextRole) => role.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** One block as an element; demands keep their numbers through `start`. */
export function blockHtml(block: Block, labels: RenderLabels): string {
  const inner = (blocks: readonly Block[]) => blocks.map((item) => blockHtml(item, labels)).join('');
  switch (block.kind) {
    case 'text': {
      const words = runsHtml(block.runs, labels);
      if (block.role === 'title') return `<h1>${words}</h1>`;
      return block.role === 'paragraph' ? `<p>${words}</p>` : `<p class="${classOf(block.role)}">${words}</p>`;
    }
    case 'heading':
      return `<h${block.level}>${runsHtml(block.runs, labels)}</h${block.level}>`;
    case 'quote':
      return `<blockquote>${inner(block.blocks)}</blockquote>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${inner(item)}</li>`).join('');
      return block.ordered ? `<ol start="${block.start}">${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'demands': {
      const items = block.demands.map(({ number, blocks }) => `<li id="demand-${number}">${inner(blocks)}</li>`);
      return `<ol class="demands" start="${block.demands[0]!.number}">${items.join('')}</ol>`;
    }
  }
}
