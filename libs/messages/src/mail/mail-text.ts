import type { MailBlock } from './mail-blocks.js';

const width = 72;

/** Breaks at blanks only: addresses and words of scripts without blanks stay whole. */
function wrap(words: string, prefix = ''): string {
  return words
    .split('\n')
    .map((line) => {
      const lines: string[] = [];
      let current = '';
      for (const word of line.split(' ')) {
        if (current !== '' && prefix.length + current.length + 1 + word.length > width) {
          lines.push(current);
          current = word;
        } else current = current === '' ? word : `${current} ${word}`;
      }
      return [...lines, current].map((each) => `${prefix}${each}`.trimEnd()).join('\n');
    })
    .join('\n');
}

function blockText(block: MailBlock): string {
  switch (block.kind) {
    case 'words':
      return wrap(block.words);
    case 'facts':
      return block.rows.map(([label, value]) => wrap(`${label} ${value}`)).join('\n');
    case 'quote':
      return wrap(block.words, '> ');
    case 'action':
      return `${wrap(block.label)}\n${block.link}`;
    case 'small':
      return block.link === undefined ? wrap(block.words) : `${wrap(block.words)}\n${block.link}`;
  }
}

/** The plain text of a mail; ends with a line feed. */
export function mailText(blocks: readonly MailBlock[]): string {
  const firstSmall = blocks.findIndex((block) => block.kind === 'small');
  const texts = blocks.map(blockText);
  // The usual mark for "from here on only small print"; without the trailing blank that would make it a signature.
  if (firstSmall > 0) texts.splice(firstSmall, 0, '--');
  return `${texts.join('\n\n')}\n`;
}
