import { Injectable } from '@nestjs/common';
import { DomainError, parseEmailAddress, parseLanguageTag } from '@undersigned/kernel';
import { cleanLine } from '@undersigned/registry-rules';
import { AuditLog, type AuditAction } from '../../audit/index.js';
import { UnitOfWork, type Transaction } from '../../database/index.js';
import { givenFields } from '../given-fields.js';
import { ContactRepository, type ContactFields, type ContactRow } from '../persistence/contact.repository.js';
import { FindOrganization } from '../queries/find-organization.js';
import type { RegistryMember } from './create-organization.js';

export type { ContactFields };

/** Adds, changes and removes the people at an organization. */
@Injectable()
export class ChangeContact {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly contacts: ContactRepository,
    private readonly findOrganization: FindOrganization,
    private readonly audit: AuditLog,
  ) {}

  add(by: RegistryMember, organizationId: string, typed: ContactFields): Promise<ContactRow> {
    return this.unitOfWork.inCoalition(by.coalitionId, async (tx) => {
      await this.findOrganization.within(tx, by.coalitionId, organizationId);
      const { role = null, email = null, language = null } = cleaned(typed);
      const contact = { name: cleanedName(typed.name), role, email, language, organizationId };
      const [id] = await this.contacts.create(tx, by.coalitionId, [contact]);
      await this.record(tx, by, 'contact.created', { id: id!, organizationId });
      return this.find(tx, by.coalitionId, id!);
    });
  }

  update(by: RegistryMember, id: string, changes: Partial<ContactFields>): Promise<ContactRow> {
    return this.unitOfWork.inCoalition(by.coalitionId, async (tx) => {
      const before = await this.find(tx, by.coalitionId, id);
      const name = changes.name === undefined ? {} : { name: cleanedName(changes.name) };
      await this.contacts.update(tx, id, { ...cleaned(changes), ...name });
      await this.record(tx, by, 'contact.updated', before, Object.keys(givenFields(changes)));
      return this.find(tx, by.coalitionId, id);
    });
  }

  remove(by: RegistryMember, id: string): Promise<void> {
    return this.unitOfWork.inCoalition(by.coalitionId, async (tx) => {
      const before = await this.find(tx, by.coalitionId, id);
      await this.contacts.remove(tx, id);
      await this.record(tx, by, 'contact.removed', before);
    });
  }

  private async find(tx: Transaction, coalitionId: string, id: string): Promise<ContactRow> {
    const contact = await this.contacts.find(tx, coalitionId, id);
    if (!contact) throw new DomainError('contact.not_found');
    return contact;
  }

  private record(
    tx: Transaction,
    { coalitionId, userId }: RegistryMember,
    action: AuditAction,
    { id, organizationId }: Pick<ContactRow, 'id' | 'organizationId'>,
    fields?: string[],
  ): Promise<void> {
    return this.audit.append(tx, {
      coalitionId,
      actor: { kind: 'member', id: userId },
      action,
      subject: { kind: 'contact', id },
      details: { organizationId, ...(fields && { fields }) },
    });
  }
}

function cleanedName(name: string): string {
  return cleanLine(name) || refuse('name', 'isNotEmpty');
}

/** The given fields but the name, as they are stored. */
function cleaned<Fields extends Partial<ContactFields>>({ role, email, language }: Fields) {
  return {
    role: role == null ? role : cleanLine(role) || null,
    email:
      email == null || email.trim() === '' ? empty(email) : (parseEmailAddress(email) ?? refuse('email', 'isEmail')),
    language:
      language == null || language === ''
        ? empty(language)
        : (parseLanguageTag(language) ?? refuse('language', 'isLanguageTag')),
  };
}

const empty = (value: string | null | undefined) => (value === undefined ? undefined : null);

function refuse(field: string, code: string): never {
  throw new DomainError('request.invalid', { errors: [{ field, code }] });
}
