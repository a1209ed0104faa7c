import { phrases } from '../languages/index.js';
import { isClosing, isProse } from '../read/classify.js';
import { hasHeadingForm } from '../read/group-heading.js';
import type { Block } from '../text/blocks.js';
import { containedPhrase, foldWords } from '../text/fold-words.js';
import { draft, type DraftPart } from './draft-part.js';
import { findDemandLists, numberedHeadings, type DemandList } from './read-demands.js';

/** The body as typed parts, and how the demands of each list are formed. */
export interface Body {
  readonly parts: readonly DraftPart[];
  readonly forms: readonly ('item' | 'heading')[];
}

/** Types the blocks between head and signatories. The order of the blocks is the order of the parts. */
export function readBody(read: readonly Block[]): Body {
  const blocks = numberedHeadings(read);
  const lists = findDemandLists(blocks);
  const roles = demandRoles(lists);
  const forms: ('item' | 'heading')[] = [];
  for (const list of lists) for (const item of list.items) if (item) forms.push(list.form);
  const parts: DraftPart[] = [];
  let opens = true;
  let list = { count: 0, last: -2, kind: '' };
  blocks.forEach((block, index) => {
    if (block.kind === 'item') {
      const kind = block.marker?.kind ?? '';
      const continued = list.last === index - 1 && list.kind === kind;
      list = { count: continued ? list.count : list.count + 1, last: index, kind };
    }
    const role = roles.get(index);
    const place =
      block.kind === 'item'
        ? {
            id: `l${list.count}`,
            ordered: block.marker?.kind !== 'bullet',
            number: block.marker?.number ?? null,
            depth: Math.min(8, Math.floor(block.indent / 3)),
          }
        : null;
    if (role?.kind === 'leadIn') parts.push(draft('demandLeadIn', block, 0.93));
    else if (role?.kind === 'demand') parts.push({ ...draft('demand', block, 0.93), list: place, demand: role.demand });
    else {
      const type = bodyRole(block, blocks[index - 1], blocks[index + 1], opens);
      if (type === 'opening' || type === 'paragraph') opens = false;
      parts.push({
        ...draft(type, block, type === 'heading' ? 0.85 : 0.95),
        list: place,
        demand: role?.demand ?? null,
      });
    }
  });
  return { parts, forms };
}

type DemandRole = { kind: 'leadIn'; demand: null } | { kind: 'demand' | 'detail'; demand: number };

function demandRoles(lists: readonly DemandList[]): Map<number, DemandRole> {
  const roles = new Map<number, DemandRole>();
  let demand = 0;
  for (const list of lists) {
    roles.set(list.leadIn, { kind: 'leadIn', demand: null });
    for (const item of list.items) {
      roles.set(item.at, { kind: 'demand', demand });
      for (const detail of item.details) roles.set(detail, { kind: 'detail', demand });
      demand += 1;
    }
  }
  return roles;
}

function bodyRole(
  block: Block,
  previous: Block | undefined,
  next: Block | undefined,
  opens: boolean,
): DraftPart['type'] {
  if (block.kind === 'heading') return 'heading';
  if (block.kind === 'quote' || isQuotation(block.text)) return 'quote';
  if (block.kind === 'item') return isNumberedParagraph(block) ? 'paragraph' : 'listItem';
  if (isClosing(block)) return 'closing';
  if (isHeading(block, previous, next)) return 'heading';
  if (opens && containedPhrase(foldWords(block.text.slice(0, 400)), phrases('undersigned')) !== null) return 'opening';
  return 'paragraph';
}

/** A paragraph with a number before it, set apart from the next: "12. In the interim, governments must …". */
function isNumberedParagraph(block: Block): boolean {
  return block.marker?.kind === 'number' && block.blankBefore > 0 && block.text.length > 200 && isProse(block.text);
}

function isHeading(block: Block, previous: Block | undefined, next: Block | undefined): boolean {
  if (block.text.length > 120 || next === undefined || block.blankBefore === 0 || next.blankBefore === 0) return false;
  if (block.bold) return true;
  if (isProse(block.text)) return false;
  if (/[.!?,;:؟،។៕۔៖]["”»)]?$/.test(block.text))
    return hasHeadingForm(block) && block.text.length < 60 && previous !== undefined && !next.marker;
  return block.text.split(' ').length <= 14;
}

/** A block that is one quotation from its first to its last sign. */
function isQuotation(text: string): boolean {
  return text.length > 30 && /^[“«„"]/.test(text) && /[”»“"][.!?]?$/.test(text);
}
