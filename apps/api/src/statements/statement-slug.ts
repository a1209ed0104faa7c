/** What a statement's address may look like: `/s/<slug>`. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const maximumSlugLength = 80;

/** Addresses made from a title, to be tried in turn; the last one, made from the statement's own id, is nobody else's. */
export function* slugsFor(title: string, id: string): Generator<string> {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  const slug = words || 'statement';
  yield slug;
  for (let number = 2; number < 10; number += 1) yield `${slug}-${number}`;
  yield `${slug}-${id.slice(-12)}`;
}
