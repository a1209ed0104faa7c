import { finding } from '../finding.js';
import type { LintInput, LintPart, LintWarning } from '../types.js';

const longest = 50_000;

/** Checks on the wording of the parts: quotation marks, doubled words, scripts in both directions. */
export function checkText({ statement }: LintInput): LintWarning[] {
  const found: LintWarning[] = [];
  let paragraph = 0;
  for (const part of statement.parts) {
    if (part.type === 'paragraph' || part.type === 'opening') paragraph += 1;
    const where = part.type === 'paragraph' || part.type === 'opening' ? `body paragraph ${paragraph}` : part.type;
    found.push(...checkPart(part, where));
  }
  for (const note of statement.footnotes)
    if (unbalanced(note.text)) found.push(finding('QUOTES_UNBALANCED', `note ${note.number}`));
  const body = statement.parts
    .map((part) => part.text)
    .join(' ')
    .slice(0, longest);
  if (statement.direction === 'rtl' && /[A-Za-z]{2}/.test(body)) found.push(finding('RTL_WITH_LATIN', 'body'));
  return found;
}

function checkPart(part: LintPart, where: string): LintWarning[] {
  const text = part.text.slice(0, longest);
  const found: LintWarning[] = [];
  const suspect = /\p{L}‘\p{L}{1,2}(?![\p{L}])/u.exec(text);
  if (suspect)
    found.push(
      finding(
        'QUOTE_SUSPICIOUS',
        where,
        `"${around(text, suspect.index)}" has an opening quotation mark for an apostrophe.`,
      ),
    );
  if (unbalanced(text)) found.push(finding('QUOTES_UNBALANCED', where));
  const doubled = /(?<![\p{L}\p{M}])(\p{L}{2,30})\s\1(?![\p{L}\p{M}])/iu.exec(text);
  if (doubled && !/^(?:had|that|nous|vous|bora|wagga|sing|very)$/i.test(doubled[1] ?? ''))
    found.push(finding('DOUBLED_WORD', where, `"${doubled[0]}"`));
  if (/^[,;،؛]/.test(text) || /\s[،,]\s?\S/.test(text.slice(0, 5000))) {
    if (/\s[،]\s/.test(text)) found.push(finding('PARAGRAPH_BROKEN', where));
  }
  return found;
}

function around(text: string, index: number): string {
  const start = text.lastIndexOf(' ', index) + 1;
  const end = text.indexOf(' ', index);
  return text.slice(start, end < 0 ? undefined : end);
}

function unbalanced(text: string): boolean {
  const count = (char: string) => text.split(char).length - 1;
  return count('“') !== count('”') || count('"') % 2 === 1 || count('«') !== count('»');
}
