import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import Fastify from 'fastify';

/**
 * Nothing but our own files runs, nothing is loaded from elsewhere, nobody frames us. Inline styles are allowed: the
 * admin's component library positions its overlays with them.
 */
const policy = (secure: boolean): FastifyHelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      manifestSrc: ["'self'"],
    },
  },
  referrerPolicy: { policy: 'same-origin' },
  strictTransportSecurity: secure,
  crossOriginEmbedderPolicy: false,
});

/** Helmet works its headers out anew for every request; they are the same for all, so it is asked once. */
async function helmetHeaders(secure: boolean): Promise<Record<string, string>> {
  const model = Fastify();
  await model.register(helmet, policy(secure));
  let headers: Record<string, string> = {};
  model.get('/', (_, reply) => {
    headers = Object.fromEntries(Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]));
    return reply.send();
  });
  await model.inject('/');
  await model.close();
  return headers;
}

export async function addSecurityHeaders(app: NestFastifyApplication, secure: boolean): Promise<void> {
  const headers = await helmetHeaders(secure);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (_, reply, done) => {
      void reply.headers(headers);
      done();
    });
}
