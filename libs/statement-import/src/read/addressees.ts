import { phrases } from '../languages/index.js';
import { foldWords } from '../text/fold-words.js';

/**
 * The addressees that a request names: the proper names between "we urge", "we call on" and the like and the word
 * that opens what is asked ("to", "de", "que"). Empty where the request names nobody by a proper name.
 *
 * @example requestedOf('We call on the Senate and the Ministry of Health to act.') // ['Senate', 'Ministry of Health']
 */
export function requestedOf(sentence: string): string[] {
  const text = sentence.slice(0, 800);
  const found = [...text.matchAll(/[\p{L}\p{M}\p{N}’'.&-]+|[,،]/gu)];
  const folded = found.map((word) => foldWords(word[0]));
  const start = afterRequest(folded);
  if (start === null) return [];
  const links = new Set(phrases('requestLinks'));
  let end = start;
  while (
    end < found.length &&
    end - start < 45 &&
    !(end > start && links.has(folded[end] ?? '') && !isContinued(found, end))
  )
    end += 1;
  if (end === start || end >= found.length || end - start >= 45) return [];
  const first = found[start] as RegExpExecArray;
  const last = found[end - 1] as RegExpExecArray;
  return splitNames(text.slice(first.index, last.index + last[0].length));
}

/** "a" and "de" also stand inside names: followed by a capital they go on. */
function isContinued(found: readonly RegExpExecArray[], at: number): boolean {
  const word = found[at]?.[0] ?? '';
  if (!/^(?:a|à|de|d|que|para|pour)$/i.test(word)) return false;
  return /^\p{Lu}/u.test(found[at + 1]?.[0] ?? '') || /^(?:la|el|los|las|le|les|l)$/i.test(found[at + 1]?.[0] ?? '');
}

function afterRequest(folded: readonly string[]): number | null {
  const joined = ` ${folded.join(' ')} `;
  let best: number | null = null;
  for (const phrase of phrases('requests')) {
    if (/ (?:for|for the|calling|demand|recommend|insist)$/.test(phrase)) continue;
    const at = joined.indexOf(` ${phrase} `);
    if (at < 0) continue;
    const words = joined
      .slice(0, at + phrase.length + 1)
      .trim()
      .split(' ').length;
    if (best === null || words > best) best = words;
  }
  if (best === null) return null;
  while (/^(?:on|upon|for|a|aux|au|to|le|la)$/.test(folded[best] ?? '')) best += 1;
  return best;
}

const article = /^(?:the|la|le|les|el|los|las|l['’]|o|os|as|al|du|des|de la)\s+/iu;

/** Splits a list of names at commas and the word for "and"; all pieces must start with a capital. */
function splitNames(list: string): string[] {
  const names = list
    .split(/\s*[,،]\s*(?:(?:and|et|y|e|und)\s)?|\s(?:and|et|y|und)\s/u)
    .map((name) => name.replace(article, '').trim())
    .filter(Boolean);
  const proper = names.every((name) => /^\p{Lu}/u.test(name) && name.length < 120);
  if (proper && names.length > 0) return names;
  const whole = list.replace(article, '').trim();
  const capitals = whole.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals >= 2 && whole.length < 120 ? [whole] : [];
}

/** "Dear World Trade Organization Members," as "World Trade Organization Members". */
export function greeted(salutation: string): string {
  const bare = salutation.replace(/[,:;،؛!]+$/, '').trim();
  const word = phrases('salutations').find(
    (phrase) =>
      foldWords(bare).startsWith(`${phrase} `) &&
      /^(?:dear|chere?s?|estimad[oa]s?|querid[oa]s?|prezad[oa]s?|car[oaie]s?|liebe[r]?|gentil[ei]|عزيز\S*|أعزائي)$/.test(
        phrase,
      ),
  );
  return word ? bare.slice(bare.indexOf(' ') + 1).trim() : bare;
}
