import { isTextblock, stringAttribute, type DocumentNode } from '@undersigned/statement';

/** A stretch of words, or one reference to a note. */
export interface Run {
  readonly text: string;
  readonly noteId?: string;
}

/** The words of a part in reading order with its references in place; blocks are parted by a line feed. */
export function runsOf(node: DocumentNode): readonly Run[] {
  const runs: Run[] = [];
  const add = (text: string) => {
    const last = runs.at(-1);
    if (last && last.noteId === undefined) runs[runs.length - 1] = { text: last.text + text };
    else runs.push({ text });
  };
  const visit = (each: DocumentNode) => {
    if (each.type === 'text') add(each.text ?? '');
    else if (each.type === 'hardBreak') add('\n');
    else if (each.type === 'footnoteRef') runs.push({ text: '', noteId: stringAttribute(each, 'noteId') ?? '' });
    else {
      const blocks = !isTextblock(each);
      (each.content ?? []).forEach((child, index) => {
        if (blocks && index > 0) add('\n');
        visit(child);
      });
    }
  };
  visit(node);
  return runs;
}

/** The words of a part with references spelled `[^noteId]`: what a redline is checked against. */
export function markedText(node: DocumentNode): string {
  return runsOf(node)
    .map((run) => (run.noteId === undefined ? run.text : `[^${run.noteId}]`))
    .join('');
}

const number = String.raw`\p{N}+(?:[.,:/\u00a0\u202f]\p{N}+)*[\p{L}\p{M}\p{N}]*`;
const word = String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}\p{N}]+)*`;
const token = new RegExp(String.raw`${number}|${word}|\s+|[\s\S]`, 'gu');
const withoutSpaces =
  /[\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

let segmenter: Intl.Segmenter | undefined;

/** Words, blanks and single signs; joined they are the text again. Khmer and its like are cut by the dictionary. */
export function tokenize(text: string): readonly string[] {
  const tokens = text.match(token) ?? [];
  if (!withoutSpaces.test(text)) return tokens;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  const cut = segmenter;
  return tokens.flatMap((each) =>
    withoutSpaces.test(each) ? [...cut.segment(each)].map((piece) => piece.segment) : [each],
  );
}

/** Whether a token says something: a word, a number, or a sign such as € or %. */
export function isWord(text: string): boolean {
  return /[\p{L}\p{N}\p{S}%‰§]/u.test(text);
}
