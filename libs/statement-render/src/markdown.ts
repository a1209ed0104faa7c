import { blockMarkdown, escapeMarkdown, runsMarkdown } from './markdown-blocks.js';
import type { RenderInput } from './render-input.js';
import { hasSignatories } from './signatories.js';

function signatories({ signatories, labels }: RenderInput): readonly string[] {
  if (!hasSignatories(signatories)) return [];
  const groups = signatories.groups.flatMap((group) => [
    ...(group.heading === null ? [] : [`### ${escapeMarkdown(group.heading)}`]),
    group.entries.map((entry) => `${entry.number}. ${escapeMarkdown(entry.line)}`).join('\n'),
  ]);
  const further =
    signatories.counted > 0 && labels.furtherCounted !== null ? [escapeMarkdown(labels.furtherCounted)] : [];
  return [`## ${escapeMarkdown(signatories.heading)}`, ...groups, ...further];
}

/** The statement as Markdown (CommonMark with `[^1]` footnotes); whatever people wrote is escaped, HTML included. */
export function renderMarkdown(input: RenderInput): string {
  const { labels } = input;
  const sections = [
    ...(input.watermark === null ? [] : [`**${escapeMarkdown(labels.draft)}**`]),
    ...input.body.map(blockMarkdown),
    ...signatories(input),
    ...input.contact.map(blockMarkdown),
    ...input.annexes.map(blockMarkdown),
    ...(labels.provenance === null ? [] : [`*${escapeMarkdown(labels.provenance)}*`]),
    ...input.notes.map((note) => `[^${note.number}]: ${runsMarkdown(note.runs).replaceAll('\n', '\n    ')}`),
  ];
  return `${sections.join('\n\n')}\n`;
}
