import type { MarkupToken } from '../markup-tokens.js';
import { voidElements } from './elements.js';

const never = new Set([
  'nav',
  'footer',
  'aside',
  'button',
  'select',
  'svg',
  'math',
  'iframe',
  'object',
  'dialog',
  'menu',
  'audio',
  'video',
  'canvas',
  'form',
]);
const chrome =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|cookies?|cookie-banner|sidebar|share|sharing|social|related|comments?|newsletter|skip-link|pagination|site-header|site-footer|masthead|toolbar|widget|advert|banner|screen-reader-text)(?:$|[\s_-])/i;
const roles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'menu',
  'menubar',
  'dialog',
  'alert',
]);
/** Deeper elements are read as if they stood at this depth. */
const deepest = 400;

interface Frame {
  readonly name: string;
  readonly start: number;
  letters: number;
}

/** For every token, whether it belongs to the page around the text and not to the text. */
export function pageRegions(tokens: readonly MarkupToken[]): Uint8Array {
  const around = new Uint8Array(tokens.length);
  const frames: Frame[] = [];
  const mains: { start: number; end: number; letters: number; name: string }[] = [];
  const skipped: { start: number; end: number; letters: number }[] = [];
  let total = 0;
  const close = (end: number) => {
    const frame = frames.pop() as Frame;
    const parent = frames.at(-1);
    if (parent) parent.letters += frame.letters;
    const region = { start: frame.start, end, letters: frame.letters, name: frame.name };
    if (frame.name === 'main' || frame.name === 'article') mains.push(region);
    if (isAround(tokens[frame.start] as MarkupToken)) skipped.push(region);
  };
  tokens.forEach((token, index) => {
    if (token.kind === 'text') {
      const letters = token.text.trim().length;
      total += letters;
      const frame = frames.at(-1);
      if (frame) frame.letters += letters;
    } else if (token.kind === 'open') {
      if (!token.empty && !voidElements.has(token.name) && frames.length < deepest)
        frames.push({ name: token.attributes['role'] === 'main' ? 'main' : token.name, start: index, letters: 0 });
    } else {
      const at = frames.findLastIndex((frame) => tokens[frame.start]?.name === token.name);
      if (at >= 0 && frames.length - at < 60) while (frames.length > at) close(index);
    }
  });
  while (frames.length > 0) close(tokens.length - 1);
  const main = mains.reduce<(typeof mains)[number] | null>(
    (best, region) => (best === null || region.letters > best.letters ? region : best),
    null,
  );
  if (main && main.letters > total * 0.4) around.fill(1, 0, main.start).fill(1, main.end + 1);
  for (const region of skipped) if (region.letters <= total * 0.5) around.fill(1, region.start, region.end + 1);
  return around;
}

function isAround({ name, attributes }: MarkupToken): boolean {
  if (never.has(name) || roles.has(attributes['role'] ?? '')) return true;
  if (attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true') return true;
  if (/display\s*:\s*none/i.test(attributes['style'] ?? '')) return true;
  if (!/^(?:div|ul|ol|section|header|p|span|a)$/.test(name)) return false;
  return chrome.test(attributes['class'] ?? '') || chrome.test(attributes['id'] ?? '');
}
