/** Invitations, sign-ons and consents. */
export const signOns = `
  CREATE TABLE invitations (
    id uuid CONSTRAINT invitations_pk PRIMARY KEY,
    coalition_id uuid NOT NULL,
    statement_id uuid NOT NULL,
    kind text NOT NULL CONSTRAINT invitations_kind_known CHECK (kind IN ('personal', 'open')),
    organization_id uuid,
    contact_name text,
    contact_email text,
    language text NOT NULL DEFAULT 'en',
    note text,
    token_generation integer NOT NULL DEFAULT 1,
    state text NOT NULL DEFAULT 'created' CONSTRAINT invitations_state_known
      CHECK (state IN ('created', 'sent', 'opened', 'awaiting_internal_approval', 'accepted', 'declined', 'expired', 'revoked', 'bounced')),
    decline_reason text,
    reminder_count integer NOT NULL DEFAULT 0,
    last_mailed_at timestamptz,
    quiet_until timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    state_changed_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT invitations_personal_has_organization CHECK (kind = 'open' OR organization_id IS NOT NULL)
  );
  CREATE INDEX invitations_by_statement ON invitations (statement_id, id DESC);
  CREATE INDEX invitations_by_state ON invitations (statement_id, state, id DESC) INCLUDE (coalition_id);
  CREATE UNIQUE INDEX invitations_one_alive ON invitations (statement_id, organization_id)
    WHERE kind = 'personal' AND state NOT IN ('declined', 'expired', 'revoked', 'bounced');
  CREATE INDEX invitations_to_remind ON invitations (statement_id, last_mailed_at)
    WHERE kind = 'personal' AND state IN ('sent', 'opened', 'awaiting_internal_approval');

  CREATE TABLE sign_ons (
    id uuid CONSTRAINT sign_ons_pk PRIMARY KEY,
    coalition_id uuid NOT NULL,
    statement_id uuid NOT NULL,
    invitation_id uuid,
    organization_id uuid,
    capacity text NOT NULL CONSTRAINT sign_ons_capacity_known CHECK (capacity IN ('organization', 'individual')),
    name text NOT NULL,
    acronym text,
    country text CONSTRAINT sign_ons_country_form CHECK (country ~ '^[A-Z]{2}$'),
    name_key text NOT NULL,
    sort_key text NOT NULL COLLATE "C",
    duplicate_keys text[] NOT NULL DEFAULT '{}',
    contact_name text NOT NULL,
    contact_role text,
    contact_email text NOT NULL,
    affiliation text,
    address_confirmed_at timestamptz,
    language text NOT NULL,
    visibility text NOT NULL CONSTRAINT sign_ons_visibility_known CHECK (visibility IN ('public', 'recipients', 'counted', 'sealed')),
    state text NOT NULL CONSTRAINT sign_ons_state_known CHECK (state IN
      ('submitted', 'pending', 'correction_requested', 'approved', 'rejected', 'withdrawn', 'reconsent_due', 'lapsed')),
    state_changed_at timestamptz NOT NULL DEFAULT now(),
    decided_by uuid,
    decided_at timestamptz,
    decision_reason text,
    version_number integer NOT NULL,
    receipt_code text NOT NULL CONSTRAINT sign_ons_receipt_unique UNIQUE,
    token_generation integer NOT NULL DEFAULT 1,
    submission_key uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT sign_ons_submitted_once UNIQUE (statement_id, submission_key)
  );
  CREATE INDEX sign_ons_inbox ON sign_ons (statement_id, state, id) INCLUDE (coalition_id);
  CREATE INDEX sign_ons_by_statement ON sign_ons (statement_id, id);
  CREATE INDEX sign_ons_listed ON sign_ons (statement_id, capacity DESC, sort_key, id) WHERE state = 'approved';
  CREATE INDEX sign_ons_by_organization ON sign_ons (organization_id, id) WHERE organization_id IS NOT NULL;
  CREATE INDEX sign_ons_by_name_key ON sign_ons (statement_id, name_key);
  CREATE UNIQUE INDEX sign_ons_one_per_invitation ON sign_ons (invitation_id)
    WHERE invitation_id IS NOT NULL AND state NOT IN ('rejected', 'withdrawn', 'lapsed');
  CREATE UNIQUE INDEX sign_ons_one_per_organization ON sign_ons (statement_id, organization_id)
    WHERE organization_id IS NOT NULL AND state IN ('approved', 'reconsent_due');

  CREATE TABLE consents (
    id uuid CONSTRAINT consents_pk PRIMARY KEY,
    coalition_id uuid NOT NULL,
    sign_on_id uuid NOT NULL,
    version_id uuid NOT NULL,
    version_number integer NOT NULL,
    content_hash text NOT NULL,
    language text NOT NULL,
    wording_id text NOT NULL,
    wording text NOT NULL,
    printed_name text NOT NULL,
    visibility text NOT NULL,
    given_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX consents_by_sign_on ON consents (sign_on_id, id DESC);
  CREATE TABLE withdrawals (
    id uuid CONSTRAINT withdrawals_pk PRIMARY KEY,
    coalition_id uuid NOT NULL,
    sign_on_id uuid NOT NULL,
    reason text,
    withdrawn_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX withdrawals_by_sign_on ON withdrawals (sign_on_id);`;
