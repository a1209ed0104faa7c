import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  startMailSink,
  startProgram,
  startRedis,
  startTestDatabase,
  type MailSink,
  type Program,
  type TestDatabase,
  type TestRedis,
} from './support/index.js';

let database: TestDatabase;
let redis: TestRedis;
let sink: MailSink;
const programs: Program[] = [];

beforeAll(async () => {
  [database, redis, sink] = await Promise.all([
    startTestDatabase({ migrated: false }),
    startRedis({ appendonly: true }),
    startMailSink(),
  ]);
});
afterAll(async () => {
  await Promise.all(programs.map((program) => program.stop()));
  await Promise.all([database.drop(), redis.stop(), sink.stop()]);
});

async function start(roles: string): Promise<Program> {
  const program = await startProgram({
    env: {
      DATABASE_URL: database.url,
      REDIS_URL: redis.url,
      SMTP_URL: sink.url,
      SECRET_KEY: 'the same in every process, 32 characters',
      ROLES: roles,
    },
    ready: roles.includes('web'),
  });
  programs.push(program);
  if (!roles.includes('web')) await program.says('Worker ready.', 60_000);
  return program;
}

describe('two web and two worker processes on one PostgreSQL and one Redis', () => {
  it('may start at once on an empty database', async () => {
    const [one, two] = await Promise.all(['web', 'web', 'worker', 'worker', 'web,worker'].map(start));
    const [row] = await database.query<{ all: number; distinct: number }>(
      'select count(*)::int as "all", count(distinct name)::int as "distinct" from migrations',
    );
    expect(row?.all).toBeGreaterThan(0);
    expect(row?.all).toBe(row?.distinct);
    for (const web of [one, two]) expect((await fetch(`${web?.url}/health/ready`)).status).toBe(200);
  });

  it('stops each of them in order', async () => {
    expect(await Promise.all(programs.splice(0).map((program) => program.stop()))).toEqual([0, 0, 0, 0, 0]);
  });
});
