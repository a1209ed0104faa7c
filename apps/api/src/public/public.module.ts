import { Module, type OnModuleInit } from '@nestjs/common';
import { ExportsModule } from '../exports/index.js';
import { ErrorPages } from '../http/index.js';
import { SignOnsModule } from '../sign-ons/index.js';
import { StatementsModule } from '../statements/index.js';
import { StatementWatch } from './cache/statement-watch.js';
import { errorPage } from './errors/error-pages.js';
import { FilesController } from './files/files.controller.js';
import { InvitationCookie } from './invitation/invitation-cookie.js';
import { InvitationController } from './invitation/invitation.controller.js';
import { OwnController } from './own/own.controller.js';
import { PublicAddress } from './reading/public-address.js';
import { PublicStatements } from './reading/public-statements.js';
import { ReadingController } from './reading/reading.controller.js';
import { StatementPages } from './reading/statement-pages.js';
import { AnswersController } from './sign/answers.controller.js';
import { SignController } from './sign/sign.controller.js';
import { SignDesk } from './sign/sign-desk.js';
import { SignatureTaker } from './sign/signature-taker.js';
import { SubmissionThrottle } from './sign/submission-throttle.js';
import { contextOf } from './web/page-context.js';

@Module({
  imports: [ExportsModule, SignOnsModule, StatementsModule],
  controllers: [
    ReadingController,
    SignController,
    AnswersController,
    InvitationController,
    OwnController,
    FilesController,
  ],
  providers: [
    InvitationCookie,
    PublicAddress,
    PublicStatements,
    SignDesk,
    SignatureTaker,
    StatementPages,
    StatementWatch,
    SubmissionThrottle,
  ],
})
export class PublicModule implements OnModuleInit {
  constructor(private readonly errorPages: ErrorPages) {}

  onModuleInit(): void {
    this.errorPages.use((problem, request) => errorPage(contextOf(request), problem));
  }
}
