/** Statements with their texts. */
export const statements = `
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
