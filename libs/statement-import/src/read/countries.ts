import { countryCodes } from '@undersigned/registry-rules';
import { isOneEditApart } from '@undersigned/statement-lint';
import { foldWords } from '../text/fold-words.js';
import { countryAliases, regions } from './country-aliases.js';

/** A country that a text names. `how` tells an exact name, a spelling of another language or an alias, or a misspelling. */
export interface FoundCountry {
  readonly code: string;
  readonly how: 'exact' | 'variant' | 'misspelt';
}

const locales = ['en', 'fr', 'es', 'pt', 'ar', 'de', 'it', 'nl', 'fa', 'km', 'pl', 'sv', 'tr', 'ru', 'id'];

interface Table {
  readonly names: ReadonlyMap<string, FoundCountry>;
  readonly byLength: ReadonlyMap<number, readonly string[]>;
}

let table: Table | null = null;

function build(): Table {
  const names = new Map<string, FoundCountry>();
  const add = (name: string, code: string, how: FoundCountry['how']) => {
    const folded = foldWords(name);
    if (folded.length > 1 && !names.has(folded)) names.set(folded, { code, how });
  };
  for (const locale of locales) {
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none', style });
      for (const code of countryCodes) add(display.of(code) ?? '', code, locale === 'en' ? 'exact' : 'variant');
    }
  }
  for (const [name, code] of countryAliases) add(name, code, 'variant');
  const byLength = new Map<number, string[]>();
  for (const name of names.keys()) {
    if (!/^[a-z ]+$/.test(name)) continue;
    const list = byLength.get(name.length) ?? [];
    list.push(name);
    byLength.set(name.length, list);
  }
  return { names, byLength };
}

/**
 * The country that a whole cell or suffix names, in several languages, by an alias, or with one letter wrong
 * (only names of six letters and more). Null where it names none; a place inside a longer text is no country.
 *
 * @example findCountry('Alemania')?.code // 'DE'
 */
export function findCountry(text: string, allowMisspelt = true): FoundCountry | null {
  if (text.length < 2 || text.length > 60) return null;
  table ??= build();
  const folded = foldWords(text);
  const found = table.names.get(folded) ?? table.names.get(folded.replace(/^(?:the|la|le|les|el|los|o|a|al) /, ''));
  if (found) return found;
  if (!allowMisspelt || folded.length < 6 || !/^[a-z ]+$/.test(folded)) return null;
  const near = misspellings(folded, table);
  return near.size === 1 ? { code: [...near][0] as string, how: 'misspelt' } : null;
}

function misspellings(folded: string, { byLength, names }: Table): Set<string> {
  const codes = new Set<string>();
  for (const length of [folded.length - 1, folded.length, folded.length + 1]) {
    for (const name of byLength.get(length) ?? []) {
      if (name[0] === folded[0] && isOneEditApart(folded, name)) codes.add((names.get(name) as FoundCountry).code);
    }
  }
  return codes;
}

/** Whether a whole cell or suffix names a region that is no country ("Latin America"). */
export function isRegion(text: string): boolean {
  return text.length < 60 && regions.has(foldWords(text));
}
