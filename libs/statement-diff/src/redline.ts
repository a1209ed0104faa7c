import { canonicalJson, type JsonValue } from '@undersigned/kernel';
import {
  listDemands,
  numberFootnotes,
  partsOf,
  storedFootnotes,
  stringAttribute,
  walk,
  type DocumentNode,
  type NodeType,
  type StatementDocument,
} from '@undersigned/statement';
import { alignParts, type Alignment } from './align-parts.js';
import { rising } from './lcs.js';
import { redlineRuns, type NoteView, type RedlineSegment } from './segments.js';
import { runsOf } from './tokens.js';

/** Where a part stands in one of the two texts. */
export interface RedlineSide {
  readonly id: string | null;
  readonly type: NodeType;
  /** Its place among the parts, or among the notes in the order a reader meets them, from 0. */
  readonly index: number;
  /** The number a reader sees, of demands and notes. */
  readonly number: number | null;
}

/** A part or a note with what happened to it. */
export interface RedlinePart {
  readonly place: 'text' | 'note';
  readonly change: 'same' | 'added' | 'removed' | 'changed';
  /** It stands elsewhere among the parts that stayed; its words may have changed as well. Never set for notes. */
  readonly moved: boolean;
  /** Null where the part was added. */
  readonly before: RedlineSide | null;
  /** Null where the part was removed. */
  readonly after: RedlineSide | null;
  readonly segments: readonly RedlineSegment[];
  readonly linksChanged: boolean;
  /** Same words, other emphasis, language marks, heading level or structure. */
  readonly formattingChanged: boolean;
}

/** One text taken apart. */
interface Reading {
  readonly parts: readonly DocumentNode[];
  readonly notes: readonly DocumentNode[];
  readonly numberOf: (node: DocumentNode) => number | null;
  readonly noteNumber: (noteId: string) => number | undefined;
}

function read(document: StatementDocument): Reading {
  const { notes, numberOf, orphans } = numberFootnotes(document);
  const demands = new Map(listDemands(document).map((demand) => [demand.node, demand.number]));
  const lost = new Set(orphans);
  const unread = storedFootnotes(document).filter((note) => lost.has(stringAttribute(note, 'id') ?? ''));
  return {
    parts: partsOf(document),
    notes: [...notes.map((note) => note.node), ...unread],
    numberOf: (node) => demands.get(node) ?? (node.type === 'footnote' ? numberOf.get(idOf(node)) : undefined) ?? null,
    noteNumber: (noteId) => numberOf.get(noteId),
  };
}

const idOf = (node: DocumentNode): string => stringAttribute(node, 'id') ?? '';

const linksOf = (node: DocumentNode): readonly string[] =>
  [...walk(node)].flatMap((each) =>
    (each.marks ?? []).filter((mark) => mark.type === 'link').map((mark) => String(mark.attrs?.href ?? '')),
  );

/** Everything about a part but its id and the ids of its notes, to tell whether anything at all has changed. */
function shapeOf(node: DocumentNode, noteKey: (noteId: string) => string): string {
  const plain = (each: DocumentNode, outermost: boolean): JsonValue => ({
    ...(each as unknown as Record<string, JsonValue>),
    attrs: {
      ...each.attrs,
      ...(outermost && { id: null }),
      ...(each.type === 'footnoteRef' && { noteId: noteKey(stringAttribute(each, 'noteId') ?? '') }),
    },
    content: (each.content ?? []).map((child) => plain(child, false)),
  });
  return canonicalJson(plain(node, true));
}

/**
 * The word-level redline of two texts: every part and then every note, in the order of `after`, with removed ones where
 * they stood. References are compared by the note they lead to, so that renumbering alone changes nothing.
 * {@link applyRedline} gives both texts back.
 */
