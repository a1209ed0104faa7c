/** A line as the wrap rules see it. */
export interface WrapLine {
  readonly text: string;
  readonly blank: boolean;
}

/**
 * The column at which the lines of a text were broken (a mail, a PDF), or 0 where paragraphs are single lines.
 * A text counts as broken when most of its long lines end just where the next word had not fitted. Rows of tables and
 * lines with addresses do not count: nobody breaks them.
 */
export function wrapWidth(lines: readonly WrapLine[]): number {
  const filled = lines.filter((line) => !line.blank);
  if (filled.length < 6) return 0;
  const longest = filled.reduce((most, line) => (isUnbroken(line.text) ? most : Math.max(most, line.text.length)), 0);
  if (longest > 130 || longest < 40) return 0;
  let pairs = 0;
  let long = 0;
  let broken = 0;
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const line = lines[index] as WrapLine;
    const next = lines[index + 1] as WrapLine;
    if (line.blank || next.blank) continue;
    pairs += 1;
    if (line.text.length >= longest * 0.75) long += 1;
    if (isWrapped(line.text, next.text, longest)) broken += 1;
  }
  return broken >= 3 && (broken >= pairs / 3 || broken >= long * 0.7) ? longest : 0;
}

function isUnbroken(text: string): boolean {
  return text.startsWith('|') || text.includes('://');
}

/** Whether the line was broken there only because the next word did not fit into `width`. */
export function isWrapped(line: string, next: string, width: number): boolean {
  if (width === 0 || line.length < width * 0.6) return false;
  const blank = next.indexOf(' ');
  const word = blank < 0 ? next.length : blank;
  return line.length + 1 + word > width - 3;
}

/** Whether a line plainly goes on from the one before: it starts with a comma or, after a long open line, in lower case. */
export function continues(line: string, next: string): boolean {
  if (/^[,;،؛)\]”’»។]/.test(next)) return true;
  if (line.length < 60 || !/^\p{Ll}/u.test(next)) return false;
  return !/[.!?:;…]["”’»)]?$/.test(line);
}
