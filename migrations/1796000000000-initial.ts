import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose rows belong to one coalition: row-level security is the second wall after the permission guards. */
const coalitionOwned = [
  'members',
  'account_links',
  'audit_events',
  'outbox_messages',
  'statements',
  'drafts',
  'versions',
  'version_texts',
  'statement_contacts',
  'statement_sources',
  'organizations',
  'organization_keys',
  'contacts',
  'invitations',
  'sign_ons',
  'consents',
  'withdrawals',
  'exports',
  'export_files',
];

/** References inside one coalition carry its id, so that no row can point across the tenant wall. */
const references: [table: string, column: string, target: string][] = [
  ['statements', 'current_version_id', 'versions'],
  ['drafts', 'statement_id', 'statements'],
  ['versions', 'statement_id', 'statements'],
  ['version_texts', 'version_id', 'versions'],
  ['statement_contacts', 'statement_id', 'statements'],
  ['statement_sources', 'statement_id', 'statements'],
  ['organizations', 'merged_into_id', 'organizations'],
  ['organization_keys', 'organization_id', 'organizations'],
  ['contacts', 'organization_id', 'organizations'],
  ['invitations', 'statement_id', 'statements'],
  ['invitations', 'organization_id', 'organizations'],
  ['sign_ons', 'statement_id', 'statements'],
  ['sign_ons', 'invitation_id', 'invitations'],
  ['sign_ons', 'organization_id', 'organizations'],
  ['consents', 'sign_on_id', 'sign_ons'],
  ['consents', 'version_id', 'versions'],
  ['withdrawals', 'sign_on_id', 'sign_ons'],
  ['exports', 'statement_id', 'statements'],
  ['exports', 'version_id', 'versions'],
  ['export_files', 'export_id', 'exports'],
];

/** Rows that are written once: a change or a deletion is refused by the database itself. */
const appendOnly = ['versions', 'version_texts', 'consents', 'withdrawals', 'audit_events'];

export class Initial1796000000000 implements MigrationInterface {
  readonly name = 'Initial1796000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(identity);
    await runner.query(statements);
    await runner.query(registry);
    await runner.query(signOns);
    await runner.query(outputs);
    await runner.query(guards);
    for (const target of new Set(references.map(([, , name]) => name))) {
      await runner.query(`ALTER TABLE ${target} ADD CONSTRAINT ${target}_in_coalition UNIQUE (coalition_id, id)`);
    }
    for (const [table, column, target] of references) {
      await runner.query(`ALTER TABLE ${table} ADD CONSTRAINT ${table}_${column.replace(/_id$/, '')}_fk
        FOREIGN KEY (coalition_id, ${column}) REFERENCES ${target} (coalition_id, id)`);
    }
    for (const table of coalitionOwned) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_tenant_wall ON ${table} USING (undersigned_sees(coalition_id));`);
    }
    await runner.query(`
      ALTER TABLE coalitions ENABLE ROW LEVEL SECURITY;
      ALTER TABLE coalitions FORCE ROW LEVEL SECURITY;
      CREATE POLICY coalitions_tenant_wall ON coalitions USING (undersigned_sees(id));`);
    for (const table of appendOnly) {
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION refuse_change();
        CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`);
    }
  }

  down(): Promise<void> {
    throw new Error('The first migration has no way back: restore a backup instead.');
  }
}

