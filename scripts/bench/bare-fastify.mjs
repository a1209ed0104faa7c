/** The yardstick for pages: nothing but Fastify, sending bytes it holds in memory. Prints its port. */
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';

const { headers, file } = JSON.parse(process.argv[2]);
const body = readFileSync(file);
const fastify = Fastify();
fastify.get('/', (_, reply) => reply.headers(headers).send(body));
await fastify.listen({ port: 0, host: '127.0.0.1' });
process.stdout.write(`${fastify.server.address().port}\n`);
