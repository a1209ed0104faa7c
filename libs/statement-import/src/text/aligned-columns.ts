/** Blanks that set columns apart. */
const gap = /[ \u00a0]{3,}/;

/**
 * The cells of every line that belongs to a table aligned with blanks, else null: at least three lines in a row with a
 * gap of three blanks or more whose last column starts at one place (names cut the column's width, so only that counts).
 *
 * @example alignedColumns(['River Watch    Nepal', 'Water Trust    India', 'Hill Union     Kenya'])[0] // ['River Watch', 'Nepal']
 */
export function alignedColumns(lines: readonly string[]): (readonly string[] | null)[] {
  const cells = lines.map((line) => split(line));
  const result: (readonly string[] | null)[] = lines.map(() => null);
  let from = 0;
  while (from < lines.length) {
    let to = from;
    while (to < lines.length && cells[to] && cells[to]?.at === cells[from]?.at) to += 1;
    if (to - from >= 3) for (let index = from; index < to; index += 1) result[index] = cells[index]?.parts ?? null;
    from = Math.max(to, from + 1);
  }
  return result;
}

function split(line: string): { parts: string[]; at: number } | null {
  if (line.length > 400 || !gap.test(line)) return null;
  const indent = line.length - line.trimStart().length;
  const parts = line.trim().split(gap);
  const last = parts.at(-1) ?? '';
  return parts.length < 2 || parts.length > 6 ? null : { parts, at: indent + line.trim().length - last.length };
}
