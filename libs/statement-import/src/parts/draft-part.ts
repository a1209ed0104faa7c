import type { Block } from '../text/blocks.js';
import type { ImportedListPlace, PartType } from '../types.js';

/** A part before its note marks are read: its role, its block, its place in a list. */
export interface DraftPart {
  readonly type: PartType;
  readonly block: Block;
  readonly list: ImportedListPlace | null;
  readonly confidence: number;
  /** The demand that the part is, or belongs to, by its place among the demands. */
  readonly demand: number | null;
}

/** A part of a role, outside lists and demands. */
export function draft(type: PartType, block: Block, confidence = 0.95): DraftPart {
  return { type, block, list: null, confidence, demand: null };
}
