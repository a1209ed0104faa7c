import { commonTokens } from './lcs.js';
import { isWord, tokenize, type Run } from './tokens.js';

/** A piece of a redline. */
export interface RedlineSegment {
  readonly kind: 'same' | 'added' | 'removed';
  /** The words; for a reference the number a reader sees in brackets: the new one, or the old one where it is removed. */
  readonly text: string;
  /** Set where the piece is a reference to a note: the note's id on each side that has it. */
  readonly note?: { readonly before: string | null; readonly after: string | null };
}

/** How references are compared and shown. */
export interface NoteView {
  /** The same string for a note before and after, also where its id has changed. */
  readonly keyBefore: (noteId: string) => string;
  readonly numberBefore: (noteId: string) => number | undefined;
  readonly numberAfter: (noteId: string) => number | undefined;
}

interface Token {
  readonly text: string;
  readonly key: string;
  readonly noteId?: string;
}

/** A stretch that stayed, or one that was replaced. */
interface Block {
  readonly same: readonly (readonly [Token, Token])[];
  readonly removed: readonly Token[];
  readonly added: readonly Token[];
}

const tokensOf = (runs: readonly Run[], noteKey: (noteId: string) => string): readonly Token[] =>
  runs.flatMap((run): readonly Token[] =>
    run.noteId === undefined
      ? tokenize(run.text).map((text) => ({ text, key: text }))
      : // No token of words holds NUL and more, so that a reference never equals a word.
        [{ text: '', key: `\u0000note ${noteKey(run.noteId)}`, noteId: run.noteId }],
  );

/** The redline of two texts by words: removed before added, blanks between two replaced words folded into them. */
export function redlineRuns(before: readonly Run[], after: readonly Run[], notes: NoteView): readonly RedlineSegment[] {
  return show(
    fold(
      blocksOf(
        tokensOf(before, notes.keyBefore),
        tokensOf(after, (id) => id),
      ),
    ),
    notes,
  );
}

function blocksOf(before: readonly Token[], after: readonly Token[]): readonly Block[] {
  const numbers = new Map<string, number>();
  const numbered = (tokens: readonly Token[]) =>
    tokens.map(({ key }) => {
      const known = numbers.get(key) ?? numbers.size;
      numbers.set(key, known);
      return known;
    });
  const blocks: { same: (readonly [Token, Token])[]; removed: Token[]; added: Token[] }[] = [];
  let [x, y] = [0, 0];
  const replaced = (toX: number, toY: number) => {
    if (toX > x || toY > y) blocks.push({ same: [], removed: before.slice(x, toX), added: after.slice(y, toY) });
  };
  for (const [matchX, matchY] of commonTokens(numbered(before), numbered(after))) {
    replaced(matchX, matchY);
    const pair = [before[matchX]!, after[matchY]!] as const;
    const last = blocks.at(-1);
    if (last && last.same.length > 0) last.same.push(pair);
    else blocks.push({ same: [pair], removed: [], added: [] });
    [x, y] = [matchX + 1, matchY + 1];
  }
  replaced(before.length, after.length);
  return blocks;
}

/** "one two → three four" reads better than "one → three, two → four". */
function fold(blocks: readonly Block[]): readonly Block[] {
  const folded: Block[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]!;
    const last = folded.at(-1);
    const next = blocks[index + 1];
    const both = (each: Block | undefined) => each !== undefined && each.removed.length > 0 && each.added.length > 0;
    if (both(last) && both(next) && block.same.length === 1 && /^\s+$/.test(block.same[0]![0].text)) {
      folded[folded.length - 1] = {
        same: [],
        removed: [...last!.removed, block.same[0]![0], ...next!.removed],
        added: [...last!.added, block.same[0]![1], ...next!.added],
      };
      index += 1;
    } else folded.push(block);
  }
  return folded;
}

function show(blocks: readonly Block[], notes: NoteView): readonly RedlineSegment[] {
  const segments: RedlineSegment[] = [];
  const push = (segment: RedlineSegment) => {
    const last = segments.at(-1);
    if (last && last.kind === segment.kind && !last.note && !segment.note)
      segments[segments.length - 1] = { kind: last.kind, text: last.text + segment.text };
    else segments.push(segment);
  };
  const say = (kind: RedlineSegment['kind'], before: Token | null, after: Token | null) => {
    const note = { before: before?.noteId ?? null, after: after?.noteId ?? null };
    if (note.before === null && note.after === null) return push({ kind, text: (after ?? before)!.text });
    const number = note.after === null ? notes.numberBefore(note.before!) : notes.numberAfter(note.after);
    return push({ kind, text: `[${number ?? '?'}]`, note });
  };
  for (const block of blocks) {
    for (const [before, after] of block.same) say('same', before, after);
    for (const token of block.removed) say('removed', token, null);
    for (const token of block.added) say('added', null, token);
  }
  return segments;
}

/** Whether a text has anything to read. */
export function hasWords(segments: readonly RedlineSegment[]): boolean {
  return segments.some((segment) => segment.note !== undefined || isWord(segment.text));
}
