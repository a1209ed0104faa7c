import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guards } from './1796000000000-initial/guards.js';
import { identity } from './1796000000000-initial/identity.js';
import { outputs } from './1796000000000-initial/outputs.js';
import { registry } from './1796000000000-initial/registry.js';
import { signOns } from './1796000000000-initial/sign-ons.js';
import { statements } from './1796000000000-initial/statements.js';

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
