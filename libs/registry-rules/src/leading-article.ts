const inAnyLanguage = ['the', 'la', 'le', 'les', 'el', 'los', 'las', 'der', 'die', 'das', 'il', 'gli', 'het'];
const inOneLanguage: Readonly<Record<string, readonly string[]>> = {
  en: ['a', 'an'],
  fr: ['un', 'une'],
  es: ['lo', 'un', 'una'],
  pt: ['o', 'a', 'os', 'as'],
  it: ['i', 'lo', 'un', 'una'],
  de: ['ein', 'eine'],
  nl: ['de', 'een'],
};
/** Places whose article is part of the name; a name that starts with one keeps it. */
const placesWithArticle =
  /^(?:los (?:angeles|alamos)|las (?:vegas|cruces|palmas)|el (?:salvador|paso|alto|fasher)|la (?:paz|plata|jolla|crosse|rochelle|reunion|réunion)|le (?:havre|mans)|the (?:hague|gambia|bahamas))(?![\p{L}\p{M}])/iu;
const elided = /^l['’ʼ`´](?=\p{L})/iu;

/**
 * The name without its leading article ("The", "La", "L’" …); the name as it is where nothing else would remain or where
 * the article belongs to a place ("Los Angeles …"). `language` adds that language's shorter articles ("A", "O", "De").
 */
export function withoutLeadingArticle(name: string, language?: string): string {
  const extra = inOneLanguage[language?.split('-')[0]?.toLowerCase() ?? ''] ?? [];
  let rest = name.trim();
  for (let article = 0; article < 8; article += 1) {
    if (placesWithArticle.test(rest)) return rest;
    if (elided.test(rest)) {
      rest = rest.slice(2);
      continue;
    }
    const [, first, tail] = /^(\p{L}+)\s+(.*[\p{L}\p{N}].*)$/su.exec(rest) ?? [];
    if (!first || !tail || ![...inAnyLanguage, ...extra].includes(first.toLowerCase())) return rest;
    rest = tail.trim();
  }
  return rest;
}
