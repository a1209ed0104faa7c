/** What the writing of a sign-on is told, by name and type. */
export const submissionFields = {
  statementId: 'uuid',
  versionId: 'uuid',
  signOnId: 'uuid',
  capacity: 'text',
  name: 'text',
  acronym: 'text',
  country: 'text',
  nameKey: 'text',
  sortKey: 'text',
  duplicateKeys: 'text[]',
  contactName: 'text',
  contactRole: 'text',
  contactEmail: 'text',
  affiliation: 'text',
  language: 'text',
  visibility: 'text',
  versionNumber: 'int',
  receiptCode: 'text',
  submissionKey: 'uuid',
  consentId: 'uuid',
  contentHash: 'text',
  textLanguage: 'text',
  wordingId: 'text',
  wording: 'text',
  printedName: 'text',
  audit: 'jsonb',
  messages: 'jsonb',
  invitationId: 'uuid',
  generation: 'int',
  invitationStates: 'text[]',
  clearState: 'text',
  doubtfulState: 'text',
  review: 'jsonb',
  reviewMessageId: 'uuid',
} as const;

const columns = Object.entries(submissionFields).map(([name, type]) => `"${name}" ${type}`);
const asked = `asked AS MATERIALIZED (SELECT * FROM jsonb_to_recordset($1::jsonb) AS row (${columns.join(', ')}))`;

const openStatement = `s.id = a."statementId" AND s.current_version_id = a."versionId" AND s.state = 'open'
      AND (s.deadline_at IS NULL OR s.deadline_at > clock_timestamp())`;
const answerable = `i.token_generation = a.generation AND i.state = ANY(a."invitationStates")`;

const written = `
  signed AS (
    INSERT INTO sign_ons (id, coalition_id, statement_id, invitation_id, organization_id, capacity, name, acronym, country,
      name_key, sort_key, duplicate_keys, contact_name, contact_role, contact_email, affiliation, language, visibility,
      state, address_confirmed_at, version_number, receipt_code, submission_key)
    SELECT "signOnId", coalition_id, "statementId", invitation_id, organization_id, capacity, name, acronym, country,
      "nameKey", "sortKey", "duplicateKeys", "contactName", "contactRole", "contactEmail", affiliation, language, visibility,
      state, confirmed_at, "versionNumber", "receiptCode", "submissionKey"
    FROM arrival ORDER BY "submissionKey"
    ON CONFLICT (statement_id, submission_key) DO NOTHING
    RETURNING id, coalition_id, statement_id, state),
  consented AS (
    INSERT INTO consents (id, coalition_id, sign_on_id, version_id, version_number, content_hash, language, wording_id,
      wording, printed_name, visibility)
    SELECT a."consentId", signed.coalition_id, signed.id, a."versionId", a."versionNumber", a."contentHash",
      a."textLanguage", a."wordingId", a.wording, a."printedName", a.visibility
    FROM signed JOIN asked a ON a."signOnId" = signed.id),
  audited AS (
    INSERT INTO audit_events (id, coalition_id, statement_id, actor_kind, actor_id, action, subject_kind, subject_id, details)
    SELECT event.id, signed.coalition_id, signed.statement_id, event.actor_kind, event.actor_id, event.action, 'sign_on',
      signed.id, event.details || jsonb_build_object('state', signed.state)
    FROM signed JOIN asked a ON a."signOnId" = signed.id CROSS JOIN LATERAL jsonb_to_recordset(a.audit) AS event (id uuid,
      for_state text, actor_kind text, actor_id uuid, action text, details jsonb)
    WHERE event.for_state IS NULL OR event.for_state = signed.state),
  queued AS (
    INSERT INTO outbox_messages (id, coalition_id, statement_id, template, language, recipient_name, recipient_email, data,
      subject_kind, subject_id, dedupe_key)
    SELECT mail.id, signed.coalition_id, signed.statement_id, mail.template, mail.language, mail.recipient_name,
      mail.recipient_email, mail.data, 'sign_on', signed.id, mail.dedupe_key
    FROM signed JOIN asked a ON a."signOnId" = signed.id CROSS JOIN LATERAL jsonb_to_recordset(a.messages) AS mail (id uuid,
      for_state text, template text, language text, recipient_name text, recipient_email text, data jsonb, dedupe_key text)
    WHERE mail.for_state = signed.state)`;

