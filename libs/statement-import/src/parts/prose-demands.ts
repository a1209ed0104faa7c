import { phrases } from '../languages/index.js';
import { containedPhrase, foldWords } from '../text/fold-words.js';

const longestParagraph = 20_000;

/** The sentences of a paragraph, each with its end; abbreviations such as "U.S." do not end one. */
export function sentences(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?؟۔។]["”’»)]?(?=\s)/g)) {
    const end = match.index + match[0].length;
    const word =
      text
        .slice(Math.max(from, match.index - 6), match.index)
        .split(' ')
        .at(-1) ?? '';
    const abbreviation =
      match[0] === '.' &&
      (/^(?:\p{Lu}|[\p{L}.]*\.\p{L}|Mr|Ms|Mrs|Dr|St|No|Art|Prof|vs|Inc)$/u.test(word) ||
        /^\s\p{Ll}/u.test(text.slice(end, end + 2)));
    if (abbreviation) continue;
    found.push(text.slice(from, end).trim());
    from = end;
  }
  if (from < text.length) found.push(text.slice(from).trim());
  return found.filter(Boolean);
}

/** The sentences of a paragraph that ask for something in the first person, joined; null where none does. */
export function requestOf(text: string): string | null {
  if (text.length > longestParagraph || text.length < 20) return null;
  if (containedPhrase(foldWords(text), phrases('requests')) === null) return null;
  const asking = sentences(text).filter(
    (sentence) => containedPhrase(foldWords(sentence), phrases('requests')) !== null,
  );
  return asking.length > 0 ? asking.join(' ') : null;
}
