import type { Block, Run, TextRun } from './render-input.js';

const address = /https?:\/\/[^\s<>"`]+[^\s<>"`.,;:!?)\]'"]/g;

/** Escapes what Markdown would read as markup; an address in the words becomes a link to itself. */
export function escapeMarkdown(words: string): string {
  let result = '';
  let end = 0;
  for (const match of words.matchAll(address)) {
    result += `${escaped(words.slice(end, match.index))}<${match[0]}>`;
    end = match.index + match[0].length;
  }
  return result + escaped(words.slice(end));
}

const escaped = (words: string) => words.replaceAll(/[\\`*_[\]<>#|~&^!$]/g, '\\$&');

/** Words that would begin a list, a heading, a rule or a quotation at the start of a line. */
const guarded = (line: string) => line.replace(/^(\s*)([-+=:])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');

function marked(run: TextRun): string {
  const [, before, core, after] = /^(\s*)(.*?)(\s*)$/s.exec(run.text)!;
  if (core === '') return run.text;
  let words =
    run.href === null
      ? escapeMarkdown(core!)
      : `[${escaped(core!)}](<${run.href.replaceAll(/[<>\\]/g, encodeURIComponent)}>)`;
  if (run.language !== null) words = `<span lang="${run.language}" dir="${run.direction}">${words}</span>`;
  if (run.emphasis) words = `*${words}*`;
  if (run.strong) words = `**${words}**`;
  return `${before}${words}${after}`;
}

/** Words in a line; a forced break is a backslash at the line's end. */
export function runsMarkdown(runs: readonly Run[]): string {
  return runs
    .map((run) => (run.kind === 'text' ? marked(run) : run.kind === 'break' ? '\\\n' : `[^${run.number}]`))
    .join('')
    .trim()
    .split('\n')
    .map(guarded)
    .join('\n');
}

const indented = (text: string, marker: string) =>
  marker + text.replaceAll('\n', `\n${' '.repeat(marker.length)}`).replaceAll(/ +$/gm, '');

const stacked = (blocks: readonly Block[]) => blocks.map(blockMarkdown).join('\n\n');

/** One block without the empty lines around it. */
export function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'text':
      if (block.role === 'title') return `# ${runsMarkdown(block.runs).replaceAll('\\\n', ' ')}`;
      return runsMarkdown(block.runs);
    case 'heading':
      return `${'#'.repeat(block.level)} ${runsMarkdown(block.runs).replaceAll('\\\n', ' ')}`;
    case 'quote':
      return stacked(block.blocks).replaceAll(/^/gm, '> ').replaceAll(/ +$/gm, '');
    case 'list':
      return block.items
        .map((blocks, index) => indented(stacked(blocks), block.ordered ? `${block.start + index}) ` : '- '))
        .join('\n');
    case 'demands':
      return block.demands.map(({ number, blocks }) => indented(stacked(blocks), `${number}. `)).join('\n');
  }
}
