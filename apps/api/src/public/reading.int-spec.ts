import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiMember, type ApiMember } from '../../test/support/api-member.js';
import { eventually, startTestApp, type TestApp } from '../../test/support/index.js';
import { openStatement, sign, type OpenStatement } from '../../test/support/open-statement.js';
import { browse } from '../../test/support/visitor.js';
import { newId } from '../database/index.js';
import { ListSignatories } from '../sign-ons/index.js';
import { StatementWatch } from './cache/statement-watch.js';

let test: TestApp;
let owner: ApiMember;
beforeAll(async () => {
  test = await startTestApp();
  owner = apiMember(await test.coalition('River'));
});
afterAll(() => test.close());

/** Signs and has it approved. */
async function approved(statement: OpenStatement, organizationName: string, change: object = {}): Promise<string> {
  const { id } = (await sign(test, statement.slug, { organizationName, acronym: null, ...change }))!;
  await test.database.query(`UPDATE sign_ons SET state = 'pending' WHERE id = $1`, [id]);
  const { status, body } = await owner.call('POST', `sign-ons/${id}/decision`, {
    decision: 'approve',
    expectedState: 'pending',
  });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return id;
}
const page = async (url: string, headers: Record<string, string> = {}) =>
  test.nobody.ask('GET', url, { headers: { accept: 'text/html', ...headers } });

