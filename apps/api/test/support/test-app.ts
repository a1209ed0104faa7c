import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Role } from '@undersigned/access-rules';
import { readConfig } from '../../src/config/index.js';
import { createApp } from '../../src/create-app.js';
import { newId } from '../../src/database/index.js';
import { CreateCoalition, OpenSession } from '../../src/identity/index.js';
import { startTestDatabase, type TestDatabase } from './test-database.js';

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | number | undefined>;
  text: string;
  /** The body as JSON. */
  json<Body = Record<string, unknown>>(): Body;
}

export interface Ask {
  body?: unknown;
  headers?: Record<string, string>;
}

/** Somebody who asks the API as a page of the site would. */
export interface Caller {
  ask(method: string, url: string, options?: Ask): Promise<Answer>;
}

export interface TestMember extends Caller {
  userId: string;
  coalitionId: string;
  email: string;
  cookie: string;
}

export interface TestApp {
  app: NestFastifyApplication;
  database: TestDatabase;
  nobody: Caller;
  /** A coalition of its own with its owner signed in. */
  coalition(name?: string): Promise<TestMember>;
  /** Another member of the same coalition, signed in. */
  member(of: TestMember, role: Role): Promise<TestMember>;
  close(): Promise<void>;
}

export const testPassword = 'a quite long pass phrase';

/** The program in this process, on a database of its own; without a worker unless the environment says so. */
export async function startTestApp(env: Record<string, string> = {}): Promise<TestApp> {
  const database = await startTestDatabase();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'undersigned-app-'));
  const config = readConfig({
    DATABASE_URL: database.url,
    SMTP_URL: 'smtp://127.0.0.1:9',
    SECRET_KEY: 'a secret of the tests, and long enough',
    DATA_DIR: dataDir,
    ROLES: 'web',
    LOG_LEVEL: 'silent',
    ...env,
  });
  const app = await createApp(config, database.url);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const cookieName = config.publicUrl.startsWith('https:') ? '__Host-session' : 'session';

  const caller = (headers: Record<string, string>): Caller => ({
    ask: async (method, url, { body, headers: more } = {}) => {
      const response = await app.inject({
        method: method as 'GET',
        url,
        headers: { 'sec-fetch-site': 'same-origin', ...headers, ...more },
        ...(body !== undefined && { payload: body as object }),
      });
      return {
        status: response.statusCode,
        headers: response.headers,
        text: response.body,
        json: <Body>() => JSON.parse(response.body) as Body,
      };
    },
  });
  const signedIn = async (userId: string, coalitionId: string, email: string): Promise<TestMember> => {
    const cookie = `${cookieName}=${await app.get(OpenSession, { strict: false }).execute(userId)}`;
    return { ...caller({ cookie }), userId, coalitionId, email, cookie };
  };
  return {
    app,
    database,
    nobody: caller({}),
    coalition: async (name = 'Alliance') => {
      const email = `owner-${newId()}@example.org`;
      const { coalitionId, userId } = await app.get(CreateCoalition, { strict: false }).execute({
        coalitionName: `${name} ${newId()}`,
        ownerName: 'Olivia Owner',
        email,
        password: testPassword,
        language: 'en',
      });
      return signedIn(userId, coalitionId, email);
    },
    member: async ({ coalitionId }, role) => {
      const [userId, email] = [newId(), `${role}-${newId()}@example.org`];
      await database.query('INSERT INTO users (id, email, name) VALUES ($1, $2, $3)', [userId, email, `The ${role}`]);
      await database.query('INSERT INTO members (id, coalition_id, user_id, role) VALUES ($1, $2, $3, $4)', [
        newId(),
        coalitionId,
        userId,
        role,
      ]);
      return signedIn(userId, coalitionId, email);
    },
    close: async () => {
      await app.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
