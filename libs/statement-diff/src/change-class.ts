import type { RedlinePart } from './redline.js';
import { hasWords, type RedlineSegment } from './segments.js';
import { wordChange, type WordChange } from './word-change.js';

/** What a change does to the meaning: nothing, only to the form, or to the substance. */
export type ChangeClass = 'none' | 'editorial' | 'material';

/** Why a part has its class. */
export type ChangeReason =
  | WordChange
  | 'formatting'
  | 'empty_part'
  | 'link_changed'
  | 'note_reference_changed'
  | 'type_changed'
  | 'part_added'
  | 'part_removed'
  | 'part_moved'
  | 'demand_added'
  | 'demand_removed'
  | 'demand_changed'
  | 'demand_moved';

/** The proposal for one part. */
export interface PartChange {
  /** The id after the change, or before it where the part was removed. */
  readonly partId: string | null;
  readonly place: RedlinePart['place'];
  readonly class: ChangeClass;
  /** Without doubles; empty for an unchanged part. */
  readonly reasons: readonly ChangeReason[];
}

/** The proposal for a whole text. */
export interface ChangeProposal {
  readonly overall: ChangeClass;
  /** One for each part of the redline, in its order. */
  readonly parts: readonly PartChange[];
}

const editorial: ReadonlySet<ChangeReason> = new Set<ChangeReason>([
  'spacing',
  'punctuation',
  'case',
  'spelling',
  'formatting',
  'empty_part',
]);

/**
 * Proposes whether a change is editorial or material; the coordinator decides. Editorial are blanks, punctuation, case,
 * formatting, and slips inside a word of five letters or more of an alphabet (one or two letters, no number, no negation,
 * no prefix that turns the word). Everything else, and every change in the words of a demand, is material: asking signers
 * once too often is the smaller harm.
 */
export function changeClass(redline: readonly RedlinePart[]): ChangeProposal {
  const parts = redline.map((part): PartChange => {
    const reasons = [...new Set(reasonsOf(part))];
    return { partId: (part.after ?? part.before)?.id ?? null, place: part.place, class: classOf(reasons), reasons };
  });
  return { overall: classOf(parts.flatMap((part) => part.reasons)), parts };
}

function classOf(reasons: readonly ChangeReason[]): ChangeClass {
  if (reasons.length === 0) return 'none';
  return reasons.every((reason) => editorial.has(reason)) ? 'editorial' : 'material';
}

function reasonsOf(part: RedlinePart): readonly ChangeReason[] {
  const demand = part.before?.type === 'demand' || part.after?.type === 'demand';
  if (part.before === null || part.after === null) {
    if (!hasWords(part.segments)) return demand ? [part.before ? 'demand_removed' : 'demand_added'] : ['empty_part'];
    if (part.before === null) return [demand ? 'demand_added' : 'part_added'];
    return [demand ? 'demand_removed' : 'part_removed'];
  }
  const reasons: ChangeReason[] = wordReasons(part.segments);
  if (demand && reasons.length > 0) reasons.push('demand_changed');
  if (part.moved && hasWords(part.segments)) reasons.push(demand ? 'demand_moved' : 'part_moved');
  if (part.before.type !== part.after.type) reasons.push('type_changed');
  if (part.linksChanged) reasons.push('link_changed');
  if (part.formattingChanged && part.before.type === part.after.type) reasons.push('formatting');
  return reasons;
}

/** The reasons in the words: each stretch of removed and added pieces between two that stayed is one change. */
function wordReasons(segments: readonly RedlineSegment[]): ChangeReason[] {
  const reasons: ChangeReason[] = [];
  let [removed, added, previous] = ['', '', ''];
  const close = (next: string) => {
    if (removed !== '' || added !== '') {
      // A minus or a currency sign belongs to its number though the words know it as punctuation.
      const [left, right] = [/[\p{N}]$/u.test(previous), /^\p{N}/u.test(next)];
      const change = wordChange(removed, added);
      const signed = right && /[-\u2212\u2013.,]\s*$/u.test(removed + added);
      reasons.push(change === 'punctuation' && ((left && right) || signed) ? 'number_changed' : change);
    }
    [removed, added] = ['', ''];
  };
  for (const segment of segments) {
    if (segment.kind === 'same') {
      close(segment.note ? '' : segment.text);
      previous = segment.note ? '' : segment.text;
    } else if (segment.note) reasons.push('note_reference_changed');
    else if (segment.kind === 'removed') removed += segment.text;
    else added += segment.text;
  }
  close('');
  return reasons;
}
