/** The last step of the public form against a bare insert of one row, on the same durable server. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inTurn, load, repeat } from './load.mjs';
import { processorTime } from './processes.mjs';

const asForm = {
  accept: 'text/html',
  'accept-language': 'en-GB,en;q=0.9',
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
};
/** The connections that a web process keeps for its own work. */
const poolSize = 10;
/** So many people sign at the same moment, and so many rows are inserted at the same moment. */
const signers = 64;

/** Fills the form in and goes on to its last page; answers what that one would post. */
async function lastForm(url) {
  const form = await (await fetch(url)).text();
  const version = /name="version" value="([^"]*)"/.exec(form)?.[1];
  const filled = {
    capacity: 'organization',
    organizationName: 'Amber Valley Fishers',
    acronym: 'AVF',
    country: 'KH',
    contactName: 'Mina Example',
    role: 'Director',
    email: 'mina@fishers.example.org',
    visibility: 'public',
    authority: 'yes',
    version,
  };
  const body = new URLSearchParams({ ...filled, step: 'check' });
  const checked = await fetch(url, { method: 'POST', headers: asForm, body });
  if (!checked.ok) throw new Error(`${url}: ${checked.status}`);
  return { ...filled, consent: 'yes' };
}

export async function measureSigning(web, statement, databaseUrl, seconds) {
  const url = `${web.url}/s/${statement.slug}/sign`;
  const form = await lastForm(url);
  let signer = 0;
  const makeBody = () => {
    signer += 1;
    const own = {
      organizationName: `River Guild No ${signer}`,
      acronym: `G${signer}`,
      email: `person@guild${signer}.example.org`,
    };
    return new URLSearchParams({ ...form, ...own, submission: randomUUID() }).toString();
  };
  const sees = '-c undersigned.coalition=all';
  const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize, options: sees });
  let answered = 0;
  try {
    await pool.query('CREATE TABLE bench_rows (LIKE sign_ons INCLUDING DEFAULTS, PRIMARY KEY (id))');
    const { rows } = await pool.query('SELECT coalition_id FROM statements WHERE id = $1', [statement.id]);
    const given = bareRow(rows[0].coalition_id, statement, form);
    const insert = `INSERT INTO bench_rows (id, submission_key, receipt_code, ${Object.keys(given).join(', ')})
      VALUES ($1, $2, $3, ${Object.keys(given).map((_, index) => `$${index + 4}`)})`;
    const ours = async (time = seconds) => {
      const options = { seconds: time, connections: signers, headers: asForm, method: 'POST', status: 303, makeBody };
      const before = processorTime(web.pid);
      const figures = await load(`${url}/confirm`, options);
      answered += figures.done;
      return { ...figures, processor: before === null ? null : (processorTime(web.pid) - before) / figures.done };
    };
    const bareInsert = () => pool.query(insert, [randomUUID(), randomUUID(), randomUUID(), ...Object.values(given)]);
    const bare = (time = seconds) => repeat(bareInsert, time, signers);
    const result = await inTurn(ours, bare);
    return { ...result, kept: await whatWasKept(pool, statement, answered) };
  } finally {
    await pool.end();
  }
}

/** What one row of a sign-on says, for a table that has its columns and nothing to check them by. */
const bareRow = (coalitionId, statement, form) => ({
  coalition_id: coalitionId,
  statement_id: statement.id,
  capacity: form.capacity,
  name: form.organizationName,
  acronym: form.acronym,
  country: form.country,
  name_key: form.organizationName,
  sort_key: form.organizationName,
  contact_name: form.contactName,
  contact_role: form.role,
  contact_email: form.email,
  language: 'en',
  visibility: form.visibility,
  state: 'submitted',
  version_number: 1,
});

/** A fast answer is worth nothing if the rows are missing: each sign-on has one consent, one audit event and one mail. */
async function whatWasKept(pool, { id }, answered) {
  const { rows } = await pool.query(
    `SELECT count(*)::int AS signed, count(*) FILTER (WHERE
       (SELECT count(*) FROM consents c WHERE c.sign_on_id = s.id) = 1
       AND (SELECT count(*) FROM audit_events e WHERE e.subject_id = s.id AND e.statement_id = s.statement_id) = 1
       AND (SELECT count(*) FROM outbox_messages m WHERE m.subject_id = s.id) = 1)::int AS whole
     FROM sign_ons s WHERE s.statement_id = $1`,
    [id],
  );
  return { answered, ...rows[0] };
}