describe('the statement page', () => {
  it('shows text, notes both ways, demands, names, deadline, version and the way to sign', async () => {
    const statement = await openStatement(owner, { timeZone: 'Asia/Phnom_Penh' }, '2031-01-02T16:59:00.000Z');
    await approved(statement, 'Amber Valley Fishers');
    const { text, headers } = await eventually(async () => {
      const answer = await page(`/s/${statement.slug}`);
      return answer.text.includes('Amber Valley Fishers') ? answer : null;
    });
    for (const piece of [
      'id="ref-1-1" href="#note-1"',
      'id="ref-1-2" href="#note-1"',
      'href="#ref-1-2"',
      'id="demand-2"',
      '1 organization has signed.',
      'January 2, 2031',
      '23:59, Asia/Phnom Penh',
      `href="/s/${statement.slug}/sign"`,
    ])
      expect(text).toContain(piece);
    expect(text).toMatch(/class="hash">[0-9a-f]{64}</);
    expect(text).not.toMatch(/<script|https?:\/\/(?!statements)/);
    expect(Buffer.byteLength(text)).toBeLessThan(50 * 1024);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('never tells the names of those who did not want to be named in public', async () => {
    const statement = await openStatement(owner);
    const names = {
      public: 'Shown League',
      recipients: 'Told Apart',
      counted: 'Numbered Only',
      sealed: 'Hidden Entirely',
    };
    for (const [visibility, name] of Object.entries(names)) await approved(statement, name, { visibility });
    const urls = ['', '/signatories', '.json', '/versions/1', '/sign'].map((rest) => `/s/${statement.slug}${rest}`);
    await eventually(async () => ((await page(urls[0]!)).text.includes('3 organizations have signed') ? true : null));
    const [first, list, json, ...others] = await Promise.all(urls.map(async (url) => (await page(url)).text));
    for (const shown of [first!, list!, json!]) expect(shown).toContain(names.public);
    for (const text of [first, list, json, ...others])
      for (const name of [names.recipients, names.counted, names.sealed]) expect(text).not.toContain(name);
    expect(first).toContain('2 of these signatures are not named in public.');
    expect(JSON.parse(json!)).toMatchObject({ counts: { named: 1, counted: 2 } });
    const listed = await test.app
      .get(ListSignatories, { strict: false })
      .execute(statement.id, { audience: 'recipients', versionNumber: 1, language: 'en' });
    expect(listed.entries.map((entry) => entry.name)).toEqual(['Shown League', 'Told Apart']);
  });

  it('says when a statement was taken back, and why', async () => {
    const statement = await openStatement(owner);
    const reason = 'A figure was wrong.';
    await owner.call('POST', `statements/${statement.id}/transitions`, { to: 'retracted', reason });
    const text = await eventually(async () => {
      const answer = await page(`/s/${statement.slug}`);
      return answer.text.includes('withdrawn by the coalition') ? answer.text : null;
    });
    expect(text).toContain('A figure was wrong.');
    expect(text).not.toContain('/sign"');
  });

  it('does not show what was never opened, nor what does not exist', async () => {
    const { body } = await owner.call('POST', 'statements', { title: 'Secret draft', language: 'en' });
    for (const slug of [String(body['slug']), 'nothing-here', 'a%0Ab', '..%2f..%2fadmin', 'x'.repeat(290)]) {
      const answer = await page(`/s/${slug}`);
      expect([answer.status, answer.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
      expect(answer.text).toContain('Nothing here');
    }
    expect((await page('/')).text).not.toContain('Secret draft');
    for (const rest of ['versions/9', 'versions/0', 'compare/1/9', 'signatories?page=2', 'signatories?page=x'])
      expect((await page(`/s/${(await openStatement(owner)).slug}/${rest}`)).status).toBe(404);
  });

  it('tells versions apart word by word', async () => {
    const statement = await openStatement(owner);
    await statement.publish('The river is everybody’s to keep.', 'material');
    const text = await eventually(async () => {
      const answer = await page(`/s/${statement.slug}/compare/1/2`);
      return answer.status === 200 ? answer.text : null;
    });
    expect(text).toContain('<del>ours</del><ins>everybody’s</ins>');
    expect((await page(`/s/${statement.slug}/versions/1`)).text).toContain('The river is ours to keep.');
  });

  it('escapes what people typed', async () => {
    const statement = await openStatement(owner);
    await approved(statement, '<b onclick=x>Bold</b> & "Co"');
    const text = await eventually(async () => {
      const answer = await page(`/s/${statement.slug}`);
      return answer.text.includes('Bold') ? answer.text : null;
    });
    expect(text).toContain('&lt;b onclick=x&gt;Bold&lt;/b&gt; &amp; &quot;Co&quot;');
  });

  it('lists thousands in pages whose numbers go on', async () => {
    const statement = await openStatement(owner);
    await test.database.query(
      `INSERT INTO sign_ons (id, coalition_id, statement_id, capacity, name, country, name_key, sort_key, contact_name,
         contact_email, language, visibility, state, version_number, receipt_code, submission_key)
       SELECT gen_random_uuid(), $1, $2::uuid, 'organization', 'League ' || lpad(n::text, 5, '0'), 'KH', 'league ' || n,
         'league ' || lpad(n::text, 8, '0'), 'Somebody', 'a@example.org', 'en', CASE WHEN n % 10 = 0 THEN 'counted' ELSE 'public' END,
         'approved', 1, 'code ' || $2::uuid || n, gen_random_uuid()
       FROM generate_series(1, 2500) n`,
      [owner.coalitionId, statement.id],
    );
    await test.database.query('UPDATE statements SET public_revision = public_revision + 1 WHERE id = $1', [
      statement.id,
    ]);
    const first = await eventually(async () => {
      const answer = await page(`/s/${statement.slug}`);
      return answer.text.includes('League 00001') ? answer.text : null;
    });
    expect(first).toContain('2,500 organizations have signed.');
    expect(first).toContain(`/s/${statement.slug}/signatories`);
    const last = await page(`/s/${statement.slug}/signatories?page=12`);
    expect(last.text).toContain('Page 12 of 12');
    expect(last.text).toContain('<ol start="2201">');
    expect(last.text).toContain('League 02499');
    expect(last.text).not.toContain('League 02500');
    expect((await page(`/s/${statement.slug}/signatories?page=13`)).status).toBe(404);
    const listed = await test.app
      .get(ListSignatories, { strict: false })
      .execute(statement.id, { audience: 'public', versionNumber: 1, language: 'en' });
    expect([listed.entries.length, listed.entries.at(-1)!.number, listed.counts.total]).toEqual([2250, 2250, 2500]);
    expect(new Set(listed.entries.map((entry) => entry.number)).size).toBe(2250);
  });
});

describe('what is kept of the pages', () => {
  it('is compressed, and not sent twice', async () => {
    const { slug } = await openStatement(owner);
    const plain = await page(`/s/${slug}`);
    const inject = (headers: Record<string, string>) => test.app.inject({ url: `/s/${slug}`, headers });
    const br = await inject({ 'accept-encoding': 'gzip, deflate, br' });
    const gzip = await inject({ 'accept-encoding': 'gzip, br;q=0' });
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(plain.text);
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain.text);
    expect(br.headers).toMatchObject({ 'cache-control': 'no-cache', vary: 'Accept-Encoding, Accept-Language' });
    const again = await inject({ 'if-none-match': String(br.headers.etag) });
    expect([again.statusCode, again.payload, again.headers.etag]).toEqual([304, '', br.headers.etag]);
    expect((await inject({ 'if-none-match': 'W/"other"' })).statusCode).toBe(200);
  });

  it('is forgotten when another process changes something', async () => {
    const statement = await openStatement(owner);
    const { id } = (await sign(test, statement.slug, { organizationName: 'Far Away League' }))!;
    const shown = async () => (await page(`/s/${statement.slug}`)).text;
    // The news of its opening may still be on the way; after that the page is kept.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await shown()).toContain('No organization has signed yet.');
    await test.database.query(`UPDATE sign_ons SET state = 'approved' WHERE id = $1`, [id]);
    expect(await shown()).toContain('No organization has signed yet.');
    await test.database.query('UPDATE statements SET public_revision = public_revision + 1 WHERE id = $1', [
      statement.id,
    ]);
    await eventually(async () => ((await shown()).includes('Far Away League') ? true : null));
  });

  it('is not shown while changes cannot be heard, and again once they can', async () => {
    const statement = await openStatement(owner);
    const watch = test.app.get(StatementWatch, { strict: false });
    await page(`/s/${statement.slug}`);
    await test.database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' OR query = 'SELECT 1'`,
    );
    await eventually(() => (watch.listening ? null : true));
    const id = await approved(statement, 'Unheard League');
    expect((await page(`/s/${statement.slug}`)).text).toContain('Unheard League');
    await eventually(() => (watch.listening ? true : null));
    await owner.call('POST', `sign-ons/${id}/decision`, { decision: 'approve', expectedState: 'pending' });
    expect((await page(`/s/${statement.slug}`)).text).toContain('Unheard League');
  });

  it('ends with the deadline, before anybody has closed the statement', async () => {
    const statement = await openStatement(owner, {}, new Date(Date.now() + 1500).toISOString());
    expect((await page(`/s/${statement.slug}`)).text).toContain('Open for signatures until');
    await eventually(async () =>
      (await page(`/s/${statement.slug}`)).text.includes('Signing ended on') ? true : null,
    );
    const [row] = await test.database.query<{ state: string }>('SELECT state FROM statements WHERE id = $1', [
      statement.id,
    ]);
    expect(row!.state).toBe('open');
  });

  it('lists the open statements first, in the language asked for', async () => {
    const answer = await page('/?lang=fr');
    expect(answer.text).toContain('<html lang="fr">');
    expect(answer.text).toContain('Keep the river free');
    expect((await page(`/?after=${newId()}`)).status).toBe(200);
  });

  it('changes nothing: no GET of a public page writes', async () => {
    const statement = await openStatement(owner);
    const { body } = await owner.call('POST', `statements/${statement.id}/invitations/bulk`, {
      rows: [{ name: 'Quiet League', contactEmail: 'quiet@example.org' }],
      dryRun: false,
      send: true,
    });
    const [{ invitationId }] = body['items'] as [{ invitationId: string }];
    const link = new URL(String((await owner.call('GET', `invitations/${invitationId}/link`)).body['link'])).pathname;
    const signed = (await sign(test, statement.slug))!;
    const state = () =>
      test.database.query(
        `SELECT (SELECT count(*) FROM audit_events) AS events, (SELECT count(*) FROM outbox_messages) AS mails,
           (SELECT string_agg(state, ',' ORDER BY id) FROM invitations) AS invitations,
           (SELECT string_agg(state, ',' ORDER BY id) FROM sign_ons) AS sign_ons`,
      );
    const before = await state();
    const visitor = browse(test);
    const own = `/m/${signed.ownPageToken}`;
    for (const url of ['/', `/s/${statement.slug}`, link, `/s/${statement.slug}/sign/decline`, own, `${own}/withdraw`])
      expect((await visitor.get(url)).status).toBe(200);
    expect(await state()).toEqual(before);
  });
});
