import { Injectable } from '@nestjs/common';
import { duplicateKeys, foldOrganizationName, sortKey } from '@undersigned/registry-rules';
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

export interface NewOrganizationEntry {
  readonly coalitionId: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly country: string | null;
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

  /** Entries that may be one of these, by the keys of the duplicate rules. */
  findByKeys(tx: Transaction, coalitionId: string, keys: readonly string[]): Promise<OrganizationEntry[]> {
    return tx.query(
      `SELECT ${columns} FROM organizations o
       WHERE o.coalition_id = $1 AND o.duplicate_keys && $2 AND o.merged_into_id IS NULL LIMIT 300`,
      [coalitionId, keys],
    );
  }

  async create(tx: Transaction, entry: NewOrganizationEntry): Promise<OrganizationEntry> {
    const id = newId();
    const { coalitionId, name, acronym, country } = entry;
    await tx.query(
      `INSERT INTO organizations (id, coalition_id, name, acronym, country, name_key, sort_key, duplicate_keys)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, coalitionId, name, acronym, country, foldOrganizationName(name), sortKey(name), duplicateKeys(entry)],
    );
    return { id, name, acronym, country, website: null, aliases: [] };
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
