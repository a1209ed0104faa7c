import type { Block } from '../text/blocks.js';
import { looksLikePerson, startsWithRole } from './person.js';

/**
 * Joins signature blocks of a letter (name, office and organization on lines of their own, blank lines between the
 * blocks) into one line each: "Name, office, on behalf of organization" is what the lines say together.
 * Lists of single lines come back unchanged.
 */
export function joinSignatureBlocks(blocks: readonly Block[]): Block[] {
  const clusters: Block[][] = [];
  for (const block of blocks) {
    const open = clusters.at(-1);
    if (open && block.blankBefore === 0 && isLine(block) && isLine(open[0] as Block)) open.push(block);
    else clusters.push([block]);
  }
  return clusters.flatMap((cluster) => (isSignature(cluster) ? [join(cluster)] : cluster));
}

function isLine(block: Block): boolean {
  return block.kind === 'text' && block.marker === null;
}

function isSignature(cluster: readonly Block[]): boolean {
  const [name, office] = cluster;
  if (cluster.length < 2 || cluster.length > 4 || !name || !office) return false;
  if (name.text.includes(',') || office.text.length > 120) return false;
  return looksLikePerson(name.text) && startsWithRole(office.text);
}

function join(cluster: readonly Block[]): Block {
  const [name, office, ...rest] = cluster as [Block, Block, ...Block[]];
  const last = cluster.at(-1) as Block;
  const organization = rest.map((block) => block.text).join(', ');
  const text = organization
    ? `${name.text}, ${office.text}, on behalf of ${organization}`
    : `${name.text}, ${office.text}`;
  return {
    ...name,
    text,
    raw: cluster.map((block) => block.raw).join('\n'),
    source: { start: name.source.start, end: last.source.end },
    lines: cluster.reduce((sum, block) => sum + block.lines, 0),
  };
}
