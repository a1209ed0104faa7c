/** A pair of brackets in a text: where it stands and what it holds. */
export interface Bracketed {
  readonly start: number;
  readonly end: number;
  readonly inside: string;
}

/** The outermost pairs of round brackets of a text, in order. A bracket without a partner is none. */
export function bracketPairs(text: string): Bracketed[] {
  const pairs: Bracketed[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '(') {
      if (depth === 0) start = index;
      depth += 1;
    } else if (text[index] === ')' && depth > 0) {
      depth -= 1;
      if (depth === 0) pairs.push({ start, end: index + 1, inside: text.slice(start + 1, index).trim() });
    }
  }
  return pairs;
}

/** The parts of a text between its commas (or `separators`), brackets and quotation marks left whole, each trimmed. */
export function splitOutside(text: string, separators = ',،'): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index] as string;
    if (char === '(' || char === '“') depth += 1;
    else if ((char === ')' || char === '”') && depth > 0) depth -= 1;
    else if (depth === 0 && separators.includes(char)) {
      parts.push(text.slice(from, index).trim());
      from = index + 1;
    }
  }
  parts.push(text.slice(from).trim());
  return parts;
}
