const list = (words: string) => words.split(' ');

/** Words that turn a sentence round. */
const negations = new Set([
  ...list('no not never none nobody nothing nor neither without cannot except unless non hardly'),
  ...list('ne pas jamais aucun aucune sans ni rien personne sauf nul nulle'),
]);

/** Words that bind, allow, limit or count: one letter between two of them is no slip of the pen. */
const binding = new Set([
  ...list(
    'shall should will would could might must may can ought only all some any every each few most least before after',
  ),
  ...list('zero one two three four five six seven eight nine ten eleven twelve hundred thousand million billion'),
  ...list(
    'first second third fourth fifth there their where were affect effect accept adopt adapt prescribe proscribe',
  ),
  ...list(
    'doit doivent devra devrait devraient devront peut peuvent pourra pourrait pourraient tous toutes chaque seul seule',
  ),
  ...list('deux trois quatre cinq sept huit neuf onze douze cent mille million milliard avant après'),
]);

const turningPrefix = /^(un|in|im|il|ir|dis|non|mis|anti|a|dé|dés|mal|re|de|pre|counter|contre|anté|ante)$/u;

/** Whether a lower-case word negates, also as a contraction ("don’t"). */
export function isNegation(word: string): boolean {
  return negations.has(word) || /n['’]t$/.test(word) || /^n['’]/.test(word);
}

/** Whether a word carries so much that no change of it is a matter of spelling. Takes a lower-case word. */
export function isWeighty(word: string): boolean {
  return isNegation(word) || binding.has(word) || /\p{N}/u.test(word);
}

/** Whether one word is the other with a prefix that turns or shifts its meaning: lawful, unlawful. Lower case. */
export function differsByPrefix(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long !== short && long.endsWith(short) && turningPrefix.test(long.slice(0, long.length - short.length));
}
