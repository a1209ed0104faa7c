import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/index.js';
import { ChangeContact } from './commands/change-contact.js';
import { CreateOrganization } from './commands/create-organization.js';
import { MergeOrganizations } from './commands/merge-organizations.js';
import { UpdateOrganization } from './commands/update-organization.js';
import { ContactsController } from './http/contacts.controller.js';
import { DuplicatesController, OrganizationsController } from './http/organizations.controller.js';
import { ContactEntity } from './persistence/contact.entity.js';
import { ContactRepository } from './persistence/contact.repository.js';
import { DuplicateRepository } from './persistence/duplicate.repository.js';
import { OrganizationMoveRepository } from './persistence/organization-move.repository.js';
import { OrganizationEntity } from './persistence/organization.entity.js';
import { OrganizationRepository } from './persistence/organization.repository.js';
import { FindOrganization } from './queries/find-organization.js';
import { ListDuplicates } from './queries/list-duplicates.js';
import { ListOrganizations } from './queries/list-organizations.js';
import { MatchOrganizations } from './queries/match-organizations.js';

const commands = [ChangeContact, CreateOrganization, MergeOrganizations, UpdateOrganization];
const queries = [FindOrganization, ListDuplicates, ListOrganizations, MatchOrganizations];

@Module({
  imports: [AuditModule, TypeOrmModule.forFeature([ContactEntity, OrganizationEntity])],
  // `organizations/duplicates` stands before `organizations/:id`.
  controllers: [DuplicatesController, OrganizationsController, ContactsController],
  providers: [
    ...commands,
    ...queries,
    ContactRepository,
    DuplicateRepository,
    OrganizationMoveRepository,
    OrganizationRepository,
  ],
  exports: [...commands, ...queries],
})
export class RegistryModule {}
