import { announcesSignatories } from '../read/classify.js';
import { findCountry, isRegion } from '../read/countries.js';
import { splitOutside } from './brackets.js';
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
    const colon = block.kind === 'text' ? block.text.slice(0, 80).search(/[:：៖]\s/) : -1;
    if (colon < 1) return [block];
    const heading = { ...block, text: block.text.slice(0, colon + 1) };
    const list = { ...block, text: block.text.slice(colon + 1).trim() };
    if (!announcesSignatories(heading)) return [block];
    if (isRunningList(list)) return [heading, list];
    // Behind a label that says so, two names are a list.
    const names = betweenCommas(list.text, 2);
    return names ? [heading, ...names.map((name) => ({ ...block, text: name, raw: name, blankBefore: 0 }))] : [block];
  });
}

function piecesOf(text: string): string[] | null {
  return separated(text) ?? betweenCommas(text);
}

/**
 * A paragraph that is nothing but names between commas. It takes more of them, because sentences have commas too; a piece
 * that is a country or a place belongs to the name before it.
 */
function betweenCommas(text: string, least = 4): string[] | null {
  if (text.length < 30 || /[.!?;:؟]\s+\S/.test(text.replace(/\p{Lu}\p{L}{0,3}\.\s/gu, ''))) return null;
  const pieces = splitOutside(text, ',،').flatMap((piece, index, all) =>
    index === all.length - 1 ? lastTwo(tidy(piece)) : [tidy(piece)],
  );
  if (pieces.length < least || pieces.some((piece) => piece === '' || piece.split(' ').length > 14)) return null;
  const places = pieces.filter((piece) => findCountry(piece, false) !== null || isRegion(piece)).length;
  if (places > 0) return null;
  const sure = pieces.filter((piece) => nameLikeness(piece) > 0.7).length;
  const words = pieces.reduce((sum, piece) => sum + piece.split(' ').length, 0);
  return sure >= pieces.length * 0.85 && words >= pieces.length * 2 ? pieces : null;
}

/** "Hill Farmers and Lake Union" at the end of a list: two names where both sides look like one. */
function lastTwo(text: string): string[] {
  const match = / (?:and|et|y|e|und|و) (?=\S+ \S)/u.exec(text);
  if (!match) return [text];
  const [left, right] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  const apart = left.split(' ').length >= 2 && nameLikeness(left) > 0.8 && nameLikeness(right) > 0.8;
  return apart && /^\p{Lu}/u.test(right) ? [left, right] : [text];
}

function separated(text: string): string[] | null {
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
