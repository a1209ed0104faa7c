import { markupTokens, type MarkupToken } from '../markup-tokens.js';

/** Tags and texts of an XML part without the prefixes of their names ("w:p" is "p"). */
export function* xmlTokens(source: string): Generator<MarkupToken> {
  for (const token of markupTokens(source, true)) {
    const colon = token.name.indexOf(':');
    yield colon < 0 ? token : { ...token, name: token.name.slice(colon + 1) };
  }
}

/** An attribute by its name without prefix. */
export function attribute(token: MarkupToken, name: string): string | null {
  for (const [key, value] of Object.entries(token.attributes))
    if (key === name || key.endsWith(`:${name}`)) return value;
  return null;
}

/** Targets of a part's relationships by id. */
export function relationTargets(source: string | null): ReadonlyMap<string, { target: string; type: string }> {
  const targets = new Map<string, { target: string; type: string }>();
  for (const token of xmlTokens(source ?? ''))
    if (token.kind === 'open' && token.name === 'Relationship')
      targets.set(attribute(token, 'Id') ?? '', {
        target: attribute(token, 'Target') ?? '',
        type: attribute(token, 'Type') ?? '',
      });
  return targets;
}
