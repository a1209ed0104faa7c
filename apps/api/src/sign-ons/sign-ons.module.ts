import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/index.js';
import { RegistryModule } from '../registry/index.js';
import { StatementChanges, StatementsModule } from '../statements/index.js';
import { AnswerInvitation } from './commands/answer-invitation.js';
import { ReissueInvitation, RevokeInvitation, UpdateInvitation } from './commands/change-invitation.js';
import { ConfirmAddress } from './commands/confirm-address.js';
import { CreateInvitation } from './commands/create-invitation.js';
import { DecideSignOn } from './commands/decide-sign-on.js';
import { DecideSignOns } from './commands/decide-sign-ons.js';
import { InviteOrganizations } from './commands/invite-organizations.js';
import { RegisterSignatory } from './commands/register-signatory.js';
import { SendDueReminders } from './commands/send-due-reminders.js';
import { RemindInvitation, SendInvitation } from './commands/send-invitation.js';
import { SubmitSignOn } from './commands/submit-sign-on.js';
import { TellSigners } from './commands/tell-signers.js';
import { WithdrawSignOn } from './commands/withdraw-sign-on.js';
import { InvitationsController, StatementInvitationsController } from './http/invitations.controller.js';
import { SendDueRemindersHandler } from './jobs/send-due-reminders.handler.js';
import { SignOnsController } from './http/sign-ons.controller.js';
import { InvitationChanges } from './invitation-changes.js';
import { ConsentEntity } from './persistence/consent.entity.js';
import { InboxRepository } from './persistence/inbox.repository.js';
import { InvitationEntity } from './persistence/invitation.entity.js';
import { InvitationRepository } from './persistence/invitation.repository.js';
import { ListedSignOnRepository } from './persistence/listed-sign-on.repository.js';
import { OrganizationEntryRepository } from './persistence/organization-entry.repository.js';
import { SignOnEntity } from './persistence/sign-on.entity.js';
import { SignOnLinkRepository } from './persistence/sign-on-link.repository.js';
import { SignOnRepository } from './persistence/sign-on.repository.js';
import { StatementCardRepository } from './persistence/statement-card.repository.js';
import { SubmissionRepository } from './persistence/submission.repository.js';
import { WithdrawalEntity } from './persistence/withdrawal.entity.js';
import { FindRefusedSubmission } from './queries/find-refused-submission.js';
import { FindInvitationLink, ListInvitations } from './queries/list-invitations.js';
import { ListOrganizationSignOns } from './queries/list-organization-sign-ons.js';
import { ListSignOns } from './queries/list-sign-ons.js';
import { ListSignatories } from './queries/list-signatories.js';
import { ReadInvitation } from './queries/read-invitation.js';
import { ReadOwnSignOn } from './queries/read-own-sign-on.js';
import { ReadSignOn } from './queries/read-sign-on.js';
import { SignOnRecords } from './sign-on-records.js';

const commands = [
  ...[AnswerInvitation, ConfirmAddress, CreateInvitation, DecideSignOn, DecideSignOns, InviteOrganizations],
  ...[
    RegisterSignatory,
    ReissueInvitation,
    RemindInvitation,
    RevokeInvitation,
    SendDueReminders,
    SendDueRemindersHandler,
    SendInvitation,
  ],
  ...[SubmitSignOn, TellSigners, UpdateInvitation, WithdrawSignOn],
];
const queries = [
  ...[FindInvitationLink, FindRefusedSubmission, ListInvitations, ListOrganizationSignOns, ListSignatories],
  ...[ListSignOns, ReadInvitation, ReadOwnSignOn, ReadSignOn],
];
const persistence = [
  ...[InboxRepository, InvitationRepository, ListedSignOnRepository, OrganizationEntryRepository, SignOnLinkRepository],
  ...[SignOnRepository, StatementCardRepository, SubmissionRepository],
];

@Module({
  imports: [
    AuditModule,
    RegistryModule,
    StatementsModule,
    TypeOrmModule.forFeature([ConsentEntity, InvitationEntity, SignOnEntity, WithdrawalEntity]),
  ],
  controllers: [StatementInvitationsController, InvitationsController, SignOnsController],
  providers: [...commands, ...queries, ...persistence, InvitationChanges, SignOnRecords],
  exports: [...commands, ...queries],
})
export class SignOnsModule implements OnModuleInit {
  constructor(
    private readonly changes: StatementChanges,
    private readonly tellSigners: TellSigners,
  ) {}

  onModuleInit(): void {
    this.changes.join(this.tellSigners);
  }
}
