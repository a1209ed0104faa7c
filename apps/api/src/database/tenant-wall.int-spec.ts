import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { startTestDatabase, type TestDatabase } from '../../test/support/index.js';
import { UnitOfWork, dataSourceOptions, newId } from './index.js';

const [ours, theirs] = [newId(), newId()];
let database: TestDatabase;
let dataSource: DataSource;
let unitOfWork: UnitOfWork;
let walled: string[] = [];
const rows = new Map<string, string>();

/** One row of every table for a coalition, with nothing but what the columns insist on. */
async function fill(coalitionId: string): Promise<void> {
  const ids = new Map<string, string>();
  const id = (name: string) => ids.get(name) ?? ids.set(name, newId()).get(name)!;
  const add = async (table: string, columns: Record<string, unknown>) => {
    const names = Object.keys(columns);
    const places = names.map((_, index) => `$${index + 1}`).join(', ');
    await database.query(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places})`, Object.values(columns));
    rows.set(`${table} ${coalitionId}`, JSON.stringify(columns));
  };
  const own = { coalition_id: coalitionId };
  await add('coalitions', { id: coalitionId, name: 'One', slug: coalitionId });
  await add('users', { id: id('user'), email: `${id('user')}@example.org`, name: 'Ana' });
  await add('members', { ...own, id: newId(), user_id: id('user'), role: 'owner' });
  await add('account_links', { ...own, id: newId(), kind: 'member_invited', expires_at: new Date() });
  const statement = { ...own, statement_id: id('statement') };
  await add('statements', {
    ...own,
    id: id('statement'),
    slug: id('statement'),
    title: 'Keep it free',
    language: 'en',
  });
  await add('drafts', { ...statement, document: {} });
  await add('versions', { ...statement, id: id('version'), number: 1, summary: 'First', change_class: 'first' });
  const text = {
    language: 'en',
    authoritative: true,
    title: 'Keep it free',
    document: {},
    content_hash: 'a'.repeat(64),
  };
  await add('version_texts', { ...own, version_id: id('version'), ...text });
  await add('statement_contacts', { ...statement, id: newId(), position: 1, name: 'Ana' });
  await add('statement_sources', { ...statement, text: 'x', result: {} });
  await add('organizations', {
    ...own,
    id: id('organization'),
    name: 'Fishers',
    name_key: 'fishers',
    sort_key: 'fishers',
  });
  await add('organization_keys', { ...own, organization_id: id('organization'), key: 'n:fishers' });
  await add('contacts', { ...own, id: newId(), organization_id: id('organization'), name: 'Rosa' });
  await add('invitations', { ...statement, id: id('invitation'), kind: 'open' });
  const form = { capacity: 'organization', name: 'Fishers', name_key: 'f', sort_key: 'f', contact_name: 'Rosa' };
  const more = {
    contact_email: 'r@example.org',
    language: 'en',
    visibility: 'public',
    state: 'pending',
    version_number: 1,
  };
  const signOn = { receipt_code: id('sign-on'), submission_key: newId() };
  await add('sign_ons', { ...statement, id: id('sign-on'), ...form, ...more, ...signOn });
  const consent = { version_number: 1, content_hash: 'a', language: 'en', wording_id: 'w', wording: 'We agree.' };
  const shown = { printed_name: 'Fishers', visibility: 'public' };
  await add('consents', {
    ...own,
    id: newId(),
    sign_on_id: id('sign-on'),
    version_id: id('version'),
    ...consent,
    ...shown,
  });
  await add('withdrawals', { ...own, id: newId(), sign_on_id: id('sign-on') });
  const event = { actor_kind: 'system', action: 'statement.created', subject_kind: 'statement' };
  await add('audit_events', { ...statement, id: newId(), ...event });
  const mail = { template: 'password-reset', language: 'en', recipient_email: 'a@example.org' };
  await add('outbox_messages', { ...statement, id: newId(), ...mail });
  const asked = { version_id: id('version'), formats: ['pdf'], draft: true, audience: 'public' };
  await add('exports', { ...statement, id: id('export'), ...asked });
  const file = {
    name: 'a.pdf',
    format: 'pdf',
    content_type: 'application/pdf',
    size: 1,
    sha256: 'a',
    storage_key: 'a',
  };
  await add('export_files', { ...own, id: newId(), export_id: id('export'), ...file });
}

beforeAll(async () => {
  database = await startTestDatabase();
  dataSource = await new DataSource(dataSourceOptions(database.url)).initialize();
  unitOfWork = new UnitOfWork(dataSource);
  await fill(ours);
  await fill(theirs);
  const found = await database.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'coalition_id' ORDER BY 1`,
  );
  walled = found.map(({ name }) => name);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const asOurs = <T>(sql: string, values: unknown[] = []) =>
  unitOfWork.inCoalition(ours, (tx) => tx.query<T>(sql, values));

