import { newId } from '../../src/database/index.js';
import { openStatement, riverText, sign } from '../support/open-statement.js';
import { apiMember } from '../support/api-member.js';
import { FileStorage } from '../../src/storage/index.js';
import type { TestApp, TestMember } from '../support/index.js';
import type { DocumentedRoute } from './documented-routes.js';

/** A coalition with one of everything that an address can name. */
export interface CoalitionThings {
  readonly owner: TestMember;
  /** The route's address with the ids of these things. */
  address(route: DocumentedRoute): string;
  /** A body that the route takes, so that only access can refuse it. */
  body(route: DocumentedRoute): unknown;
}

const unusedToken = 'A'.repeat(46);

export async function coalitionThings(test: TestApp): Promise<CoalitionThings> {
  const owner = await test.coalition();
  const call = apiMember(owner).call;
  const made = async (route: string, body: object) => {
    const answer = await call('POST', route, body);
    if (answer.status >= 300) throw new Error(`${route}: ${JSON.stringify(answer.body)}`);
    return answer.body as Record<string, unknown> & { id: string };
  };
  const victim = await test.member(owner, 'viewer');
  const { id: statement, slug } = await openStatement(apiMember(owner));
  const { organization } = (await made('organizations', { name: 'Amber Fishers' })) as unknown as {
    organization: { id: string };
  };
  const other = (await made('organizations', { name: 'Hill Farmers' })) as unknown as { organization: { id: string } };
  const contact = await made(`organizations/${organization.id}/contacts`, { name: 'Rosa' });
  const invitation = await made(`statements/${statement}/invitations`, {
    kind: 'personal',
    organizationId: organization.id,
    contactName: 'Rosa',
    contactEmail: 'rosa@example.org',
    send: false,
  });
  await sign(test, slug);
  const insert = async (table: string, row: Record<string, unknown>) => {
    const columns = Object.keys(row).join(', ');
    await test.database.query(
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::${table}, $1)`,
      [JSON.stringify(row)],
    );
  };
  const read = async (sql: string) => (await test.database.query<{ id: string }>(sql, [statement]))[0]!.id;
  const [signOn, version] = [
    await read('SELECT id FROM sign_ons WHERE statement_id = $1'),
    await read('SELECT id FROM versions WHERE statement_id = $1'),
  ];
  const [message, madeExport] = [newId(), newId()];
  const own = { coalition_id: owner.coalitionId };
  const mail = { template: 'password-reset', language: 'en', recipient_email: 'a@example.org', state: 'failed' };
  const data = {
    values: { recipient: 'Ana', link: 'https://example.org/x', expires: { at: '2030-01-01T00:00:00Z', zone: 'UTC' } },
    links: {},
  };
  await insert('outbox_messages', { ...own, id: message, statement_id: statement, ...mail, data });
  const asked = { statement_id: statement, version_id: version, formats: ['txt'], draft: true, audience: 'public' };
  await insert('exports', { ...own, id: madeExport, ...asked, state: 'done', relayed_at: new Date() });
  const storageKey = `tests/${madeExport}.txt`;
  await test.app.get(FileStorage, { strict: false }).put(storageKey, Buffer.from('text'), 'text/plain');
  const file = { name: 'statement.en.txt', format: 'txt', content_type: 'text/plain', size: 4, sha256: 'a' };
  await insert('export_files', { ...own, id: newId(), export_id: madeExport, ...file, storage_key: storageKey });
  await insert('statement_sources', { ...own, statement_id: statement, text: 'x', result: {} });
  const members = (await call<{ items: { id: string; userId: string }[] }>('GET', 'members')).body.items;

  const ids: Record<string, string> = {
    members: members.find(({ userId }) => userId === victim.userId)!.id,
    statements: statement,
    organizations: organization.id,
    contacts: contact.id,
    invitations: invitation.id,
    'sign-ons': signOn,
    messages: message,
    exports: madeExport,
  };
  const bodies: Record<string, unknown> = {
    // What a wrong password answers looks like what a closed route answers.
    'POST /api/v1/session': {},
    // A coordinator may invite, though no owners.
    'POST /api/v1/members': { email: 'new@example.org', role: 'viewer' },
    'PUT /api/v1/statements/{id}/draft': { document: riverText() },
    'POST /api/v1/statements/{id}/versions': { summary: 'Again', changeClass: 'editorial', draftRevision: 1 },
    'POST /api/v1/organizations/{id}/contacts': { name: 'Rosa' },
    'POST /api/v1/statements/{id}/transitions': { to: 'closed' },
    'POST /api/v1/organizations/{id}/merge': { intoId: other.organization.id },
    'POST /api/v1/sign-ons/{id}/decision': { decision: 'approve', expectedState: 'pending' },
    'POST /api/v1/statements/{id}/sign-ons/decisions': { ids: [signOn], decision: 'approve', preview: true },
    'POST /api/v1/statements/{statementId}/exports': { formats: ['txt'] },
    'POST /api/v1/statements/{statementId}/invitations': { kind: 'open', send: false },
    'POST /api/v1/statements/{statementId}/invitations/bulk': {
      rows: [{ name: 'New Friends' }],
      dryRun: true,
      send: false,
    },
  };
  return {
    owner,
    address: ({ path }) =>
      path.replace(/\{(\w+)\}/g, (_, name: string, at: number) => {
        const collection = path
          .slice(0, at - 1)
          .split('/')
          .at(-1)!;
        if (name === 'token') return unusedToken;
        if (name === 'name') return 'statement.en.txt';
        if (['versions', 'compare'].includes(collection)) return '1';
        const id = ids[collection];
        if (!id) throw new Error(`Say in coalition-things.ts what {${name}} of ${path} stands for.`);
        return id;
      }),
    body: ({ name, body }) => bodies[name] ?? body,
  };
}
