import type { SourceSpan } from '../types.js';
import type { SourceLine } from './lines.js';

/** The front matter of a page: its plain keys, and where it stands. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, string>>;
  readonly source: SourceSpan;
  /** Index of the first line after it. */
  readonly nextLine: number;
}

/**
 * The front matter at the head of a file (between two lines `---`), or null. Only plain `key: value` lines are read.
 *
 * @example readFrontMatter(splitLines('---\ntitle: A\n---\nText'))?.fields.title // 'A'
 */
export function readFrontMatter(lines: readonly SourceLine[]): FrontMatter | null {
  if (lines[0]?.raw.trimEnd() !== '---') return null;
  const end = lines.findIndex(
    (line, index) => index > 0 && (line.raw.trimEnd() === '---' || line.raw.trimEnd() === '...'),
  );
  if (end < 0 || end > 200) return null;
  const fields: Record<string, string> = {};
  for (const line of lines.slice(1, end)) {
    const colon = line.raw.indexOf(':');
    const key = line.raw.slice(0, Math.max(colon, 0));
    if (!/^[A-Za-z][\w-]{0,40}$/.test(key)) continue;
    const value = line.raw.slice(colon + 1).trim();
    fields[key.toLowerCase()] = value.replace(/^(["'])(.*)\1$/, '$2');
  }
  const last = lines[end] as SourceLine;
  return { fields, source: { start: lines[0].start, end: last.end }, nextLine: end + 1 };
}
