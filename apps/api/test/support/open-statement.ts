import type { InterfaceLanguage } from '@undersigned/kernel';
import type { SignOnFormValue } from '@undersigned/sign-on-rules';
import * as s from '@undersigned/statement';
import { randomUUID } from 'node:crypto';
import {
  SubmitSignOn,
  type AnsweredInvitation,
  type SignableStatement,
  type SubmittedSignOn,
} from '../../src/sign-ons/index.js';
import { FindPublicStatement } from '../../src/statements/index.js';
import type { ApiMember } from './api-member.js';
import type { TestApp } from './test-app.js';

/** An invented text with notes and demands. */
export const riverText = (words = 'The river is ours to keep.') =>
  s.statementDocument(
    s.title('Keep the river free'),
    s.addressee('To the Ministry of Water'),
    s.paragraph('We, the undersigned, love the river', s.footnoteRef('law'), '. ', words),
    s.demandLeadIn('We call on the ministry to:'),
    s.demand('d1', s.paragraph('Stop the dam', s.footnoteRef('plan'), '.')),
    s.demand('d2', s.paragraph('Hear the villages', s.footnoteRef('law'), '.')),
    s.footnote('law', 'Water Act, section 3'),
    s.footnote('plan', 'The plan of 2025'),
  );

export interface OpenStatement {
  readonly id: string;
  readonly slug: string;
  /** Publishes another text. */
  publish(words: string, changeClass: 'first' | 'editorial' | 'material'): Promise<void>;
}

/** A statement that a member has published and opened. */
export async function openStatement(
  member: ApiMember,
  settings: Record<string, unknown> = {},
  deadlineAt = new Date(Date.now() + 10 * 86_400_000).toISOString(),
): Promise<OpenStatement> {
  const ok = async (answer: Promise<{ status: number; body: Record<string, unknown> }>) => {
    const { status, body } = await answer;
    if (status >= 300) throw new Error(JSON.stringify(body));
    return body;
  };
  const created = await ok(member.call('POST', 'statements', { title: 'Keep the river free', language: 'en' }));
  const [id, slug] = [String(created['id']), String(created['slug'])];
  let revision = 1;
  const publish = async (words: string, changeClass: string) => {
    const headers = { 'if-match': `"${revision}"` };
    const draft = await ok(member.call('PUT', `statements/${id}/draft`, { document: riverText(words) }, headers));
    revision = Number(draft['revision']);
    const version = { summary: 'A version', changeClass, draftRevision: revision };
    const reason = changeClass === 'first' ? {} : { changeReason: 'It reads better.' };
    await ok(member.call('POST', `statements/${id}/versions`, { ...version, ...reason }));
  };
  await publish('The river is ours to keep.', 'first');
  if (Object.keys(settings).length > 0) await ok(member.call('PATCH', `statements/${id}`, settings));
  await ok(member.call('POST', `statements/${id}/transitions`, { to: 'in_review' }));
  await ok(member.call('POST', `statements/${id}/transitions`, { to: 'open', deadlineAt }));
  return { id, slug, publish };
}

/** The answers of a sign-on form. */
export function answers(change: Partial<SignOnFormValue> = {}): SignOnFormValue {
  return {
    capacity: 'organization',
    organizationName: 'Amber Valley Fishers',
    acronym: 'AVF',
    country: 'KH',
    contactName: 'Mina Example',
    role: 'Director',
    email: 'mina@fishers.example.org',
    visibility: 'public',
    ...change,
  };
}

/** The statement as a signer reads it now. */
export async function signable({ app }: TestApp, slug: string): Promise<SignableStatement> {
  const found = await app.get(FindPublicStatement, { strict: false }).bySlug(slug);
  if (!found) throw new Error(`no public statement ${slug}`);
  const { version, ...statement } = found;
  const { id, number, contentHash } = version;
  return { ...statement, versionId: id, versionNumber: number, contentHash, textLanguage: statement.language };
}

/** Signs without the pages; null where the sign-on was not taken. */
export async function sign(
  test: TestApp,
  statement: string | SignableStatement,
  change: Partial<SignOnFormValue> = {},
  more: { submissionKey?: string; invitation?: AnsweredInvitation; language?: InterfaceLanguage } = {},
): Promise<SubmittedSignOn | null> {
  return test.app.get(SubmitSignOn, { strict: false }).execute({
    statement: typeof statement === 'string' ? await signable(test, statement) : statement,
    value: answers(change),
    language: more.language ?? 'en',
    submissionKey: more.submissionKey ?? randomUUID(),
    invitation: more.invitation ?? null,
  });
}
