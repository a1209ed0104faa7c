import { connect, createServer, type Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { eventually, freePort, startRedis } from '../support/index.js';
import { queueSuite } from './queue-suite.js';
import { startBench, type QueueServer } from './workers.js';

const onRedis = (appendonly: boolean) => async (): Promise<QueueServer> => {
  const server = await startRedis({ appendonly });
  return {
    env: { REDIS_URL: server.url },
    forget: async () => {
      const client = new Redis(server.url);
      await client.flushall();
      client.disconnect();
    },
    interrupt: () => server.restart('SIGKILL'),
    stop: () => server.stop(),
  };
};

queueSuite('Redis that remembers', onRedis(true));
queueSuite('Redis that forgets', onRedis(false));

describe('a Redis that is away', () => {
  it('keeps nobody from starting or answering, and gets the mails when it is there', async () => {
    const port = await freePort();
    const bench = await startBench(async () => ({
      ...(await onRedis(false)()),
      env: { REDIS_URL: `redis://127.0.0.1:${port}` },
    }));
    const redis = await startRedis();
    const started = Date.now();
    const app = await bench.worker({ ROLES: 'web,worker' });
    expect(Date.now() - started).toBeLessThan(10_000);
    expect((await app.inject({ method: 'GET', url: '/health/ready' })).statusCode).toBe(200);
    const ids = await bench.mails(5);
    const sockets = new Set<Socket>();
    const gate = createServer((socket) => {
      const upstream = connect(redis.port, '127.0.0.1');
      socket.pipe(upstream).pipe(socket);
      for (const one of [socket, upstream]) {
        sockets.add(one);
        one.on('error', () => undefined);
      }
    });
    const open = () => new Promise<void>((resolve) => gate.listen(port, '127.0.0.1', resolve));
    await open();
    await bench.allSent(ids);
    gate.close();
    for (const socket of sockets) socket.destroy();
    const later = await bench.mails(5);
    await eventually(async () => (Date.now() - started > 0 ? true : null));
    expect((await app.inject({ method: 'GET', url: '/health/ready' })).statusCode).toBe(200);
    await open();
    await bench.allSent(later);
    expect(bench.arrivals([...ids, ...later])).toEqual(Array.from({ length: 10 }, () => 1));
    gate.close();
    for (const socket of sockets) socket.destroy();
    // Redis is away for good now, and stopping ends all the same.
    const stopping = Date.now();
    await app.close();
    expect(Date.now() - stopping).toBeLessThan(10_000);
    await redis.stop();
    await bench.stop();
  });
});
