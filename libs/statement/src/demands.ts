import type { DocumentNode, StatementDocument } from './document.js';
import { partsOf, plainText, stringAttribute } from './walk.js';

/** A numbered request of the statement. */
export interface NumberedDemand {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly node: DocumentNode;
}

/** The demands in order; the number is the place, counted through interruptions, and never stored. */
export function listDemands(document: StatementDocument): readonly NumberedDemand[] {
  return partsOf(document)
    .filter((part) => part.type === 'demand')
    .map((node, index) => ({ id: stringAttribute(node, 'id') ?? '', number: index + 1, text: plainText(node), node }));
}
