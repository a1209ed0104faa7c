import type { DraftPart } from './parts/draft-part.js';
import { requestOf } from './parts/prose-demands.js';
import { extractMarks, type MarkedTexts } from './read/footnote-marks.js';
import type { NotesFound } from './read/notes.js';
import type { ImportedDemand, ImportedPart } from './types.js';

/** The typed parts with their note marks, and the demands that they hold. */
export interface Assembled {
  readonly parts: readonly ImportedPart[];
  readonly demands: readonly ImportedDemand[];
  readonly markStyle: MarkedTexts['style'];
}

/** Gives the drafts ids, takes the note marks out of their texts and gathers the demands. */
export function assembleParts(
  drafts: readonly DraftPart[],
  forms: readonly ('item' | 'heading')[],
  notes: NotesFound,
): Assembled {
  const marked = extractMarks(
    drafts.map((draft) => draft.block.text),
    notes,
  );
  const parts: ImportedPart[] = drafts.map((draft, index) => ({
    id: `p${index + 1}`,
    type: draft.type,
    text: marked.texts[index]?.text ?? draft.block.text,
    footnoteRefs: (marked.texts[index]?.marks ?? []).map((mark) => mark.number),
    footnoteMarks: marked.texts[index]?.marks ?? [],
    links: draft.block.links.filter((link) => link.href !== ''),
    list: draft.list,
    source: draft.block.source,
    confidence: draft.confidence,
  }));
  const listed = listedDemands(parts, drafts, forms);
  return { markStyle: marked.style, parts, demands: listed.length > 0 ? listed : proseDemands(parts) };
}

function listedDemands(
  parts: readonly ImportedPart[],
  drafts: readonly DraftPart[],
  forms: readonly ('item' | 'heading')[],
): ImportedDemand[] {
  const details = new Map<number, string[]>();
  drafts.forEach((draft, index) => {
    if (draft.demand === null || draft.type === 'demand') return;
    details.set(draft.demand, [...(details.get(draft.demand) ?? []), (parts[index] as ImportedPart).id]);
  });
  return drafts.flatMap((draft, index) => {
    if (draft.type !== 'demand' || draft.demand === null) return [];
    const part = parts[index] as ImportedPart;
    const form = forms[draft.demand] ?? 'item';
    return [
      {
        number: part.list?.number ?? null,
        text: part.text,
        footnoteRefs: part.footnoteRefs,
        form,
        partId: part.id,
        detailPartIds: details.get(draft.demand) ?? [],
        source: part.source,
        confidence: part.confidence,
      },
    ];
  });
}

/** Without a list, each paragraph that asks for something in the first person holds one demand: its asking sentences. */
function proseDemands(parts: readonly ImportedPart[]): ImportedDemand[] {
  return parts.flatMap((part) => {
    if (part.type !== 'paragraph' && part.type !== 'opening') return [];
    const text = requestOf(part.text);
    return text === null
      ? []
      : [
          {
            number: null,
            text,
            footnoteRefs: part.footnoteRefs,
            form: 'prose' as const,
            partId: part.id,
            detailPartIds: [],
            source: part.source,
            confidence: 0.75,
          },
        ];
  });
}
