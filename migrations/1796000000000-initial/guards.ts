/** The tenant wall, what refuses a change, and what announces one. */
export const guards = `
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