const identity = `
  CREATE TABLE coalitions (
    id uuid CONSTRAINT coalitions_pk PRIMARY KEY,
    name text NOT NULL,
    slug text NOT NULL CONSTRAINT coalitions_slug_unique UNIQUE,
    language text NOT NULL DEFAULT 'en',
    time_zone text NOT NULL DEFAULT 'UTC',
    created_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE TABLE users (
    id uuid CONSTRAINT users_pk PRIMARY KEY,
    email text NOT NULL,
    name text NOT NULL,
    password_hash text,
    language text NOT NULL DEFAULT 'en',
    disabled_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE UNIQUE INDEX users_email_unique ON users (lower(email));
  CREATE TABLE members (
    id uuid CONSTRAINT members_pk PRIMARY KEY,
    coalition_id uuid NOT NULL CONSTRAINT members_coalition_fk REFERENCES coalitions (id),
    user_id uuid NOT NULL CONSTRAINT members_user_fk REFERENCES users (id),
    role text NOT NULL CONSTRAINT members_role_known CHECK (role IN ('owner', 'coordinator', 'reviewer', 'exporter', 'viewer')),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT members_once UNIQUE (coalition_id, user_id)
  );
  CREATE INDEX members_by_user ON members (user_id);
  CREATE TABLE sessions (
    id uuid CONSTRAINT sessions_pk PRIMARY KEY,
    token_hash bytea NOT NULL CONSTRAINT sessions_token_unique UNIQUE,
    user_id uuid NOT NULL CONSTRAINT sessions_user_fk REFERENCES users (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    last_seen_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL
  );
  CREATE INDEX sessions_by_user ON sessions (user_id);
  CREATE TABLE account_links (
    id uuid CONSTRAINT account_links_pk PRIMARY KEY,
    kind text NOT NULL CONSTRAINT account_links_kind_known CHECK (kind IN ('first_owner', 'member_invited', 'password_reset')),
    coalition_id uuid CONSTRAINT account_links_coalition_fk REFERENCES coalitions (id),
    user_id uuid CONSTRAINT account_links_user_fk REFERENCES users (id),
    email text,
    role text,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE TABLE rate_limits (
    key text NOT NULL,
    window_start timestamptz NOT NULL,
    hits integer NOT NULL,
    CONSTRAINT rate_limits_pk PRIMARY KEY (key, window_start)
  );
  CREATE TABLE idempotency_keys (
    scope text NOT NULL,
    key text NOT NULL,
    request_hash text NOT NULL,
    status integer,
    response jsonb,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT idempotency_keys_pk PRIMARY KEY (scope, key)
  );
  CREATE TABLE audit_events (
    id uuid CONSTRAINT audit_events_pk PRIMARY KEY,
    coalition_id uuid,
    statement_id uuid,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor_kind text NOT NULL CONSTRAINT audit_events_actor_known CHECK (actor_kind IN ('member', 'signer', 'system')),
    actor_id uuid,
    action text NOT NULL,
    subject_kind text NOT NULL,
    subject_id uuid,
    details jsonb NOT NULL DEFAULT '{}'
  );
  CREATE INDEX audit_events_by_statement ON audit_events (statement_id, id DESC) INCLUDE (coalition_id) WHERE statement_id IS NOT NULL;
  CREATE INDEX audit_events_by_subject ON audit_events (subject_id, id DESC) WHERE subject_id IS NOT NULL;
  CREATE INDEX audit_events_by_coalition ON audit_events (coalition_id, id DESC);`;

