export { StatementsModule } from './statements.module.js';
export { closeDueStatementsJob } from './jobs/close-due-statements.job.js';
export { ChangeContacts } from './commands/change-contacts.js';
export { CloseDueStatements } from './commands/close-due-statements.js';
export { CreateStatement, type CoalitionMember, type NewStatement } from './commands/create-statement.js';
export { KeepSource } from './commands/keep-source.js';
export { MoveStatement, type StatementMove } from './commands/move-statement.js';
export { PublishVersion, type Publication } from './commands/publish-version.js';
export { SaveDraft } from './commands/save-draft.js';
export { UpdateStatement, type StatementSettings } from './commands/update-statement.js';
export { StatementPresenter } from './http/statement.presenter.js';
export { StatementView } from './http/statements.views.js';
export { FindPublicStatement, type PublicStatement } from './queries/find-public-statement.js';
export { FindStatement, type Statement } from './queries/find-statement.js';
export { ListPublicStatements, type ListedPublicStatement } from './queries/list-public-statements.js';
export { ListStatements } from './queries/list-statements.js';
export { ReadAnnex, type StatementContact, type StatementSource } from './queries/read-annex.js';
export { ReadDraft } from './queries/read-draft.js';
export { ReadVersions } from './queries/read-versions.js';
export {
  StatementChanges,
  type ChangedStatement,
  type StatementChange,
  type StatementChangeListener,
} from './statement-changes.js';
export { slugPattern, maximumSlugLength } from './statement-slug.js';
export { autoApprovals, listPolicies, type AutoApproval, type ListPolicy } from './statement-settings.js';
export { versionClasses, type VersionClass } from './version-class.js';