/**
 * Everything that sign-ons by the public form and by open links are, in one statement, for as many as there are at once:
 * each signature with its consent, its audit event and its mail. It reads the statement without a lock: a sign-on that
 * races with a closing or a new version counts as having come just before it, its consent names the text that was shown,
 * and reviewers are never held up by a rush of signers. Answers no row for a sign-on whose statement is not open, whose
 * text is another one, whose link is no longer good, or whose form was sent before. `$1`: the sign-ons as a JSON array.
 */
export const openSubmissionsSql = `WITH ${asked},
  arrival AS (
    SELECT a.*, s.coalition_id, NULL::uuid AS invitation_id, NULL::uuid AS organization_id, 'submitted' AS state,
      NULL::timestamptz AS confirmed_at
    FROM asked a JOIN statements s ON ${openStatement}
    WHERE CASE WHEN a."invitationId" IS NULL THEN s.open_sign_on ELSE EXISTS (
      SELECT 1 FROM invitations i WHERE i.id = a."invitationId" AND i.statement_id = s.id AND i.kind = 'open'
        AND ${answerable}) END),${written}
  SELECT id, state FROM signed`;

/**
 * The same for one answer to an invitation for one organization, which also accepts the invitation. The row lock on the
 * invitation lets one of two simultaneous answers through; the other finds it accepted.
 */
export const invitedSubmissionSql = `WITH ${asked},
  accepted AS (
    UPDATE invitations i SET state = 'accepted', state_changed_at = clock_timestamp()
    FROM asked a JOIN statements s ON ${openStatement}
    WHERE i.id = a."invitationId" AND i.statement_id = s.id AND i.kind = 'personal' AND ${answerable}
      AND NOT EXISTS (SELECT 1 FROM sign_ons o WHERE o.statement_id = s.id AND o.submission_key = a."submissionKey")
    RETURNING i.id, i.organization_id, i.coalition_id,
      coalesce(lower(i.contact_email) = lower(a."contactEmail"), false) AS proven),
  arrival AS (
    SELECT a.*, i.coalition_id, i.id AS invitation_id, i.organization_id,
      CASE WHEN NOT i.proven THEN 'submitted'
        WHEN o.name_key IS DISTINCT FROM a."nameKey" OR EXISTS (
          SELECT 1 FROM sign_ons other WHERE other.statement_id = a."statementId"
            AND (other.name_key = a."nameKey" OR other.organization_id = i.organization_id)
            AND other.state NOT IN ('rejected', 'withdrawn', 'lapsed'))
        THEN a."doubtfulState" ELSE a."clearState" END AS state,
      CASE WHEN i.proven THEN clock_timestamp() END AS confirmed_at
    FROM accepted i JOIN asked a ON a."invitationId" = i.id JOIN organizations o ON o.id = i.organization_id),${written},
  reviewed AS (
    INSERT INTO outbox_messages (id, coalition_id, statement_id, template, language, recipient_name, recipient_email, data,
      subject_kind, subject_id, dedupe_key)
    SELECT (left(a."reviewMessageId"::text, 24) || right(u.id::text, 12))::uuid, signed.coalition_id, signed.statement_id,
      'sign-on-needs-review', CASE WHEN u.language LIKE 'fr%' THEN 'fr' ELSE 'en' END, u.name, u.email,
      jsonb_set(a.review, '{values,recipient}', to_jsonb(u.name)), 'sign_on', signed.id,
      'needs-review:' || signed.statement_id || ':' || u.id || ':' || to_char(clock_timestamp(), 'YYYY-MM-DD-HH24')
    FROM signed JOIN asked a ON a."signOnId" = signed.id
      JOIN members m ON m.coalition_id = signed.coalition_id AND m.role IN ('owner', 'coordinator', 'reviewer')
      JOIN users u ON u.id = m.user_id AND u.disabled_at IS NULL
    WHERE signed.state = 'pending'
    ON CONFLICT (dedupe_key) DO NOTHING),
  shown AS (
    UPDATE statements SET public_revision = public_revision + 1
    FROM signed WHERE statements.id = signed.statement_id AND signed.state = 'approved')
  SELECT id, state FROM signed`;
