import { DomainError } from '@undersigned/kernel';
import type { FastifyRequest } from 'fastify';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a changing request that another site's page made a browser send (CSRF). Browsers say where a request comes
 * from (`Sec-Fetch-Site`, else `Origin`) and no page can change that; a client that says nothing is not a browser, and
 * then must not ride on a cookie.
 */
export function refuseForeignOrigin(request: FastifyRequest, publicUrl: string): void {
  if (safeMethods.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  if (site === 'same-origin' || site === 'none') return;
  const { origin, host, cookie } = request.headers;
  if (site === undefined && origin === undefined && cookie === undefined) return;
  if (site === undefined && origin !== undefined && isOurs(origin, host, publicUrl)) return;
  throw new DomainError('request.origin_refused');
}

function isOurs(origin: string, host: string | undefined, publicUrl: string): boolean {
  return origin === new URL(publicUrl).origin || (URL.canParse(origin) && new URL(origin).host === host);
}
