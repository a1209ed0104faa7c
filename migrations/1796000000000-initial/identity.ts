/** Who signs in, and what is kept about requests. */
export const identity = `
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
