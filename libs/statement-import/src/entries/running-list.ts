import type { Block } from '../text/blocks.js';

/**
 * A paragraph that lists many names between semicolons, bullets or bars, as one block for each; any other block alone.
 *
 * @example splitRunningList(block('A; B; C; D')).length // 4
 */
export function splitRunningList(block: Block): Block[] {
  if (block.kind !== 'text' || block.marker) return [block];
  for (const separator of ['•', ' | ', ';', '؛', ' · ']) {
    if (block.text.split(separator, 5).length < 4) continue;
    const pieces = block.text.split(separator);
    return pieces
      .map((piece) =>
        piece
          .trim()
          .replace(/^(?:and|et|y|e|und) /, '')
          .replace(/[.]$/, ''),
      )
      .filter((piece) => piece !== '')
      .map((piece) => ({ ...block, text: piece, raw: piece }));
  }
  return [block];
}
