import type { FastifyInstance } from 'fastify';
import { sendPage } from '../web/compressed-page.js';
import { askedLanguage } from '../web/page-context.js';
import type { StatementPages } from './statement-pages.js';

const address = /^\/s\/([\p{L}\p{N}-]+)(?:\?|$)/u;

/**
 * Answers a statement's page that is kept before the request reaches the framework's guards and pipes. Everything else,
 * the first request for a page too, goes on to the controller, which is where the route is opened to the public.
 */
export function serveKeptPages(fastify: FastifyInstance, pages: StatementPages): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const { url = '', method } = request.raw;
    if (method !== 'GET' || !url.startsWith('/s/')) return done();
    const slug = address.exec(url)?.[1];
    const page = slug === undefined ? undefined : pages.peekStatement(slug, askedLanguage(request));
    if (!page) return done();
    void sendPage(request, reply, page);
  });
}
