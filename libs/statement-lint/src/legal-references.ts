/** A legal text that is cited: how, how often, and whether its form differs from the others of its kind. */
export interface LegalReference {
  readonly kind: 'bill' | 'document';
  /** The citation as it first stands. */
  readonly text: string;
  /** The number that identifies it ("HR 526", "A/RES/59/209"). */
  readonly number: string;
  readonly occurrences: number;
  /** Other forms under which the same number is cited. */
  readonly variants: readonly string[];
}

const bill =
  /(?<![\p{L}\p{N}.])(H\.?\s?R\.?|S\.|S(?=\s\d{2})|H\.?\s?Res\.?|S\.?\s?Res\.?|H\.?\s?J\.?\s?Res\.?)\s?(\d{1,5})(?:\s+((?:(?:\p{Lu}[\p{L}\p{N}’'&-]{0,40}|of|for|and|the|to|in|on)\s){1,14}?Act)(?:,?\s((?:of\s)?\d{4}))?)?(?![\p{L}\p{N}])/gu;
const document = /(?<![\p{L}\p{N}/])[A-Z]{1,5}(?:\/[A-Z0-9.]{1,12}){1,6}\/\d{1,4}(?![\p{L}\p{N}/])/gu;
const sliceLength = 20_000;

/**
 * The bills and documents that the texts cite, in the order of first mention: "HR 12 Example Act of 2020", "S. 34",
 * "A/RES/59/209". One number is one reference, whatever its spelling. Looks at the first 20,000 characters of each text.
 */
export function findLegalReferences(texts: readonly string[]): LegalReference[] {
  const found = new Map<string, { kind: LegalReference['kind']; number: string; forms: string[] }>();
  const add = (kind: LegalReference['kind'], number: string, form: string) => {
    const key = number.toLowerCase().replace(/[.\s]/g, '');
    const known = found.get(key);
    if (known) known.forms.push(form);
    else found.set(key, { kind, number, forms: [form] });
  };
  for (const text of texts) {
    const slice = text.slice(0, sliceLength);
    for (const match of slice.matchAll(bill)) add('bill', `${match[1]} ${match[2]}`, match[0].trim());
    for (const match of slice.matchAll(document)) add('document', match[0], match[0]);
  }
  return [...found.values()].map(({ kind, number, forms }) => {
    const text = forms.reduce((longest, form) => (form.length > longest.length ? form : longest));
    return {
      kind,
      number,
      text,
      occurrences: forms.length,
      variants: [...new Set(forms)].filter((form) => form !== text),
    };
  });
}

/** Whether a bill's title lacks the "of" before its year. */
export function lacksOf(reference: LegalReference): boolean {
  return /Act,? \d{4}$/.test(reference.text);
}
