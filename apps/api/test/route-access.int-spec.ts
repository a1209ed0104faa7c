import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { can, roles, type Role } from '@undersigned/access-rules';
import { coalitionThings, type CoalitionThings } from './routes/coalition-things.js';
import { documentedRoutes, markedRoutes, type DocumentedRoute } from './routes/documented-routes.js';
import { startTestApp, type Caller, type TestApp, type TestMember } from './support/index.js';

const file = path.join(import.meta.dirname, 'route-access.table.json');
type Asker = Role | 'nobody' | 'stranger' | 'intruder';
type Verdict = 'allowed' | '401' | '403' | '404';
type Table = Record<string, Partial<Record<Asker, Verdict>>>;

let test: TestApp;
let stranger: TestMember;
let routes: DocumentedRoute[];
const table: Table = {};
const problems: string[] = [];

/** Asks as a page of the site would; with If-Match, for routes that want one. */
async function verdict(caller: Caller, things: CoalitionThings, route: DocumentedRoute, more = {}): Promise<Verdict> {
  const headers = { 'if-match': '"1"', ...more };
  const answer = await caller.ask(route.method, things.address(route), { body: things.body(route), headers });
  if (answer.status >= 500) problems.push(`${route.name} answered ${answer.status}: ${answer.text.slice(0, 200)}`);
  return answer.status === 401 || answer.status === 403 || answer.status === 404
    ? (String(answer.status) as Verdict)
    : 'allowed';
}

async function walk(asker: Asker, caller: Caller, things: CoalitionThings, headers = {}): Promise<void> {
  for (const route of routes) (table[route.name] ??= {})[asker] = await verdict(caller, things, route, headers);
}

beforeAll(async () => {
  test = await startTestApp();
  stranger = await test.coalition();
  routes = await documentedRoutes(test);
  const things = await coalitionThings(test);
  await walk('nobody', test.nobody, things);
  // The owner of another coalition: by its own door, and by naming the coalition that the things belong to.
  await walk('stranger', stranger, things);
  const intruder = await test.coalition();
  await walk('intruder', intruder, things, { 'undersigned-coalition': things.owner.coalitionId });
  for (const role of roles) {
    const own = await coalitionThings(test);
    await walk(role, role === 'owner' ? own.owner : await test.member(own.owner, role), own);
  }
});
afterAll(() => test.close());

describe('every route of the API', () => {
  it('answers everybody as the table says', async () => {
    expect([...new Set(problems)]).toEqual([]);
    const lines = Object.entries(table).map(([route, verdicts]) => [route, Object.entries(verdicts).flat().join(' ')]);
    const found = Object.fromEntries(lines) as Record<string, string>;
    // To accept a change: UPDATE_ROUTE_ACCESS=1, and then read what changed.
    if (process.env['UPDATE_ROUTE_ACCESS']) await writeFile(file, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(await readFile(file, 'utf8')));
  });

  it('is in the document, and marked', () => {
    expect([...markedRoutes(test.app).keys()].sort()).toEqual(routes.map(({ name }) => name).sort());
  });

  it('opens to a role if and only if the access rules say so', () => {
    for (const [name, access] of markedRoutes(test.app)) {
      if (access.kind === 'permission')
        expect([name, ...roles.map((role) => table[name]?.[role] === 'allowed')]).toEqual([
          name,
          ...roles.map((role) => can(role, access.permission)),
        ]);
      else expect([name, ...roles.map((role) => table[name]?.[role])]).toEqual([name, ...roles.map(() => 'allowed')]);
      expect([name, table[name]?.nobody]).toEqual([name, access.kind === 'public' ? 'allowed' : '401']);
      if (access.kind === 'permission') expect([name, table[name]?.intruder]).toEqual([name, '403']);
    }
  });

  it('that names a thing of another coalition does not know it', () => {
    const named = routes.filter(({ path: route }) => route.includes('{') && !route.includes('{token}'));
    expect(named.length).toBeGreaterThan(25);
    const known = named.filter(({ name }) => table[name]?.stranger !== '404').map(({ name }) => name);
    expect(known).toEqual([]);
  });
});
