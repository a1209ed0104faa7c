import { Injectable } from '@nestjs/common';
import type { ImportResult } from '@undersigned/statement-import';
import { UnitOfWork, type Transaction } from '../../database/index.js';
import { CreateInvitation } from '../../sign-ons/index.js';
import type { Statement } from '../../statements/index.js';
import { draftDocument } from '../draft-document.js';
import type { ImportText } from '../import-text.js';
import { RegisterImported, type OrganizationChoice } from './register-imported.js';
import { StartImported } from './start-imported.js';

/** Who confirms, and for which coalition. */
export interface Importer {
  readonly coalitionId: string;
  readonly userId: string;
  readonly name: string;
}

/** A reviewed import. */
export interface ConfirmedImport {
  readonly source: ImportText;
  readonly result: ImportResult;
  readonly title: string;
  readonly language: string;
  readonly slug?: string;
  readonly organizations: readonly OrganizationChoice[];
  /** Whether each organization gets a personal invitation; nothing is mailed. */
  readonly invite: boolean;
}

export interface ImportedStatement {
  readonly statement: Statement;
  readonly organizations: { readonly created: number; readonly used: number; readonly ids: readonly string[] };
  readonly invitations: number;
}

/** Makes everything out of a reviewed import in one transaction: statement, source, contacts, registry, invitations. */
@Injectable()
export class ConfirmImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly startImported: StartImported,
    private readonly registerImported: RegisterImported,
    private readonly createInvitation: CreateInvitation,
  ) {}

  execute(by: Importer, input: ConfirmedImport): Promise<ImportedStatement> {
    const document = draftDocument(input.result);
    return this.unitOfWork.inCoalition(by.coalitionId, async (tx) => {
      const statement = await this.startImported.execute(tx, by, { ...input, document });
      const organizations = await this.registerImported.execute(tx, by, input.organizations);
      const invitations = input.invite ? await this.invite(tx, by, statement, organizations.ids) : 0;
      return { statement, organizations, invitations };
    });
  }

  private async invite(tx: Transaction, by: Importer, statement: Statement, ids: readonly string[]): Promise<number> {
    const made = await this.createInvitation.inTransaction(
      tx,
      by,
      statement.id,
      ids.map((organizationId) => ({
        kind: 'personal',
        organizationId,
        contactName: null,
        contactEmail: null,
        language: null,
        note: null,
        send: false,
      })),
    );
    return made.length;
  }
}
