/** How a sign-on came: by the public form, by an open link, or by an invitation to one organization. */
export type SubmissionKind = 'public' | 'open-link' | 'personal';

/** Values of every submission, in the order of their parameters. */
export const submissionParameters = [
  'statementId:uuid',
  'versionId:uuid',
  'signOnId:uuid',
  'capacity:text',
  'name:text',
  'acronym:text',
  'country:text',
  'nameKey:text',
  'sortKey:text',
  'duplicateKeys:text[]',
  'contactName:text',
  'contactRole:text',
  'contactEmail:text',
  'affiliation:text',
  'language:text',
  'visibility:text',
  'versionNumber:int',
  'receiptCode:text',
  'submissionKey:uuid',
  'consentId:uuid',
  'contentHash:text',
  'textLanguage:text',
  'wordingId:text',
  'wording:text',
  'printedName:text',
  'audit:jsonb',
  'messages:jsonb',
] as const;

/** Values only an invitation's answer has. */
export const invitedParameters = [
  'invitationId:uuid',
  'generation:int',
  'invitationStates:text[]',
  'clearState:text',
  'doubtfulState:text',
  'review:jsonb',
  'reviewMessageId:uuid',
] as const;

const positions = new Map(
  [...submissionParameters, ...invitedParameters].map((entry, index) => {
    const [name, type] = entry.split(':') as [string, string];
    return [name, `$${index + 1}::${type}`];
  }),
);

function $(name: string): string {
  const position = positions.get(name);
  if (!position) throw new Error(`submission: no parameter ${name}`);
  return position;
}

const openNow = `s.id = ${$('statementId')} AND s.state = 'open' AND s.current_version_id = ${$('versionId')}
    AND (s.deadline_at IS NULL OR s.deadline_at > clock_timestamp())`;

const arrivals: Record<SubmissionKind, string> = {
  public: `arrival AS (
    SELECT s.id AS statement_id, s.coalition_id, NULL::uuid AS invitation_id, NULL::uuid AS organization_id,
      'submitted' AS state, NULL::timestamptz AS confirmed_at
    FROM statements s WHERE ${openNow} AND s.open_sign_on)`,

  'open-link': `arrival AS (
    SELECT s.id AS statement_id, s.coalition_id, NULL::uuid AS invitation_id, NULL::uuid AS organization_id,
      'submitted' AS state, NULL::timestamptz AS confirmed_at
    FROM statements s JOIN invitations i ON i.statement_id = s.id AND i.id = ${$('invitationId')} AND i.kind = 'open'
      AND i.token_generation = ${$('generation')} AND i.state = ANY(${$('invitationStates')})
    WHERE ${openNow})`,

  // The row lock on the invitation lets one of two simultaneous answers through; the other finds it accepted.
  personal: `accepted AS (
    UPDATE invitations i SET state = 'accepted', state_changed_at = clock_timestamp()
    FROM statements s
    WHERE ${openNow} AND i.id = ${$('invitationId')} AND i.statement_id = s.id AND i.kind = 'personal'
      AND i.token_generation = ${$('generation')} AND i.state = ANY(${$('invitationStates')})
      AND NOT EXISTS (SELECT 1 FROM sign_ons o WHERE o.statement_id = s.id AND o.submission_key = ${$('submissionKey')})
    RETURNING i.id, i.organization_id, i.statement_id, i.coalition_id,
      coalesce(lower(i.contact_email) = lower(${$('contactEmail')}), false) AS proven),
  arrival AS (
    SELECT a.statement_id, a.coalition_id, a.id AS invitation_id, a.organization_id,
      CASE WHEN NOT a.proven THEN 'submitted'
        WHEN o.name_key IS DISTINCT FROM ${$('nameKey')} OR EXISTS (
          SELECT 1 FROM sign_ons other WHERE other.statement_id = a.statement_id
            AND (other.name_key = ${$('nameKey')} OR other.organization_id = a.organization_id)
            AND other.state NOT IN ('rejected', 'withdrawn', 'lapsed'))
        THEN ${$('doubtfulState')} ELSE ${$('clearState')} END AS state,
      CASE WHEN a.proven THEN clock_timestamp() END AS confirmed_at
    FROM accepted a JOIN organizations o ON o.id = a.organization_id)`,
};

