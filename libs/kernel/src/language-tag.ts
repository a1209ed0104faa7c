/** Which way a script runs. */
export type TextDirection = 'ltr' | 'rtl';

/** The languages that the product's own words (pages, mail) are written in; a statement may be in any language. */
export const interfaceLanguages = ['en', 'fr'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** The canonical BCP 47 form of a language tag (`EN-us` → `en-US`), or null where it is not one. */
export function parseLanguageTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** The direction of a language's usual script, or of the script the tag names; left to right where unknown. */
export function textDirection(language: string): TextDirection {
  const tag = parseLanguageTag(language);
  const script = tag ? new Intl.Locale(tag).maximize().script : undefined;
  return script && rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
}

/**
 * The interface language for a person: the first of their preferred tags that we have, by language only; else English.
 * Takes tags in order of preference; tags that are not well formed are passed over.
 */
export function interfaceLanguageFor(preferred: readonly string[]): InterfaceLanguage {
  for (const tag of preferred) {
    const found = knownLanguage(tag) ?? knownLanguage(languageOf(tag));
    if (found) return found;
  }
  return 'en';
}

const knownLanguage = (language: string | null) => interfaceLanguages.find((known) => known === language);

function languageOf(tag: string): string | null {
  const canonical = parseLanguageTag(tag);
  return canonical ? new Intl.Locale(canonical).language : null;
}
