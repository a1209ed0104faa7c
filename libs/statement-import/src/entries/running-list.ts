import { announcesSignatories } from '../read/classify.js';
import { nameLikeness } from '../read/name-likeness.js';
import type { Block } from '../text/blocks.js';

const separators = ['•', ' | ', ';', '؛', ' · '];
const sampleSize = 12;

/**
 * A paragraph that lists many names between semicolons, bullets or bars, as one block for each; any other block alone.
 *
 * @example splitRunningList(block('River Watch; Water Trust; Hill Farmers; Lake Union')).length // 4
 */
export function splitRunningList(block: Block): Block[] {
  const pieces = block.kind === 'text' && !block.marker ? piecesOf(block.text) : null;
  return pieces ? pieces.map((piece) => ({ ...block, text: piece, raw: piece })) : [block];
}

/** Whether a block is such a paragraph. */
export function isRunningList(block: Block): boolean {
  return block.kind === 'text' && !block.marker && piecesOf(block.text) !== null;
}

/** "Signed by: A; B; C; D" as a heading and a list; other blocks as they are. */
export function splitLabelledLists(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    const colon = block.kind === 'text' ? block.text.slice(0, 80).search(/[:：]\s/) : -1;
    if (colon < 1) return [block];
    const heading = { ...block, text: block.text.slice(0, colon + 1) };
    const list = { ...block, text: block.text.slice(colon + 1).trim() };
    return announcesSignatories(heading) && isRunningList(list) ? [heading, list] : [block];
  });
}

function piecesOf(text: string): string[] | null {
  const separator = separators.find((sign) => text.split(sign, 5).length >= 4);
  if (!separator) return null;
  const pieces = text
    .split(separator)
    .map((piece) => tidy(piece))
    .filter(Boolean);
  const sample = pieces.slice(0, sampleSize);
  const likeness = sample.reduce((sum, piece) => sum + nameLikeness(piece), 0) / Math.max(1, sample.length);
  return likeness > 0.6 ? pieces : null;
}

function tidy(piece: string): string {
  return piece
    .trim()
    .replace(/^(?:and|et|y|e|und) /, '')
    .replace(/\.$/, '');
}
