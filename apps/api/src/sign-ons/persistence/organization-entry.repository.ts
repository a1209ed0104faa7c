import { Injectable } from '@nestjs/common';
import { newId, type Transaction } from '../../database/index.js';

/** An entry of the registry, as far as inviting and deciding need it. */
export interface OrganizationEntry {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly country: string | null;
  readonly website: string | null;
  readonly aliases: readonly string[];
}

/** What is known of an organization that has no entry yet, as the registry takes it. */
export function newEntry(known: Pick<OrganizationEntry, 'name' | 'acronym' | 'country'>) {
  const { name, acronym, country } = known;
  return { name, acronym, country, website: null, aliases: [], atRisk: false };
}

export interface EntryContact {
  readonly name: string;
  readonly role: string | null;
  readonly email: string | null;
  readonly language: string | null;
}

const columns = 'o.id, o.name, o.acronym, o.country, o.website, o.aliases';

@Injectable()
export class OrganizationEntryRepository {
  async find(tx: Transaction, coalitionId: string, id: string): Promise<OrganizationEntry | null> {
    const rows = await tx.query<OrganizationEntry[]>(
      `SELECT ${columns} FROM organizations o WHERE o.coalition_id = $1 AND o.id = $2 AND o.merged_into_id IS NULL`,
      [coalitionId, id],
    );
    return rows[0] ?? null;
  }

  async findMany(
    tx: Transaction,
    coalitionId: string,
    ids: readonly string[],
  ): Promise<Map<string, OrganizationEntry>> {
    const rows = await tx.query<OrganizationEntry[]>(
      `SELECT ${columns} FROM organizations o WHERE o.coalition_id = $1 AND o.id = ANY($2) AND o.merged_into_id IS NULL`,
      [coalitionId, ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Entries with any of these keys; the list of keys may be long. */
  findByAnyKey(tx: Transaction, coalitionId: string, keys: readonly string[]): Promise<OrganizationEntry[]> {
    return tx.query(
      `SELECT ${columns} FROM organizations o
       WHERE o.id IN (SELECT k.organization_id FROM organization_keys k WHERE k.coalition_id = $1 AND k.key = ANY($2))`,
      [coalitionId, keys],
    );
  }

  /** Which of these organizations have a contact that can be written to. */
  async withAddress(tx: Transaction, ids: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT DISTINCT organization_id AS id FROM contacts WHERE organization_id = ANY($1) AND email IS NOT NULL`,
      [ids],
    );
    return new Set(rows.map((row) => row.id));
  }

  /** Entries that may be this one, by the keys of the duplicate rules. */
  findByKeys(tx: Transaction, coalitionId: string, keys: readonly string[]): Promise<OrganizationEntry[]> {
    return tx.query(
      `SELECT ${columns} FROM organizations o
       WHERE o.id IN (SELECT k.organization_id FROM organization_keys k WHERE k.coalition_id = $1 AND k.key = ANY($2) LIMIT 300)`,
      [coalitionId, keys],
    );
  }

  /** Adds the person unless the organization has a contact with that address; answers the new contact's id. */
  async addContact(
    tx: Transaction,
    coalitionId: string,
    organizationId: string,
    contact: EntryContact,
  ): Promise<string | null> {
    const rows = await tx.query<{ id: string }[]>(
      `INSERT INTO contacts (id, coalition_id, organization_id, name, role, email, language)
       SELECT $1, $2, $3, $4, $5, $6, $7
       WHERE NOT EXISTS (SELECT 1 FROM contacts WHERE organization_id = $3 AND lower(email) = lower($6)) RETURNING id`,
      [newId(), coalitionId, organizationId, contact.name, contact.role, contact.email, contact.language],
    );
    return rows[0]?.id ?? null;
  }

  /** The contact to write to where none is named: the first with an address. */
  async firstContact(tx: Transaction, organizationId: string): Promise<EntryContact | null> {
    const rows = await tx.query<EntryContact[]>(
      `SELECT name, role, email, language FROM contacts WHERE organization_id = $1 AND email IS NOT NULL ORDER BY id LIMIT 1`,
      [organizationId],
    );
    return rows[0] ?? null;
  }
}
