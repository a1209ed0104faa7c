/** What is measured: an invented coalition, its statements made through the API, its thousands of names by SQL. */
import * as s from '@undersigned/statement';

const words =
  'We, the undersigned organizations, live along the river, fish in it, farm beside it and drink from it; what is built upstream without asking us decides how our children will live. ';
const notes = Array.from({ length: 8 }, (_, index) => `note${index}`);

/** Some three pages with eight notes and two demands. */
const text = () =>
  s.statementDocument(
    s.title('Keep the river free'),
    s.addressee('To the Ministry of Water'),
    ...notes.map((note) => s.paragraph(words.repeat(4), s.footnoteRef(note), '.')),
    s.demandLeadIn('We call on the ministry to:'),
    s.demand('d1', s.paragraph('Stop the dam.')),
    s.demand('d2', s.paragraph('Hear the villages.')),
    ...notes.map((note) => s.footnote(note, `Report ${note} of the fishers of the lower valley, chapter 3`)),
  );

/** Makes the coalition with the link that an empty program prints; answers a member who asks the API. */
export async function firstOwner({ url, output }) {
  const token = /\/admin\/account\/(\S+)/.exec(output())?.[1];
  const account = {
    name: 'Olivia Owner',
    email: 'owner@example.org',
    password: 'a long pass phrase for a short time',
    coalitionName: 'River Coalition',
  };
  const answer = await fetch(`${url}/api/v1/account-links/${token}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  });
  if (!answer.ok) throw new Error(`no first owner: ${await answer.text()}`);
  const session = await answer.json();
  const headers = { cookie: answer.headers.getSetCookie()[0].split(';')[0], 'sec-fetch-site': 'same-origin' };
  return {
    headers,
    coalitionId: session.coalitions[0].id,
    call: async (method, route, { body, at = url, ...more } = {}) => {
      const reply = await fetch(`${at}/api/v1/${route}`, {
        method,
        headers: { ...headers, ...(body && { 'content-type': 'application/json' }), ...more.headers },
        ...(body && { body: JSON.stringify(body) }),
      });
      if (!reply.ok) throw new Error(`${method} ${route}: ${reply.status} ${await reply.text()}`);
      return reply.json();
    },
  };
}

/** A statement that takes signatures. */
export async function openStatement(owner, slug) {
  const { id } = await owner.call('POST', 'statements', {
    body: { title: 'Keep the river free', language: 'en', slug },
  });
  const draft = await owner.call('PUT', `statements/${id}/draft`, {
    body: { document: text() },
    headers: { 'if-match': '"1"' },
  });
  const version = { summary: 'The first text', changeClass: 'first', draftRevision: draft.revision };
  await owner.call('POST', `statements/${id}/versions`, { body: version });
  await owner.call('POST', `statements/${id}/transitions`, { body: { to: 'in_review' } });
  const deadlineAt = new Date(Date.now() + 30 * 86_400_000).toISOString();
  await owner.call('POST', `statements/${id}/transitions`, { body: { to: 'open', deadlineAt } });
  return { id, slug };
}

/** Adds sign-ons with their consents; the first `waiting` of them still have to be decided on. */
export async function addSignOns(database, statement, count, waiting = 0) {
  await database.query(
    `WITH numbered AS (
       SELECT n, gen_random_uuid() AS id, 'Organization ' || n || ' of the ' || (ARRAY['Upper', 'Lower', 'Green', 'Long'])[n % 4 + 1]
         || ' Valley' AS name FROM generate_series(1, $2::int) n),
     signed AS (
       INSERT INTO sign_ons (id, coalition_id, statement_id, capacity, name, acronym, country, name_key, sort_key, duplicate_keys,
         contact_name, contact_email, language, visibility, state, version_number, receipt_code, submission_key, address_confirmed_at)
       SELECT numbered.id, coalition_id, $1, 'organization', name, 'O' || n, (ARRAY['KH', 'KE', 'BO', 'FR'])[n % 4 + 1], lower(name), lower(name),
         ARRAY['n:' || lower(name), 'a:o' || n, 'd:valley' || n % 3000 || '.example.org'], 'Person ' || n,
         'person' || n || '@valley' || n % 3000 || '.example.org', 'en', 'public',
         CASE WHEN n <= $3 THEN 'pending' ELSE 'approved' END, 1, numbered.id::text, numbered.id, now()
       FROM numbered, statements WHERE statements.id = $1)
     INSERT INTO consents (id, coalition_id, sign_on_id, version_id, version_number, content_hash, language, wording_id, wording,
       printed_name, visibility)
     SELECT gen_random_uuid(), coalition_id, numbered.id, current_version_id, 1, repeat('a', 64), 'en', 'consent-en-1', 'We agree.',
       name, 'public' FROM numbered, statements WHERE statements.id = $1`,
    [statement.id, count, waiting],
  );
  await database.query('UPDATE statements SET public_revision = public_revision + 1 WHERE id = $1', [statement.id]);
}
