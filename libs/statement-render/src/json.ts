import type { Block, RenderInput, Run } from './render-input.js';
import { runsText } from './runs.js';

const noteNumbers = (runs: readonly Run[]) => runs.flatMap((run) => (run.kind === 'note' ? [run.number] : []));

/** Lines of words in a block, in reading order. */
function lines(block: Block): readonly (readonly Run[])[] {
  if (block.kind === 'text' || block.kind === 'heading') return [block.runs];
  if (block.kind === 'quote') return block.blocks.flatMap(lines);
  if (block.kind === 'list') return block.items.flatMap((item) => item.flatMap(lines));
  return block.demands.flatMap((demand) => demand.blocks.flatMap(lines));
}

const summary = (blocks: readonly Block[]) => {
  const all = blocks.flatMap(lines);
  return { text: all.map((runs) => runsText(runs)).join('\n'), footnoteRefs: all.flatMap(noteNumbers) };
};

const firstHref = (runs: readonly Run[]) =>
  runs.flatMap((run) => (run.kind === 'text' && run.href !== null ? [run.href] : []))[0] ?? null;

/**
 * The statement as data, for other programs: words with their marks (`body`, `annexes`), and beside them demands, notes,
 * signatories and contacts as plain words with the numbers that every format prints. UTF-8, indented by two blanks.
 */
export function renderJson(input: RenderInput): string {
  const demands = [...input.body, ...input.annexes].flatMap((block) => (block.kind === 'demands' ? block.demands : []));
  const { groups, heading, named, counted } = input.signatories;
  const data = {
    format: 'undersigned.statement/1',
    language: input.language,
    direction: input.direction,
    draft: input.watermark !== null,
    title: input.meta.title,
    version: input.meta.versionNumber,
    contentHash: input.meta.contentHash,
    asOf: input.meta.asOf,
    publicUrl: input.meta.publicUrl,
    body: input.body,
    demands: demands.map(({ id, number, blocks }) => ({ id, number, ...summary(blocks) })),
    signatoryGroups: groups.map((group) => ({
      heading: group.heading ?? heading,
      entries: group.entries.map(({ group: _group, line, ...entry }) => ({ ...entry, printed: line })),
    })),
    counts: { named, counted },
    contact: input.contact.map((block) => summary([block]).text),
    contacts: input.contacts,
    annexes: input.annexes,
    footnotes: input.notes.map(({ number, references, runs }) => ({
      number,
      references,
      text: runsText(runs),
      url: firstHref(runs),
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
