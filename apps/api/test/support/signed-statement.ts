import { createHash, randomUUID } from 'node:crypto';
import * as s from '@undersigned/statement';
import type { Visibility } from '@undersigned/sign-on-rules';
import { sortKey } from '@undersigned/registry-rules';
import { newId } from '../../src/database/index.js';
import type { TestDatabase } from './test-database.js';

export interface SampleSignOn {
  name: string;
  acronym?: string | null;
  capacity?: 'organization' | 'individual';
  visibility?: Visibility;
  state?: string;
  versionNumber?: number;
}

export interface SampleStatement {
  id: string;
  versionIds: string[];
  slug: string;
}

/** An invented text with three demands and three notes, one of them referred to twice. */
export const sampleText = (words = 'the river feeds us all') =>
  s.statementDocument(
    s.dateLine('4 May 2026'),
    s.title('Keep the River Free'),
    s.addressee('To the Ministry of Water'),
    s.paragraph('We, the undersigned, know that ', words, s.footnoteRef('law'), '.', s.footnoteRef('study')),
    s.demandLeadIn('We call on the ministry to:'),
    s.demand('d1', s.paragraph('Stop the dam', s.footnoteRef('plan'))),
    s.demand('d2', s.paragraph('Publish the whole study', s.footnoteRef('study'))),
    s.demand('d3', s.paragraph('Hear the villages')),
    s.footnote('plan', 'The plan of 2025'),
    s.footnote('law', 'Water Act, section 3'),
    s.footnote('study', 'The study of the fishers'),
  );

/** A statement with its versions, put into the tables as they are. */
export async function insertStatement(
  database: TestDatabase,
  coalitionId: string,
  { language = 'en', state = 'open', listPolicy = 'alphabetical', versions = [sampleText()] } = {},
): Promise<SampleStatement> {
  const [id, slug] = [newId(), `river-${randomUUID()}`];
  const versionIds = versions.map(() => newId());
  await database.query(
    `INSERT INTO statements (id, coalition_id, slug, title, language, list_policy) VALUES ($1, $2, $3, 'Keep the River Free', $4, $5)`,
    [id, coalitionId, slug, language, listPolicy],
  );
  for (const [index, document] of versions.entries()) {
    await database.query(
      `INSERT INTO versions (id, coalition_id, statement_id, number, summary, change_class) VALUES ($1, $2, $3, $4, 'A version', $5)`,
      [versionIds[index], coalitionId, id, index + 1, index === 0 ? 'first' : 'material'],
    );
    await database.query(
      `INSERT INTO version_texts (version_id, language, coalition_id, authoritative, title, document, content_hash)
       VALUES ($1, $2, $3, true, 'Keep the River Free', $4, $5)`,
      [
        versionIds[index],
        language,
        coalitionId,
        document,
        createHash('sha256').update(s.contentText(language, document)).digest('hex'),
      ],
    );
  }
  await database.query(`UPDATE statements SET state = $2, current_version_id = $3, opened_at = now() WHERE id = $1`, [
    id,
    state,
    versionIds.at(-1),
  ]);
  await database.query(
    `INSERT INTO statement_contacts (id, coalition_id, statement_id, position, name, honorific, email)
     VALUES ($1, $2, $3, 1, 'Mina Example', 'Dr.', 'mina@example.org')`,
    [newId(), coalitionId, id],
  );
  return { id, slug, versionIds };
}

/** Sign-ons with their consents, all at once; approved and public unless they say otherwise. */
export async function insertSignOns(
  database: TestDatabase,
  coalitionId: string,
  statement: SampleStatement,
  signOns: readonly SampleSignOn[],
): Promise<void> {
  const rows = signOns.map((signOn) => ({
    id: newId(),
    capacity: 'organization',
    visibility: 'public',
    state: 'approved',
    acronym: null,
    version_number: signOn.versionNumber ?? statement.versionIds.length,
    version_id: statement.versionIds[(signOn.versionNumber ?? statement.versionIds.length) - 1],
    sort_key: sortKey(signOn.name),
    ...signOn,
  }));
  await database.query(
    `WITH rows AS (SELECT * FROM jsonb_to_recordset($3) AS r (id uuid, capacity text, visibility text, state text, acronym text,
       name text, version_number int, version_id uuid, sort_key text)),
     signed AS (INSERT INTO sign_ons (id, coalition_id, statement_id, capacity, name, acronym, name_key, sort_key, contact_name,
       contact_email, language, visibility, state, version_number, receipt_code, submission_key)
       SELECT id, $1, $2, capacity, name, acronym, name, sort_key, 'A Person', 'person@example.org', 'en', visibility, state,
         version_number, id::text, id FROM rows)
     INSERT INTO consents (id, coalition_id, sign_on_id, version_id, version_number, content_hash, language, wording_id, wording,
       printed_name, visibility) SELECT gen_random_uuid(), $1, id, version_id, version_number, 'x', 'en', 'w', 'w', name, visibility
       FROM rows`,
    [coalitionId, statement.id, JSON.stringify(rows)],
  );
}
