import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestMember } from '../../test/support/index.js';
import { UnitOfWork, newId } from '../database/index.js';
import { AuditLog, type AuditEntry } from './index.js';

let test: TestApp;
let owner: TestMember;
const statementId = newId();
const subjectId = newId();

const entry = (change: Partial<AuditEntry> = {}): AuditEntry => ({
  coalitionId: owner.coalitionId,
  actor: { kind: 'member', id: owner.userId },
  action: 'organization.updated',
  subject: { kind: 'organization', id: subjectId },
  ...change,
});
const append = (...entries: AuditEntry[]) =>
  test.app.get(UnitOfWork).acrossCoalitions((tx) => test.app.get(AuditLog, { strict: false }).append(tx, ...entries));

interface Page {
  items: { id: string; action: string; actor: { kind: string; name: string | null }; details: object }[];
  total: number;
  next: string | null;
}
const list = async (query = '', member = owner) =>
  (await member.ask('GET', `/api/v1/audit-events${query}`)).json<Page>();

beforeAll(async () => {
  test = await startTestApp();
  owner = await test.coalition();
});
afterAll(() => test.close());

describe('audit events', () => {
  it('tell who did what, newest first', async () => {
    await append(
      entry(),
      entry({ actor: { kind: 'system' }, action: 'statement.transitioned', statementId, details: { to: 'closed' } }),
      entry({ actor: { kind: 'signer', id: newId() }, action: 'sign_on.withdrawn', statementId }),
    );
    const { items, total } = await list();
    expect(total).toBe(5);
    expect(items.map(({ action, actor }) => [action, actor.kind, actor.name])).toEqual([
      ['sign_on.withdrawn', 'signer', null],
      ['statement.transitioned', 'system', null],
      ['organization.updated', 'member', 'Olivia Owner'],
      ['member.joined', 'member', 'Olivia Owner'],
      ['coalition.created', 'member', 'Olivia Owner'],
    ]);
    expect(items[1]?.details).toEqual({ to: 'closed' });
    expect((await list(`?statementId=${statementId}`)).total).toBe(2);
    expect((await list(`?subjectId=${subjectId}&statementId=${newId()}`)).total).toBe(0);
  });

  it('come in pages that miss nothing while more is written', async () => {
    const before = (await list('?limit=200')).items.map(({ id }) => id);
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: Page = await list(`?limit=2${next && `&after=${next}`}`);
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
      await append(entry());
    }
    expect(seen).toEqual(before);
  });

  it('stay in their coalition, for those who coordinate', async () => {
    const stranger = await test.coalition();
    expect((await list(`?statementId=${statementId}`, stranger)).total).toBe(0);
    for (const role of ['reviewer', 'exporter', 'viewer'] as const) {
      const member = await test.member(owner, role);
      expect((await member.ask('GET', '/api/v1/audit-events')).status).toBe(403);
    }
  });

  it('vanish with the transaction that failed', async () => {
    const { total } = await list();
    const failing = test.app.get(UnitOfWork).acrossCoalitions(async (tx) => {
      await test.app.get(AuditLog, { strict: false }).append(tx, entry());
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect((await list()).total).toBe(total);
  });

  it('of many rows take one statement, and none take none', async () => {
    const { total } = await list();
    await append();
    await append(...Array.from({ length: 300 }, () => entry()));
    expect((await list()).total).toBe(total + 300);
  });
});
