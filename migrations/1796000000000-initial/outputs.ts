/** Mails to send and files to make. */
export const outputs = `
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
