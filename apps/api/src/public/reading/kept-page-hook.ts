import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { sendPageAgain } from '../web/compressed-page.js';
import { askedLanguage } from '../web/page-context.js';
import { StatementPages } from './statement-pages.js';

const address = /^\/s\/([\p{L}\p{N}-]+)(?:\?|$)/u;

/**
 * Answers a statement's page that is kept, with the headers it was sent with before, before the request reaches plugins,
 * guards and pipes; to be called before any of them is registered. Everything else, the first request for a page too,
 * goes on to the controller, which is where the route is opened to the public.
 */
export function serveKeptPages(app: NestFastifyApplication): void {
  const pages = app.get(StatementPages, { strict: false });
  const fastify = app.getHttpAdapter().getInstance() as FastifyInstance;
  fastify.addHook('onRequest', (request, reply, done) => {
    const { url = '', method } = request.raw;
    if (method !== 'GET' || !url.startsWith('/s/')) return done();
    const slug = address.exec(url)?.[1];
    const page = slug === undefined ? undefined : pages.peekStatement(slug, askedLanguage(request));
    if (!page || !sendPageAgain(request, reply, page)) done();
  });
}
