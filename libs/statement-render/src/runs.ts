import { parseLanguageTag, textDirection } from '@undersigned/kernel';
import { safeHref, stringAttribute, type DocumentNode } from '@undersigned/statement';
import { clean } from './clean.js';
import type { Run, TextRun } from './render-input.js';

/** Turns words into runs and counts, while it goes through the text, how often each note was referred to. */
export function runReader(numberOf: ReadonlyMap<string, number>) {
  const seen = new Map<number, number>();
  return (node: DocumentNode): readonly Run[] =>
    (node.content ?? []).flatMap((child): readonly Run[] => {
      if (child.type === 'hardBreak') return [{ kind: 'break' }];
      if (child.type === 'footnoteRef') return noteRun(child);
      const words = clean(child.text ?? '');
      return words === '' ? [] : [textRun(child, words)];
    });

  function noteRun(node: DocumentNode): readonly Run[] {
    const number = numberOf.get(stringAttribute(node, 'noteId') ?? '');
    if (number === undefined) return [];
    const reference = (seen.get(number) ?? 0) + 1;
    seen.set(number, reference);
    return [{ kind: 'note', number, reference }];
  }
}

/** Reads the words of a document. */
export type RunReader = ReturnType<typeof runReader>;

function textRun(node: DocumentNode, words: string): TextRun {
  const marks = new Map((node.marks ?? []).map((mark) => [mark.type, mark.attrs ?? {}]));
  const language = parseLanguageTag(String(marks.get('language')?.lang ?? ''));
  return {
    kind: 'text',
    text: words,
    strong: marks.has('strong'),
    emphasis: marks.has('emphasis'),
    href: safeHref(String(marks.get('link')?.href ?? '')),
    language,
    direction: language === null ? null : textDirection(language),
  };
}

/** Unmarked words. */
export function plainRun(words: string, href: string | null = null): TextRun {
  return { kind: 'text', text: words, strong: false, emphasis: false, href, language: null, direction: null };
}

/** The target that must be printed beside the words because they do not say it themselves, or null. */
export function unspokenHref(run: TextRun): string | null {
  if (run.href === null) return null;
  const spoken = run.text.trim().replace(/\/$/, '');
  const targets = [run.href, run.href.replace(/^(mailto:|tel:|https?:\/\/)/i, '')].map((href) =>
    href.replace(/\/$/, ''),
  );
  return targets.includes(spoken) ? null : run.href;
}

/** The words alone; breaks become `lineBreak`, notes what `note` makes of them. */
export function runsText(
  runs: readonly Run[],
  note: (number: number) => string = () => '',
  lineBreak: string = '\n',
): string {
  return runs
    .map((run) => (run.kind === 'text' ? run.text : run.kind === 'break' ? lineBreak : note(run.number)))
    .join('');
}
