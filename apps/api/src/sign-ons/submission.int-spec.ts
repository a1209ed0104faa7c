import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { openStatement, sign, signable, type OpenStatement } from '../../test/support/open-statement.js';
import { apiMember, type ApiMember } from '../../test/support/api-member.js';
import { startTestApp, type TestApp } from '../../test/support/index.js';

let test: TestApp;
let owner: ApiMember;
let statement: OpenStatement;
beforeAll(async () => {
  test = await startTestApp();
  owner = apiMember(await test.coalition());
  statement = await openStatement(owner);
});
afterAll(() => test.close());

const count = async (table: string, where: string, ...values: unknown[]) =>
  (await test.database.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE ${where}`, values))[0]!.n;

describe('a submission', () => {
  it('writes signature, consent, audit and mail together', async () => {
    const signed = (await sign(test, statement.slug))!;
    expect(signed.state).toBe('submitted');
    const [consent] = await test.database.query(
      `SELECT c.*, v.number, t.content_hash AS text_hash FROM consents c JOIN versions v ON v.id = c.version_id
       JOIN version_texts t ON t.version_id = v.id WHERE sign_on_id = $1`,
      [signed.id],
    );
    expect(consent).toMatchObject({
      version_number: 1,
      number: 1,
      language: 'en',
      wording_id: 'consent-en-1',
      printed_name: 'Amber Valley Fishers (AVF)',
      visibility: 'public',
    });
    expect(consent!['content_hash']).toBe(consent!['text_hash']);
    expect(consent!['wording']).toContain('Amber Valley Fishers');
    expect(await count('audit_events', `subject_id = $1 AND action = 'sign_on.submitted'`, signed.id)).toBe(1);
    const mails = await test.database.query<{ template: string; data: { links: object } }>(
      'SELECT template, data, recipient_email FROM outbox_messages WHERE subject_id = $1',
      [signed.id],
    );
    expect(mails).toMatchObject([{ template: 'sign-on-confirmation', recipient_email: 'mina@fishers.example.org' }]);
    expect(mails[0]!.data.links).toEqual({ link: { purpose: 'confirmation', id: signed.id, generation: 1 } });
  });

  it('takes names of any length and script that the form takes', async () => {
    for (const organizationName of ['\ufdfa'.repeat(300), '9'.repeat(300), '𠮷'.repeat(300), '"\\ \u202b%_ $1 \'; --x'])
      expect(await sign(test, statement.slug, { organizationName, acronym: null })).toMatchObject({
        state: 'submitted',
      });
  });

  it('is taken once, however often it is sent at the same time', async () => {
    const submissionKey = randomUUID();
    const results = await Promise.all(
      Array.from({ length: 8 }, () => sign(test, statement.slug, { organizationName: 'Once Only' }, { submissionKey })),
    );
    expect(results.filter((result) => result !== null)).toHaveLength(1);
    expect(await count('sign_ons', 'submission_key = $1', submissionKey)).toBe(1);
    expect(await count('consents', 'sign_on_id = $1', results.find((result) => result)!.id)).toBe(1);
  });

  it('is for the text that was read: a newer version takes nothing', async () => {
    const other = await openStatement(owner);
    const read = await signable(test, other.slug);
    await other.publish('And its banks.', 'material');
    expect(await sign(test, read)).toBeNull();
    expect(await sign(test, other.slug)).toMatchObject({ state: 'submitted' });
  });

  it('is taken or refused whole while the text changes', async () => {
    const other = await openStatement(owner);
    const read = await signable(test, other.slug);
    const [results] = await Promise.all([
      Promise.all(Array.from({ length: 12 }, (_, n) => sign(test, read, { organizationName: `Racer ${n}` }))),
      other.publish('And its banks.', 'material'),
    ]);
    const taken = results.filter((result) => result !== null).length;
    expect(await count('sign_ons', 'statement_id = $1', other.id)).toBe(taken);
    expect(
      await count(
        'consents c JOIN sign_ons s ON s.id = c.sign_on_id',
        's.statement_id = $1 AND c.version_number = 1',
        other.id,
      ),
    ).toBe(taken);
  });

  it('ends with the deadline, by the clock of the database, also before anything has closed the statement', async () => {
    const other = await openStatement(owner);
    const read = await signable(test, other.slug);
    await test.database.query(`UPDATE statements SET deadline_at = clock_timestamp() WHERE id = $1`, [other.id]);
    expect(await sign(test, read)).toBeNull();
  });

  it('ends with the closing', async () => {
    const other = await openStatement(owner);
    const read = await signable(test, other.slug);
    const [, results] = await Promise.all([
      owner.call('POST', `statements/${other.id}/transitions`, { to: 'closed' }),
      Promise.all(Array.from({ length: 10 }, (_, n) => sign(test, read, { organizationName: `Racer ${n}` }))),
    ]);
    const taken = results.filter((result) => result !== null).length;
    expect(await count('sign_ons', 'statement_id = $1', other.id)).toBe(taken);
    expect(await sign(test, read)).toBeNull();
  });

  it('needs an invitation where the statement says so', async () => {
    const other = await openStatement(owner, { openSignOn: false });
    expect(await sign(test, other.slug)).toBeNull();
    const { body } = await owner.call('POST', `statements/${other.id}/invitations`, { kind: 'open', send: false });
    const invitation = { id: String(body['id']), kind: 'open', generation: 1 } as const;
    for (const organizationName of ['First Friend', 'Second Friend'])
      expect(await sign(test, other.slug, { organizationName }, { invitation })).toMatchObject({ state: 'submitted' });
    await owner.call('POST', `invitations/${body['id']}/revoke`);
    expect(await sign(test, other.slug, {}, { invitation })).toBeNull();
  });
});

describe('a personal invitation', () => {
  const invite = async (to: OpenStatement, name: string, contactEmail: string) => {
    const rows = [{ name, contactEmail }];
    const { body } = await owner.call('POST', `statements/${to.id}/invitations/bulk`, {
      rows,
      dryRun: false,
      send: true,
    });
    const [item] = body['items'] as { invitationId: string }[];
    return { id: item!.invitationId, kind: 'personal', generation: 1 } as const;
  };

  it('proves the address it was sent to', async () => {
    const invitation = await invite(statement, 'Proven League', 'Proven@example.org');
    const value = { organizationName: 'Proven League', acronym: null, email: 'proven@example.org' };
    const signed = await sign(test, statement.slug, value, { invitation });
    expect(signed!.state).toBe('pending');
    expect(await count('invitations', `id = $1 AND state = 'accepted'`, invitation.id)).toBe(1);
    const mails = await test.database.query<{ template: string; recipient_email: string }>(
      'SELECT template, recipient_email FROM outbox_messages WHERE subject_id = $1 ORDER BY template',
      [signed!.id],
    );
    expect(mails.map((mail) => mail.template)).toEqual(['sign-on-needs-review', 'sign-on-received']);
  });

  it('proves nothing where another address answers', async () => {
    const invitation = await invite(statement, 'Forwarded League', 'asked@example.org');
    const signed = await sign(test, statement.slug, { organizationName: 'Forwarded League' }, { invitation });
    expect(signed!.state).toBe('submitted');
  });

  it('is answered once, also by two people at the same time', async () => {
    const invitation = await invite(statement, 'Twice League', 'twice@example.org');
    const value = { organizationName: 'Twice League', email: 'twice@example.org' };
    const results = await Promise.all([1, 2, 3].map(() => sign(test, statement.slug, value, { invitation })));
    expect(results.filter((result) => result !== null)).toHaveLength(1);
  });

  it('is approved at once where the statement says so, unless there is a doubt', async () => {
    const other = await openStatement(owner, { autoApproval: 'invited' });
    const clear = await invite(other, 'Clear League', 'clear@example.org');
    const value = { organizationName: 'Clear League', acronym: null, email: 'clear@example.org' };
    expect(await sign(test, other.slug, value, { invitation: clear })).toMatchObject({ state: 'approved' });
    const renamed = await invite(other, 'Another League', 'another@example.org');
    const odd = { organizationName: 'Quite Different', email: 'another@example.org' };
    expect(await sign(test, other.slug, odd, { invitation: renamed })).toMatchObject({ state: 'pending' });
    expect(await count('statements', 'id = $1 AND public_revision > 1', other.id)).toBe(1);
  });
});
