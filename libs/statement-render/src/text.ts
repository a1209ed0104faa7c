import type { Block, RenderInput, Run } from './render-input.js';
import { unspokenHref } from './runs.js';
import { hasSignatories } from './signatories.js';

/** Words as plain text: notes as `[1]`, targets that the words do not say behind them in angle brackets. */
function words(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'break') return '\n';
      if (run.kind === 'note') return `[${run.number}]`;
      const href = unspokenHref(run);
      return href === null ? run.text : `${run.text} <${href}>`;
    })
    .join('')
    .trim();
}

const indented = (text: string, marker: string) =>
  marker + text.replaceAll(/\n(?!\n)/g, `\n${' '.repeat(marker.length)}`).replaceAll(/[ ]+$/gm, '');

function block(item: Block): string {
  switch (item.kind) {
    case 'text':
    case 'heading':
      return words(item.runs);
    case 'quote':
      return item.blocks.map((inner) => block(inner).replaceAll(/^/gm, '> ').replaceAll(/ +$/gm, '')).join('\n>\n');
    case 'list':
      return item.items
        .map((blocks, index) => indented(stacked(blocks, '\n'), item.ordered ? `${item.start + index}) ` : '- '))
        .join('\n');
    case 'demands':
      return item.demands.map(({ number, blocks }) => indented(stacked(blocks, '\n'), `${number}. `)).join('\n');
  }
}

const stacked = (blocks: readonly Block[], gap = '\n\n') => blocks.map(block).join(gap);

function signatories({ signatories, labels }: RenderInput): readonly string[] {
  if (!hasSignatories(signatories)) return [];
  const groups = signatories.groups.flatMap((group) => [
    group.heading ?? signatories.heading,
    group.entries.map((entry) => `${entry.number}. ${entry.line}`).join('\n'),
  ]);
  if (groups.length === 0) groups.push(signatories.heading);
  return signatories.counted > 0 && labels.furtherCounted !== null ? [...groups, labels.furtherCounted] : groups;
}

/**
 * The statement as plain text (LF, one empty line between blocks) that the importer reads back into the same structure:
 * demands and signatories numbered `1.`, notes `[1]` in place and again in front of their words at the end. For that it
 * holds the statement's words only: no watermark, no provenance line.
 */
export function renderText(input: RenderInput): string {
  const sections = [
    ...input.body.map(block),
    ...signatories(input),
    ...input.contact.map(block),
    ...input.annexes.map(block),
    ...input.notes.map((note) => `[${note.number}] ${words(note.runs)}`),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
