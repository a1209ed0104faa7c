import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import serveStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { LogController } from 'fastify';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { AppConfig } from './config/index.js';
import { addSecurityHeaders } from './http/security-headers.js';
import { refuseUnmarkedRoutes } from './http/refuse-unmarked-routes.js';
import { Metrics, PinoLogger, makeLogger } from './observability/index.js';
import { serveOpenApi } from './openapi/index.js';
import { serveKeptPages } from './public/index.js';

/** The largest body that is read at all; an import of five megabytes must still arrive to be refused in words. */
const bodyLimit = 6 * 1024 * 1024;
const adminFiles = fileURLToPath(new URL('../../admin/dist/', import.meta.url));

/** Builds the program against a migrated database, ready to listen. */
export async function createApp(config: AppConfig, databaseUrl: string): Promise<NestFastifyApplication> {
  const logger = makeLogger(config.logLevel);
  const adapter = new FastifyAdapter({
    bodyLimit,
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 300 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, databaseUrl), adapter, {
    logger: new PinoLogger(logger),
    abortOnError: false,
  });
  if (config.roles.has('web')) serveKeptPages(app);
  await app.register(cookie);
  await app.register(multipart, { limits: { fileSize: bodyLimit, files: 1, fields: 20 } });
  await addSecurityHeaders(app, config.publicUrl.startsWith('https:'));
  if (config.roles.has('web')) {
    await serveAdmin(app);
    await serveOpenApi(app);
  }
  measureRequests(app);
  refuseUnmarkedRoutes(app);
  return app;
}

/** The admin's files, and its page for every path below `/admin`: the browser decides which view that is. */
async function serveAdmin(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(adminFiles)) return;
  await app.register(serveStatic, {
    root: adminFiles,
    prefix: '/admin/',
    wildcard: false,
    setHeaders: (reply, file) => {
      reply.header('cache-control', file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/admin', (_, reply) => reply.redirect('/admin/'));
  fastify.get('/admin/*', (_, reply) => reply.sendFile('index.html'));
  // A page that is older than the files asks for ones that are gone: it must be told, not given a page as a script.
  fastify.get('/admin/assets/*', (_, reply) => reply.code(404).header('cache-control', 'no-store').send());
}

/** Times every answer by its route's pattern, never by its address: an address may hold a token. */
function measureRequests(app: NestFastifyApplication): void {
  const { requests } = app.get(Metrics);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'unknown';
      requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
      done();
    });
}
