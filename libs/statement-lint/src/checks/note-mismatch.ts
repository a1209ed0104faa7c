import { finding } from '../finding.js';
import type { LintInput, LintWarning } from '../types.js';

interface Ordinal {
  readonly number: string;
  readonly noun: string;
  readonly text: string;
}

const ordinal = /(?<![\d.])(\d{1,4})(?:st|nd|rd|th|er|ère|ème|º|ª)\s((?:[\p{L}-]{2,24}\s){0,2}[\p{L}-]{3,24})/gu;
const window = 800;

/** Compares the counted things ("31st meeting") of a note with those of the words before its mark. */
export function checkNoteMismatch({ statement }: LintInput): LintWarning[] {
  const notes = new Map(statement.footnotes.map((note) => [note.number, note]));
  const found: LintWarning[] = [];
  let paragraph = 0;
  for (const part of statement.parts) {
    if (part.type === 'paragraph' || part.type === 'opening') paragraph += 1;
    let from = 0;
    for (const mark of part.footnoteMarks) {
      const before = ordinals(part.text.slice(Math.max(from, mark.offset - window), mark.offset));
      from = mark.offset;
      const note = notes.get(mark.number);
      if (!note) continue;
      const clash = contradiction(before, ordinals(note.text.slice(0, window)));
      if (clash)
        found.push(
          finding(
            'FOOTNOTE_TEXT_MISMATCH',
            `note ${mark.number} / body paragraph ${paragraph}`,
            `The text says "${clash[0].text}", the note says "${clash[1].text}".`,
          ),
        );
    }
  }
  return found;
}

function ordinals(text: string): Ordinal[] {
  return [...text.matchAll(ordinal)].flatMap((match) => {
    const words = (match[2] ?? '').toLowerCase().split(' ');
    return words.map((noun) => ({ number: match[1] ?? '', noun, text: match[0] }));
  });
}

/** The same noun counted differently, where no mention in the text agrees with the note. */
function contradiction(body: readonly Ordinal[], note: readonly Ordinal[]): [Ordinal, Ordinal] | null {
  for (const said of note) {
    const same = body.filter((other) => other.noun === said.noun && other.noun.length > 4);
    const agreeing = same.some((other) => other.number === said.number);
    const first = same[0];
    if (first && !agreeing) return [first, said];
  }
  return null;
}
