import { Injectable } from '@nestjs/common';
import { parseEmailAddress } from '@undersigned/kernel';
import { cleanLine } from '@undersigned/registry-rules';
import type { StatementDocument } from '@undersigned/statement';
import type { ImportedContact, ImportResult } from '@undersigned/statement-import';
import type { Transaction } from '../../database/index.js';
import {
  ChangeContacts,
  CreateStatement,
  KeepSource,
  type CoalitionMember,
  type Statement,
  type StatementContact,
} from '../../statements/index.js';
import type { ImportText } from '../import-text.js';

const mostContacts = 50;

/** Begins a statement with an imported text, beside its source and with its public contacts. */
@Injectable()
export class StartImported {
  constructor(
    private readonly createStatement: CreateStatement,
    private readonly keepSource: KeepSource,
    private readonly changeContacts: ChangeContacts,
  ) {}

  async execute(
    tx: Transaction,
    by: CoalitionMember,
    input: {
      readonly source: ImportText;
      readonly result: ImportResult;
      readonly document: StatementDocument;
      readonly title: string;
      readonly language: string;
      readonly slug?: string;
    },
  ): Promise<Statement> {
    const { source, result, ...begin } = input;
    const statement = await this.createStatement.within(tx, by, begin);
    await this.keepSource.execute(tx, by, statement.id, { ...source, result });
    const contacts = result.contacts.slice(0, mostContacts).map(contactOf);
    if (contacts.length > 0) await this.changeContacts.within(tx, by, statement.id, contacts);
    return statement;
  }
}

/** A contact as it is printed. An address that the page had cloaked stays empty: nobody can guess it. */
function contactOf(found: ImportedContact): StatementContact {
  const line = (value: string | null, longest = 300) =>
    value === null ? null : cleanLine(value).slice(0, longest) || null;
  return {
    name: line(found.name) ?? line(found.organization) ?? line(found.email) ?? line(found.raw) ?? '—',
    honorific: line(found.honorific, 50),
    role: line(found.role, 200),
    organization: line(found.organization),
    phone: line(found.phone, 100),
    email: parseEmailAddress(found.email ?? ''),
  };
}
