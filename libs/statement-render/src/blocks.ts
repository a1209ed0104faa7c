import { stringAttribute, type DocumentNode } from '@undersigned/statement';
import type { Block, DemandsBlock, RenderedDemand, TextRole } from './render-input.js';
import type { RunReader } from './runs.js';

const roles: ReadonlySet<string> = new Set<TextRole>([
  'paragraph',
  'dateLine',
  'title',
  'subtitle',
  'addressee',
  'salutation',
  'opening',
  'demandLeadIn',
  'closing',
  'publicContact',
]);

const numberAttribute = (node: DocumentNode, name: string, otherwise: number) =>
  typeof node.attrs?.[name] === 'number' ? node.attrs[name] : otherwise;

/** Turns parts into blocks; one reader serves one document, in printing order, because it numbers the demands. */
export function blockReader(runs: RunReader) {
  let demands = 0;

  function demand(node: DocumentNode): RenderedDemand {
    const number = (demands += 1);
    return { id: stringAttribute(node, 'id') ?? `demand-${number}`, number, blocks: blocksOf(node.content ?? []) };
  }

  function block(node: DocumentNode): readonly Block[] {
    if (roles.has(node.type)) return [{ kind: 'text', role: node.type as TextRole, runs: runs(node) }];
    switch (node.type) {
      case 'heading':
        return [
          { kind: 'heading', level: Math.min(4, Math.max(2, numberAttribute(node, 'level', 2))), runs: runs(node) },
        ];
      case 'quote':
        return [{ kind: 'quote', blocks: blocksOf(node.content ?? []) }];
      case 'bulletList':
      case 'orderedList':
        return [
          {
            kind: 'list',
            ordered: node.type === 'orderedList',
            start: Math.max(0, Math.trunc(numberAttribute(node, 'start', 1))),
            items: (node.content ?? []).map((item) => blocksOf(item.content ?? [])),
          },
        ];
      case 'demand':
        return [{ kind: 'demands', demands: [demand(node)] }];
      case 'annex':
        return blocksOf(node.content ?? []);
      default:
        return [];
    }
  }

  /** Blocks of these nodes; empty words are left out, demands that follow each other are one block. */
  function blocksOf(nodes: readonly DocumentNode[]): readonly Block[] {
    const blocks: Block[] = [];
    for (const next of nodes.flatMap(block)) {
      const last = blocks.at(-1);
      if (next.kind === 'demands' && last?.kind === 'demands') blocks[blocks.length - 1] = joined(last, next);
      else if (!isEmpty(next)) blocks.push(next);
    }
    return blocks;
  }

  return blocksOf;
}

const joined = (one: DemandsBlock, other: DemandsBlock): DemandsBlock => ({
  kind: 'demands',
  demands: [...one.demands, ...other.demands],
});

function isEmpty(block: Block): boolean {
  if (block.kind === 'demands') return false;
  if (block.kind === 'quote') return block.blocks.length === 0;
  if (block.kind === 'list') return block.items.length === 0;
  return block.runs.every((run) => run.kind === 'break' || (run.kind === 'text' && run.text.trim() === ''));
}