describe('the tenant wall', () => {
  it('stands around every table that belongs to a coalition', async () => {
    const open = await database.query(
      `SELECT relname FROM pg_class WHERE relname = ANY($1) AND relnamespace = 'public'::regnamespace
         AND NOT (relrowsecurity AND relforcerowsecurity)`,
      [[...walled, 'coalitions']],
    );
    expect(open).toEqual([]);
    expect(walled.length).toBeGreaterThanOrEqual(18);
    for (const table of walled) expect(rows.has(`${table} ${ours}`) ? table : `${table} is not tried here`).toBe(table);
  });

  it('hides the rows of another coalition, even from raw SQL', async () => {
    for (const table of walled) {
      const seen = await asOurs<{ coalition_id: string }[]>(`SELECT coalition_id FROM ${table}`);
      expect([table, [...new Set(seen.map((row) => row.coalition_id))]]).toEqual([table, [ours]]);
    }
    expect(await asOurs('SELECT id FROM coalitions')).toEqual([{ id: ours }]);
  });

  it('lets no row of another coalition be changed or removed', async () => {
    for (const table of walled) {
      await asOurs(`UPDATE ${table} SET coalition_id = coalition_id WHERE coalition_id = $1`, [theirs]);
      await asOurs(`DELETE FROM ${table} WHERE coalition_id = $1`, [theirs]);
      const left = await database.query(`SELECT 1 FROM ${table} WHERE coalition_id = $1`, [theirs]);
      expect([table, left.length]).toEqual([table, 1]);
    }
  });

  it('takes no row for another coalition', async () => {
    for (const table of walled) {
      const columns = JSON.parse(rows.get(`${table} ${theirs}`)!) as Record<string, unknown>;
      const changed = { ...columns, ...('id' in columns && { id: newId() }) };
      await expect(
        asOurs(`INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1)`, [
          JSON.stringify(changed),
        ]),
      ).rejects.toThrow('row-level security');
    }
  });

  it('lets no row wander to another coalition', async () => {
    for (const table of ['statements', 'organizations', 'invitations', 'sign_ons', 'members'])
      await expect(asOurs(`UPDATE ${table} SET coalition_id = $1`, [theirs])).rejects.toThrow('row-level security');
  });

  it('lets no row point across', async () => {
    const [statement] = await database.query<{ id: string }>('SELECT id FROM statements WHERE coalition_id = $1', [
      theirs,
    ]);
    await expect(
      database.query(`INSERT INTO invitations (id, coalition_id, statement_id, kind) VALUES ($1, $2, $3, 'open')`, [
        newId(),
        ours,
        statement!.id,
      ]),
    ).rejects.toThrow('invitations_statement_fk');
  });

  it('falls again with the transaction', async () => {
    await asOurs('SELECT 1');
    const seen = await unitOfWork.acrossCoalitions((tx) => tx.query<object[]>('SELECT id FROM statements'));
    expect(seen).toHaveLength(2);
  });
});

describe('records', () => {
  it.each(['versions', 'version_texts', 'consents', 'withdrawals', 'audit_events'])(
    '%s are never changed',
    async (table) => {
      for (const sql of [
        `UPDATE ${table} SET coalition_id = coalition_id`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table} CASCADE`,
      ])
        await expect(unitOfWork.acrossCoalitions((tx) => tx.query(sql))).rejects.toThrow(/append-only|immutable/);
      expect(await database.query(`SELECT 1 FROM ${table}`)).toHaveLength(2);
    },
  );

  it('are not swept away with what they hang on', async () => {
    for (const table of ['coalitions', 'statements', 'sign_ons']) {
      await expect(database.query(`TRUNCATE ${table} CASCADE`)).rejects.toThrow('append-only');
      await expect(database.query(`DELETE FROM ${table}`)).rejects.toThrow('foreign key');
    }
  });
});
