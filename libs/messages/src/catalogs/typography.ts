/** French typography: the blanks before double punctuation and inside guillemets do not break. */
export function withFrenchSpaces<Key extends string>(
  catalog: Readonly<Record<Key, string>>,
): Readonly<Record<Key, string>> {
  const entries = Object.entries<string>(catalog).map(([key, words]) => [
    key,
    words.replace(/ ([:;!?»])/g, '\u00a0$1').replace(/« /g, '«\u00a0'),
  ]);
  return Object.fromEntries(entries) as Record<Key, string>;
}
