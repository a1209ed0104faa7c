import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/index.js';
import { ChangeContacts } from './commands/change-contacts.js';
import { CloseDueStatements } from './commands/close-due-statements.js';
import { CloseDueStatementsHandler } from './jobs/close-due-statements.handler.js';
import { CreateStatement } from './commands/create-statement.js';
import { KeepSource } from './commands/keep-source.js';
import { MoveStatement } from './commands/move-statement.js';
import { PublishVersion } from './commands/publish-version.js';
import { SaveDraft } from './commands/save-draft.js';
import { StatementRecords } from './commands/statement-records.js';
import { UpdateStatement } from './commands/update-statement.js';
import { VersionWrites } from './commands/version-writes.js';
import { StatementPresenter } from './http/statement.presenter.js';
import { StatementAffairsController, StatementsController } from './http/statements.controller.js';
import { DraftsController, VersionsController } from './http/texts.controller.js';
import { DraftEntity } from './persistence/draft.entity.js';
import { DraftRepository } from './persistence/draft.repository.js';
import { PublicStatementRepository } from './persistence/public-statement.repository.js';
import { StatementAnnexRepository } from './persistence/statement-annex.repository.js';
import { StatementContactEntity } from './persistence/statement-contact.entity.js';
import { StatementSourceEntity } from './persistence/statement-source.entity.js';
import { StatementEntity } from './persistence/statement.entity.js';
import { StatementRepository } from './persistence/statement.repository.js';
import { VersionTextEntity } from './persistence/version-text.entity.js';
import { VersionEntity } from './persistence/version.entity.js';
import { VersionRepository } from './persistence/version.repository.js';
import { FindPublicStatement } from './queries/find-public-statement.js';
import { FindStatement } from './queries/find-statement.js';
import { ListPublicStatements } from './queries/list-public-statements.js';
import { ListStatements } from './queries/list-statements.js';
import { ProposeVersion } from './queries/propose-version.js';
import { ReadAnnex } from './queries/read-annex.js';
import { ReadDraft } from './queries/read-draft.js';
import { ReadVersions } from './queries/read-versions.js';
import { StatementChanges } from './statement-changes.js';

const commands = [
  ChangeContacts,
  CloseDueStatements,
  CloseDueStatementsHandler,
  CreateStatement,
  KeepSource,
  MoveStatement,
  PublishVersion,
  SaveDraft,
  UpdateStatement,
];
const queries = [
  FindPublicStatement,
  FindStatement,
  ListPublicStatements,
  ListStatements,
  ProposeVersion,
  ReadAnnex,
  ReadDraft,
  ReadVersions,
];
const repositories = [
  DraftRepository,
  PublicStatementRepository,
  StatementAnnexRepository,
  StatementRepository,
  VersionRepository,
];

@Module({
  imports: [
    AuditModule,
    TypeOrmModule.forFeature([
      DraftEntity,
      StatementContactEntity,
      StatementEntity,
      StatementSourceEntity,
      VersionEntity,
      VersionTextEntity,
    ]),
  ],
  controllers: [StatementsController, StatementAffairsController, DraftsController, VersionsController],
  providers: [
    ...commands,
    ...queries,
    ...repositories,
    StatementChanges,
    StatementPresenter,
    StatementRecords,
    VersionWrites,
  ],
  exports: [...commands, ...queries, StatementChanges, StatementPresenter],
})
export class StatementsModule {}