export function redline(before: StatementDocument, after: StatementDocument): readonly RedlinePart[] {
  const [old, fresh] = [read(before), read(after)];
  const notes = alignParts(old.notes, fresh.notes);
  const newId = new Map(notes.pairs.map((pair) => [idOf(old.notes[pair.before]!), idOf(fresh.notes[pair.after]!)]));
  const view: NoteView = {
    // An old note without a successor must not meet a new note that happens to have its id.
    keyBefore: (noteId) => newId.get(noteId) ?? `\u0000${noteId}`,
    numberBefore: old.noteNumber,
    numberAfter: fresh.noteNumber,
  };
  return [
    ...compare('text', old.parts, fresh.parts, alignParts(old.parts, fresh.parts)),
    ...compare('note', old.notes, fresh.notes, notes),
  ];

  function compare(
    place: RedlinePart['place'],
    olds: readonly DocumentNode[],
    news: readonly DocumentNode[],
    alignment: Alignment,
  ): readonly RedlinePart[] {
    const sideOf = (reading: Reading, node: DocumentNode | undefined, index: number): RedlineSide | null =>
      node ? { id: stringAttribute(node, 'id'), type: node.type, index, number: reading.numberOf(node) } : null;
    const part = (x: number, y: number, moved: boolean): RedlinePart => {
      const [was, is] = [olds[x], news[y]];
      const sides = { place, moved, before: sideOf(old, was, x), after: sideOf(fresh, is, y) };
      if (was && is && shapeOf(was, view.keyBefore) === shapeOf(is, (id) => id))
        return { ...sides, change: 'same', linksChanged: false, formattingChanged: false, segments: whole(was, is) };
      const segments = redlineRuns(was ? runsOf(was) : [], is ? runsOf(is) : [], view);
      const sameWords = segments.every((segment) => segment.kind === 'same');
      const linksChanged = Boolean(was && is) && canonicalJson(linksOf(was!)) !== canonicalJson(linksOf(is!));
      return {
        ...sides,
        change: !was ? 'added' : !is ? 'removed' : 'changed',
        segments,
        linksChanged,
        formattingChanged: Boolean(was && is) && sameWords && !linksChanged,
      };
    };
    return inOrder(place, alignment, part);
  }

  /** The segments of an unchanged part, without comparing words: nearly all parts of a long text are such. */
  function whole(was: DocumentNode, is: DocumentNode): readonly RedlineSegment[] {
    const ids = runsOf(was).flatMap((run) => run.noteId ?? []);
    let reference = 0;
    return runsOf(is).map((run): RedlineSegment => {
      if (run.noteId === undefined) return { kind: 'same', text: run.text };
      const note = { before: ids[reference++] ?? null, after: run.noteId };
      return { kind: 'same', text: `[${fresh.noteNumber(run.noteId) ?? '?'}]`, note };
    });
  }
}

/** Parts in the order of `after`; a removed one follows the part it followed, unless that one has moved away. */
function inOrder(
  place: RedlinePart['place'],
  { pairs, removed, added }: Alignment,
  part: (before: number, after: number, moved: boolean) => RedlinePart,
): readonly RedlinePart[] {
  const settled = new Set(rising(pairs.map((pair) => [pair.before, pair.after])).map(([x]) => x));
  const gone = new Set(removed);
  const following = new Map<number, number[]>();
  let anchor = -1;
  for (let x = 0; x < pairs.length + removed.length; x += 1) {
    if (settled.has(x)) anchor = x;
    else if (gone.has(x)) {
      const behind = following.get(anchor);
      if (behind) behind.push(x);
      else following.set(anchor, [x]);
    }
  }
  const lost = (x: number) => (following.get(x) ?? []).map((each) => part(each, -1, false));
  const oldPlace = new Map(pairs.map((pair) => [pair.after, pair.before]));
  const result = lost(-1);
  for (let y = 0; y < pairs.length + added.length; y += 1) {
    const x = oldPlace.get(y);
    if (x === undefined) result.push(part(-1, y, false));
    else {
      result.push(part(x, y, place === 'text' && !settled.has(x)));
      if (settled.has(x)) result.push(...lost(x));
    }
  }
  return result;
}
