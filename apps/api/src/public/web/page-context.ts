import { interfaceLanguageFor, interfaceLanguages, type InterfaceLanguage } from '@undersigned/kernel';
import { translator, type Translate } from '@undersigned/messages';
import type { FastifyRequest } from 'fastify';
import { preferredLanguages } from '../../http/index.js';

/** The interface language of a request, and whether the address asked for it. */
export interface AskedLanguage {
  readonly language: InterfaceLanguage;
  readonly explicit: boolean;
}

/** What every page is written with. */
export interface PageContext extends AskedLanguage {
  readonly t: Translate;
  /** The address of the page itself, without a query; null where it must not be linked to. */
  readonly path: string | null;
  /** An address on this site that keeps the language asked for. */
  href(path: string): string;
}

const remembered = new Map<string, InterfaceLanguage>();

/** Browsers of one kind send the same header: it is read once. */
function byHeader(request: FastifyRequest): InterfaceLanguage {
  const header = request.headers['accept-language'] ?? '';
  const known = remembered.get(header);
  if (known) return known;
  const language = interfaceLanguageFor(preferredLanguages(request));
  if (remembered.size > 500) remembered.clear();
  remembered.set(header, language);
  return language;
}

export function askedLanguage(request: FastifyRequest): AskedLanguage {
  const { lang } = request.query as { lang?: unknown };
  const asked = interfaceLanguages.find((language) => language === lang);
  return asked ? { language: asked, explicit: true } : { language: byHeader(request), explicit: false };
}

export function pageContext({ language, explicit }: AskedLanguage, path: string | null): PageContext {
  const href = (to: string) => {
    if (!explicit) return to;
    const [address = '', fragment] = to.split('#', 2);
    const query = `${address.includes('?') ? '&' : '?'}lang=${language}`;
    return `${address}${query}${fragment === undefined ? '' : `#${fragment}`}`;
  };
  return { language, explicit, t: translator(language), path, href };
}

/** The context of a request's answer. */
export function contextOf(request: FastifyRequest, path: string | null = null): PageContext {
  return pageContext(askedLanguage(request), path);
}
