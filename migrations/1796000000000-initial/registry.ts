/** Organizations and the people at them. */
export const registry = `
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
