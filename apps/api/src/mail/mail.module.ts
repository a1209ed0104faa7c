import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { AppConfig } from '../config/index.js';
import { DevMailboxController } from './dev-mailbox.controller.js';
import { MailCatcher } from './mail-catcher.js';
import { Mailer } from './mailer.js';

@Global()
@Module({})
export class MailModule {
  static with(config: AppConfig): DynamicModule {
    const caught = config.smtpUrl === null && !config.production;
    return {
      module: MailModule,
      controllers: caught ? [DevMailboxController] : [],
      providers: [MailCatcher, Mailer],
      exports: [Mailer],
    };
  }
}
