import { announcesSignatories } from '../read/classify.js';
import { headingKind } from '../read/group-heading.js';
import type { Block } from '../text/blocks.js';
import type { OmittedText, SignatoryEntry, SignatoryGroup } from '../types.js';
import { readColumns } from './columns.js';
import { dashPlace } from './country-suffix.js';
import { tailRoles } from './group-blocks.js';
import { guessKind } from './guess-kind.js';
import { readEntry } from './read-entry.js';
import { joinSignatureBlocks } from './signature-blocks.js';
import { splitRunningList } from './running-list.js';

/** What the part of the text after the statement holds. */
export interface TailFound {
  readonly groups: readonly SignatoryGroup[];
  readonly contacts: readonly Block[];
  readonly copies: readonly Block[];
  readonly dates: readonly Block[];
  readonly omitted: readonly OmittedText[];
}

interface OpenGroup {
  heading: string | null;
  parent: string | null;
  disclaimer: string | null;
  blocks: Block[];
}

/**
 * Reads the signatory lists that follow a statement's text into groups. A heading without entries before another heading
 * is the parent of what follows; without entries at the end it is a group that did not come along (kept, empty).
 */
export function readGroups(blocks: readonly Block[], introducedBy: string | null): TailFound {
  const roles = tailRoles(blocks);
  const found = { contacts: [] as Block[], copies: [] as Block[], dates: [] as Block[], omitted: [] as OmittedText[] };
  const groups: OpenGroup[] = [];
  let current: OpenGroup = { heading: null, parent: null, disclaimer: null, blocks: [] };
  blocks.forEach((block, index) => {
    const role = roles[index];
    if (role === 'entry') current.blocks.push(...splitRunningList(block));
    else if (role === 'heading') startGroup(block);
    else if (role === 'disclaimer') current.disclaimer = block.text.replace(/^\((.*)\)$/s, '$1');
    else if (role === 'contact') found.contacts.push(block);
    else if (role === 'copy') found.copies.push(block);
    else if (role === 'date') found.dates.push(block);
    else if (block.text !== '')
      found.omitted.push({ kind: role === 'noise' ? 'noise' : 'remark', text: block.text, source: block.source });
  });
  function startGroup(block: Block): void {
    const above = current.heading !== null && current.blocks.length === 0 ? current.heading : null;
    const empty =
      above !== null && (current.parent !== null || (headingKind(above) !== null && headingKind(block.text) !== null));
    if (above === null) groups.push(...(current.blocks.length > 0 ? [current] : []));
    else if (empty) groups.push(current);
    const parent = above !== null && !empty ? above : startsAnew(block) ? null : current.parent;
    current = { heading: block.text, parent, disclaimer: null, blocks: [] };
  }
  if (current.blocks.length > 0 || current.heading !== null) groups.push(current);
  const introduction = groups[0]?.heading === null ? introducedBy : null;
  return { ...found, groups: groups.map((group, index) => finish(group, index === 0 ? introduction : null)) };
}

/** A heading that announces signatories and names no kind opens a part of its own. */
function startsAnew(block: Block): boolean {
  return announcesSignatories(block) && headingKind(block.text) === null;
}

function finish(group: OpenGroup, introducedBy: string | null): SignatoryGroup {
  const blocks = joinSignatureBlocks(group.blocks);
  const kind = (group.heading ? headingKind(group.heading) : null) ?? guessKind(blocks);
  const columns = readColumns(blocks);
  const dashed = blocks.filter((block) => block.text.length < 400 && dashPlace(block.text)).length * 2 > blocks.length;
  const rows = columns?.titles ? blocks.slice(1) : blocks;
  const entries: SignatoryEntry[] = rows.map((block) => readEntry(block, kind, columns, dashed));
  return {
    heading: group.heading,
    parentHeading: group.parent,
    introducedBy,
    kind: kind,
    disclaimer: group.disclaimer,
    columns: columns && columns.fields.length > 1 ? (columns.titles ?? columns.fields) : null,
    entries,
  };
}
