import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '@undersigned/access-rules';
import { startTestApp, type TestApp, type TestMember } from '../../test/support/index.js';

let test: TestApp;
beforeAll(async () => void (test = await startTestApp()));
afterAll(() => test.close());

interface Listed {
  id: string;
  userId: string;
  role: string;
}
const list = async (member: TestMember) =>
  (await member.ask('GET', '/api/v1/members')).json<{ items: Listed[] }>().items;
const idOf = async (member: TestMember) => (await list(member)).find(({ userId }) => userId === member.userId)!.id;

describe('members', () => {
  it('are listed for everybody in the coalition and nobody else', async () => {
    const owner = await test.coalition();
    const viewer = await test.member(owner, 'viewer');
    const stranger = await test.coalition();
    expect((await list(viewer)).map(({ role }) => role).sort()).toEqual(['owner', 'viewer']);
    expect((await list(stranger)).map(({ userId }) => userId)).toEqual([stranger.userId]);
    const headers = { 'undersigned-coalition': owner.coalitionId };
    expect((await stranger.ask('GET', '/api/v1/members', { headers })).json()).toMatchObject({ code: 'access.denied' });
    expect((await stranger.ask('GET', `/api/v1/members?coalition=${owner.coalitionId}`)).status).toBe(403);
    expect((await test.nobody.ask('GET', '/api/v1/members')).json()).toMatchObject({ code: 'session.required' });
  });

  it('of several coalitions name the one they work in', async () => {
    const [one, two] = [await test.coalition(), await test.coalition()];
    await test.database.query(
      `INSERT INTO members (id, coalition_id, user_id, role) VALUES (gen_random_uuid(), $1, $2, 'viewer')`,
      [two.coalitionId, one.userId],
    );
    const read = (url: string, headers = {}) => one.ask('GET', url, { headers });
    expect((await read('/api/v1/coalitions/current')).status).toBe(403);
    for (const { coalitionId } of [one, two]) {
      const named = await read('/api/v1/coalitions/current', { 'undersigned-coalition': coalitionId });
      expect(named.json()).toMatchObject({ id: coalitionId });
    }
    // A link cannot send a header; a list with a query of its own takes the coalition all the same.
    expect((await read(`/api/v1/audit-events?coalition=${one.coalitionId}&limit=5`)).status).toBe(200);
    expect((await read(`/api/v1/audit-events?coalition=${two.coalitionId}&limit=5`)).status).toBe(403);
    expect(
      (await read(`/api/v1/coalitions/current?coalition=${one.coalitionId}&coalition=${two.coalitionId}`)).status,
    ).toBe(403);
  });

  it('get roles from an owner only', async () => {
    const owner = await test.coalition();
    const viewer = await test.member(owner, 'viewer');
    const url = `/api/v1/members/${await idOf(viewer)}`;
    for (const role of roles.slice(1)) {
      const other = await test.member(owner, role);
      expect((await other.ask('PATCH', url, { body: { role: 'owner' } })).status).toBe(403);
      expect((await other.ask('DELETE', url)).status).toBe(403);
    }
    const stranger = await test.coalition();
    expect((await stranger.ask('PATCH', url, { body: { role: 'owner' } })).status).toBe(404);
    expect((await stranger.ask('DELETE', url)).status).toBe(404);
    expect((await owner.ask('PATCH', url, { body: { role: 'reviewer' } })).json()).toMatchObject({ role: 'reviewer' });
    expect((await owner.ask('DELETE', url)).status).toBe(204);
    expect((await viewer.ask('GET', '/api/v1/members')).status).toBe(403);
  });

  it('never lose their last owner', async () => {
    const owner = await test.coalition();
    const url = `/api/v1/members/${await idOf(owner)}`;
    for (const answer of [
      await owner.ask('PATCH', url, { body: { role: 'coordinator' } }),
      await owner.ask('DELETE', url),
    ])
      expect(answer.json()).toMatchObject({ status: 409, code: 'member.last_owner' });
    expect((await owner.ask('PATCH', url, { body: { role: 'owner' } })).status).toBe(200);
  });

  it.each(['PATCH', 'DELETE'])('of two owners who remove each other at once one stays (%s)', async (method) => {
    for (let round = 0; round < 5; round += 1) {
      const one = await test.coalition();
      const two = await test.member(one, 'owner');
      const body = method === 'PATCH' ? { role: 'viewer' } : undefined;
      const [ofOne, ofTwo] = [await idOf(one), await idOf(two)];
      const answers = await Promise.all([
        one.ask(method, `/api/v1/members/${ofTwo}`, { body }),
        two.ask(method, `/api/v1/members/${ofOne}`, { body }),
      ]);
      const refused = answers.filter(({ status }) => status >= 400);
      expect(refused).toHaveLength(1);
      expect([403, 409]).toContain(refused[0]!.status);
      const left = await test.database.query(`SELECT 1 FROM members WHERE coalition_id = $1 AND role = 'owner'`, [
        one.coalitionId,
      ]);
      expect(left).toHaveLength(1);
    }
  });
});

describe('the coalition', () => {
  it('is changed by its owner, field by field', async () => {
    const owner = await test.coalition();
    const change = (body: object) => owner.ask('PATCH', '/api/v1/coalitions/current', { body });
    expect((await change({ name: 'Hill Alliance', timeZone: 'Asia/Phnom_Penh', language: 'fr' })).json()).toMatchObject(
      {
        name: 'Hill Alliance',
        timeZone: 'Asia/Phnom_Penh',
        language: 'fr',
      },
    );
    for (const body of [
      { name: null },
      { name: '  ' },
      { language: 'xx' },
      { timeZone: 'Mars' },
      { timeZone: null },
      { slug: 'a' },
    ])
      expect((await change(body)).json()).toMatchObject({ status: 400, code: 'request.invalid' });
    const count = () => test.database.query('SELECT 1 FROM audit_events WHERE coalition_id = $1', [owner.coalitionId]);
    const before = (await count()).length;
    expect((await change({})).json()).toMatchObject({ name: 'Hill Alliance' });
    expect(await count()).toHaveLength(before);
  });
});
