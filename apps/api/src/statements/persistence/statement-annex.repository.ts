import { Injectable } from '@nestjs/common';
import { newId, type Transaction } from '../../database/index.js';
import { StatementContactEntity } from './statement-contact.entity.js';
import { StatementSourceEntity } from './statement-source.entity.js';

/** A person or office that the public may ask about the statement. */
export interface StatementContact {
  readonly name: string;
  readonly honorific: string | null;
  readonly role: string | null;
  readonly organization: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** What a statement was imported from. */
export interface StatementSource {
  readonly text: string;
  readonly result: Record<string, unknown>;
  readonly importedAt: Date;
}

/** What stands beside the text: the public contacts, and the source of an imported statement. */
@Injectable()
export class StatementAnnexRepository {
  async contacts(tx: Transaction, statementId: string): Promise<StatementContact[]> {
    const rows = await tx.find(StatementContactEntity, { where: { statementId }, order: { position: 'ASC' } });
    return rows.map(({ name, honorific, role, organization, phone, email }) => ({
      name,
      honorific,
      role,
      organization,
      phone,
      email,
    }));
  }

  async replaceContacts(
    tx: Transaction,
    coalitionId: string,
    statementId: string,
    contacts: readonly StatementContact[],
  ): Promise<void> {
    await tx.delete(StatementContactEntity, { statementId });
    if (contacts.length === 0) return;
    await tx.insert(
      StatementContactEntity,
      contacts.map((contact, position) => ({ ...contact, id: newId(), coalitionId, statementId, position })),
    );
  }

  async source(tx: Transaction, statementId: string): Promise<StatementSource | null> {
    return tx.findOneBy(StatementSourceEntity, { statementId });
  }

  async keepSource(
    tx: Transaction,
    coalitionId: string,
    statementId: string,
    source: { text: string; result: object },
  ): Promise<void> {
    await tx.query('INSERT INTO statement_sources (statement_id, coalition_id, text, result) VALUES ($1, $2, $3, $4)', [
      statementId,
      coalitionId,
      source.text,
      JSON.stringify(source.result),
    ]);
  }
}