const statements = `
  CREATE TABLE statements (
    id uuid CONSTRAINT statements_pk PRIMARY KEY,
    coalition_id uuid NOT NULL CONSTRAINT statements_coalition_fk REFERENCES coalitions (id),
    slug text NOT NULL CONSTRAINT statements_slug_unique UNIQUE,
    title text NOT NULL,
    language text NOT NULL,
    state text NOT NULL DEFAULT 'draft' CONSTRAINT statements_state_known
      CHECK (state IN ('draft', 'in_review', 'open', 'closed', 'released', 'archived', 'retracted')),
    current_version_id uuid,
    deadline_at timestamptz,
    time_zone text NOT NULL DEFAULT 'UTC',
    open_sign_on boolean NOT NULL DEFAULT true,
    auto_approval text NOT NULL DEFAULT 'off' CONSTRAINT statements_auto_approval_known CHECK (auto_approval IN ('off', 'invited')),
    list_policy text NOT NULL DEFAULT 'alphabetical' CONSTRAINT statements_list_policy_known
      CHECK (list_policy IN ('alphabetical', 'country', 'signing-order')),
    retraction_reason text,
    opened_at timestamptz,
    closed_at timestamptz,
    released_at timestamptz,
    public_revision bigint NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT statements_retraction_has_reason CHECK ((state = 'retracted') = (retraction_reason IS NOT NULL)),
    CONSTRAINT statements_open_has_version CHECK (state NOT IN ('open', 'closed', 'released') OR current_version_id IS NOT NULL)
  );
  CREATE INDEX statements_by_coalition ON statements (coalition_id, id DESC);
  CREATE INDEX statements_public ON statements (opened_at DESC, id DESC) WHERE opened_at IS NOT NULL;
  CREATE INDEX statements_due ON statements (deadline_at) WHERE state = 'open' AND deadline_at IS NOT NULL;

  CREATE TABLE drafts (
    statement_id uuid CONSTRAINT drafts_pk PRIMARY KEY,
    coalition_id uuid NOT NULL,
    revision integer NOT NULL DEFAULT 1,
    document jsonb NOT NULL,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid
  );
  CREATE TABLE versions (
    id uuid CONSTRAINT versions_pk PRIMARY KEY,
    coalition_id uuid NOT NULL,
    statement_id uuid NOT NULL,
    number integer NOT NULL,
    summary text NOT NULL,
    change_class text NOT NULL CONSTRAINT versions_change_class_known CHECK (change_class IN ('first', 'editorial', 'material')),
    change_reason text,
    published_at timestamptz NOT NULL DEFAULT now(),
    published_by uuid,
    CONSTRAINT versions_number_unique UNIQUE (statement_id, number)
  );
  CREATE TABLE version_texts (
    version_id uuid NOT NULL,
    language text NOT NULL,
    coalition_id uuid NOT NULL,
    authoritative boolean NOT NULL,
    title text NOT NULL,
    document jsonb NOT NULL,
    content_hash text NOT NULL CONSTRAINT version_texts_hash_form CHECK (content_hash ~ '^[0-9a-f]{64}$'),
    CONSTRAINT version_texts_pk PRIMARY KEY (version_id, language)
  );
  CREATE TABLE statement_contacts (
    id uuid CONSTRAINT statement_contacts_pk PRIMARY KEY,
    coalition_id uuid NOT NULL,
    statement_id uuid NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    honorific text,
    role text,
    organization text,
    phone text,
    email text,
    CONSTRAINT statement_contacts_position_unique UNIQUE (statement_id, position)
  );
  CREATE TABLE statement_sources (
    statement_id uuid CONSTRAINT statement_sources_pk PRIMARY KEY,
    coalition_id uuid NOT NULL,
    text text NOT NULL,
    result jsonb NOT NULL,
    imported_at timestamptz NOT NULL DEFAULT now()
  );`;

const registry = `
  CREATE TABLE organizations (
    id uuid CONSTRAINT organizations_pk PRIMARY KEY,
    coalition_id uuid NOT NULL CONSTRAINT organizations_coalition_fk REFERENCES coalitions (id),
    name text NOT NULL,
    acronym text,
    country text CONSTRAINT organizations_country_form CHECK (country ~ '^[A-Z]{2}$'),
    website text,
    aliases text[] NOT NULL DEFAULT '{}',
    name_key text NOT NULL,
    sort_key text NOT NULL COLLATE "C",
    duplicate_keys text[] NOT NULL DEFAULT '{}',
    at_risk boolean NOT NULL DEFAULT false,
    revision integer NOT NULL DEFAULT 1,
    merged_into_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX organizations_in_order ON organizations (coalition_id, sort_key, id) WHERE merged_into_id IS NULL;
  CREATE INDEX organizations_by_name_key ON organizations (coalition_id, name_key);
  -- One row for each of duplicate_keys: behind row-level security no index serves a comparison of arrays.
  CREATE TABLE organization_keys (
    coalition_id uuid NOT NULL,
    key text NOT NULL,
    organization_id uuid NOT NULL,
    CONSTRAINT organization_keys_pk PRIMARY KEY (coalition_id, key, organization_id)
  );
  CREATE INDEX organization_keys_by_organization ON organization_keys (organization_id);
  CREATE TABLE contacts (
    id uuid CONSTRAINT contacts_pk PRIMARY KEY,
    coalition_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    name text NOT NULL,
    role text,
    email text,
    language text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX contacts_by_organization ON contacts (organization_id, id);`;

