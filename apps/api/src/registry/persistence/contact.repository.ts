import { Injectable } from '@nestjs/common';
import { newId, type Transaction } from '../../database/index.js';
import { ContactEntity } from './contact.entity.js';

/** What a contact says; `language` is the one to write to them in. */
export interface ContactFields {
  readonly name: string;
  readonly role: string | null;
  readonly email: string | null;
  readonly language: string | null;
}

export interface ContactRow extends ContactFields {
  readonly id: string;
  readonly organizationId: string;
}

@Injectable()
export class ContactRepository {
  /** The contacts of so many organizations at once, each in the order they were added. */
  ofAll(tx: Transaction, coalitionId: string, organizationIds: readonly string[]): Promise<ContactRow[]> {
    return tx.query(
      `SELECT id, organization_id AS "organizationId", name, role, email, language FROM contacts
       WHERE coalition_id = $1 AND organization_id = ANY($2::uuid[]) ORDER BY organization_id, id`,
      [coalitionId, organizationIds],
    );
  }

  find(tx: Transaction, coalitionId: string, id: string): Promise<ContactRow | null> {
    return tx.findOneBy(ContactEntity, { coalitionId, id });
  }

  async create(
    tx: Transaction,
    coalitionId: string,
    contacts: readonly (ContactFields & { organizationId: string })[],
  ): Promise<string[]> {
    const rows = contacts.map((contact) => ({ ...contact, id: newId(), coalitionId }));
    for (let start = 0; start < rows.length; start += 1000)
      await tx.insert(ContactEntity, rows.slice(start, start + 1000));
    return rows.map((row) => row.id);
  }

  async update(tx: Transaction, id: string, changes: Partial<ContactFields>): Promise<void> {
    await tx
      .createQueryBuilder()
      .update(ContactEntity)
      .set({ ...changes, updatedAt: () => 'clock_timestamp()' })
      .where('id = :id', { id })
      .execute();
  }

  async remove(tx: Transaction, id: string): Promise<void> {
    await tx.delete(ContactEntity, { id });
  }
}