const invitedOnly = `,
  reviewed AS (
    INSERT INTO outbox_messages (id, coalition_id, statement_id, template, language, recipient_name, recipient_email, data,
      subject_kind, subject_id, dedupe_key)
    SELECT (left(${$('reviewMessageId')}::text, 24) || right(u.id::text, 12))::uuid, signed.coalition_id, signed.statement_id,
      'sign-on-needs-review', CASE WHEN u.language LIKE 'fr%' THEN 'fr' ELSE 'en' END, u.name, u.email,
      jsonb_set(${$('review')}, '{values,recipient}', to_jsonb(u.name)), 'sign_on', signed.id,
      'needs-review:' || signed.statement_id || ':' || u.id || ':' || to_char(clock_timestamp(), 'YYYY-MM-DD-HH24')
    FROM signed JOIN members m ON m.coalition_id = signed.coalition_id AND m.role IN ('owner', 'coordinator', 'reviewer')
      JOIN users u ON u.id = m.user_id AND u.disabled_at IS NULL
    WHERE signed.state = 'pending'
    ON CONFLICT (dedupe_key) DO NOTHING),
  shown AS (
    UPDATE statements SET public_revision = public_revision + 1
    FROM signed WHERE statements.id = signed.statement_id AND signed.state = 'approved')`;

/**
 * Everything a sign-on is, in one statement: the signature, its consent, its audit events, its mails and the invitation's
 * answer commit together without a further round trip. It reads the statement without a lock: a sign-on that races with a
 * closing or a new version counts as having come just before it, its consent names the text that was shown, and reviewers
 * are never held up by a rush of signers. Answers no row where the statement is not open, its text is another one, the
 * invitation is answered, or the form was sent before.
 */
export function submissionSql(kind: SubmissionKind): string {
  return `WITH ${arrivals[kind]},
  signed AS (
    INSERT INTO sign_ons (id, coalition_id, statement_id, invitation_id, organization_id, capacity, name, acronym, country,
      name_key, sort_key, duplicate_keys, contact_name, contact_role, contact_email, affiliation, language, visibility,
      state, address_confirmed_at, version_number, receipt_code, submission_key)
    SELECT ${$('signOnId')}, coalition_id, statement_id, invitation_id, organization_id, ${$('capacity')}, ${$('name')},
      ${$('acronym')}, ${$('country')}, ${$('nameKey')}, ${$('sortKey')}, ${$('duplicateKeys')}, ${$('contactName')},
      ${$('contactRole')}, ${$('contactEmail')}, ${$('affiliation')}, ${$('language')}, ${$('visibility')}, state,
      confirmed_at, ${$('versionNumber')}, ${$('receiptCode')}, ${$('submissionKey')}
    FROM arrival
    ON CONFLICT (statement_id, submission_key) DO NOTHING
    RETURNING id, coalition_id, statement_id, state),
  consented AS (
    INSERT INTO consents (id, coalition_id, sign_on_id, version_id, version_number, content_hash, language, wording_id,
      wording, printed_name, visibility)
    SELECT ${$('consentId')}, coalition_id, id, ${$('versionId')}, ${$('versionNumber')}, ${$('contentHash')},
      ${$('textLanguage')}, ${$('wordingId')}, ${$('wording')}, ${$('printedName')}, ${$('visibility')} FROM signed),
  audited AS (
    INSERT INTO audit_events (id, coalition_id, statement_id, actor_kind, actor_id, action, subject_kind, subject_id, details)
    SELECT event.id, signed.coalition_id, signed.statement_id, event.actor_kind, event.actor_id, event.action, 'sign_on',
      signed.id, event.details || jsonb_build_object('state', signed.state)
    FROM signed JOIN jsonb_to_recordset(${$('audit')}) AS event (id uuid, for_state text, actor_kind text, actor_id uuid,
      action text, details jsonb) ON event.for_state IS NULL OR event.for_state = signed.state),
  queued AS (
    INSERT INTO outbox_messages (id, coalition_id, statement_id, template, language, recipient_name, recipient_email, data,
      subject_kind, subject_id, dedupe_key)
    SELECT mail.id, signed.coalition_id, signed.statement_id, mail.template, mail.language, mail.recipient_name,
      mail.recipient_email, mail.data, 'sign_on', signed.id, mail.dedupe_key
    FROM signed JOIN jsonb_to_recordset(${$('messages')}) AS mail (id uuid, for_state text, template text, language text,
      recipient_name text, recipient_email text, data jsonb, dedupe_key text) ON mail.for_state = signed.state)${
        kind === 'personal' ? invitedOnly : ''
      }
  SELECT state FROM signed`;
}