const signOns = `
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

const outputs = `
  CREATE TABLE outbox_messages (
    id uuid CONSTRAINT outbox_messages_pk PRIMARY KEY,
    coalition_id uuid,
    statement_id uuid,
    template text NOT NULL,
    language text NOT NULL,
    recipient_name text,
    recipient_email text NOT NULL,
    data jsonb NOT NULL DEFAULT '{}',
    subject_kind text,
    subject_id uuid,
    dedupe_key text CONSTRAINT outbox_messages_dedupe_unique UNIQUE,
    state text NOT NULL DEFAULT 'queued' CONSTRAINT outbox_messages_state_known
      CHECK (state IN ('queued', 'sending', 'sent', 'deferred', 'failed', 'suppressed', 'bounced', 'complained')),
    attempts integer NOT NULL DEFAULT 0,
    relayed_at timestamptz,
    due_at timestamptz NOT NULL DEFAULT now(),
    claimed_at timestamptz,
    last_error text,
    server_response text,
    created_at timestamptz NOT NULL DEFAULT now(),
    sent_at timestamptz
  );
  CREATE INDEX outbox_messages_to_relay ON outbox_messages (due_at, id) WHERE relayed_at IS NULL AND state IN ('queued', 'deferred');
  CREATE INDEX outbox_messages_unfinished ON outbox_messages (relayed_at) WHERE relayed_at IS NOT NULL AND state IN ('queued', 'deferred', 'sending');
  CREATE INDEX outbox_messages_by_coalition ON outbox_messages (coalition_id, id DESC);
  CREATE INDEX outbox_messages_by_state ON outbox_messages (coalition_id, state, id DESC);
  CREATE INDEX outbox_messages_by_statement ON outbox_messages (statement_id, id DESC) INCLUDE (coalition_id, state)
    WHERE statement_id IS NOT NULL;
  CREATE INDEX outbox_messages_by_subject ON outbox_messages (subject_id) WHERE subject_id IS NOT NULL;

  CREATE TABLE exports (
    id uuid CONSTRAINT exports_pk PRIMARY KEY,
    coalition_id uuid NOT NULL,
    statement_id uuid NOT NULL,
    version_id uuid NOT NULL,
    formats text[] NOT NULL,
    audience text NOT NULL CONSTRAINT exports_audience_known CHECK (audience IN ('public', 'recipients')),
    state text NOT NULL DEFAULT 'queued' CONSTRAINT exports_state_known CHECK (state IN ('queued', 'running', 'done', 'failed')),
    attempts integer NOT NULL DEFAULT 0,
    done integer NOT NULL DEFAULT 0,
    error text,
    draft boolean NOT NULL,
    as_of timestamptz,
    signatories integer,
    requested_by uuid,
    due_at timestamptz NOT NULL DEFAULT now(),
    relayed_at timestamptz,
    claimed_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz
  );
  CREATE INDEX exports_by_statement ON exports (statement_id, id DESC);
  CREATE INDEX exports_to_relay ON exports (due_at, id) WHERE relayed_at IS NULL AND state = 'queued';
  CREATE INDEX exports_unfinished ON exports (relayed_at) WHERE relayed_at IS NOT NULL AND state IN ('queued', 'running');
  CREATE TABLE export_files (
    id uuid CONSTRAINT export_files_pk PRIMARY KEY,
    coalition_id uuid NOT NULL,
    export_id uuid NOT NULL,
    name text NOT NULL,
    format text NOT NULL,
    content_type text NOT NULL,
    size integer NOT NULL,
    sha256 text NOT NULL,
    storage_key text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT export_files_name_unique UNIQUE (export_id, name)
  );`;

const guards = `
  -- Not an OR of two equations: the planner would think that hardly any row is seen, and read and sort whole tables.
  CREATE FUNCTION undersigned_sees(owner uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN current_setting('undersigned.coalition', true) = 'all' THEN true
      ELSE owner::text = current_setting('undersigned.coalition', true) END
  $$;
  CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_TABLE_NAME || '_append_only';
  END $$;
  CREATE FUNCTION keep_organization_keys() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' THEN
      DELETE FROM organization_keys WHERE organization_id = NEW.id;
    END IF;
    IF NEW.merged_into_id IS NULL THEN
      INSERT INTO organization_keys (coalition_id, key, organization_id)
        SELECT DISTINCT NEW.coalition_id, key, NEW.id FROM unnest(NEW.duplicate_keys) AS key;
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER organizations_keep_keys AFTER INSERT OR UPDATE OF duplicate_keys, merged_into_id ON organizations
    FOR EACH ROW EXECUTE FUNCTION keep_organization_keys();
  CREATE FUNCTION announce_statement() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_notify('statement_changed', NEW.slug);
    RETURN NULL;
  END $$;
  CREATE TRIGGER statements_announce AFTER INSERT OR UPDATE OF public_revision ON statements
    FOR EACH ROW EXECUTE FUNCTION announce_statement();`;
