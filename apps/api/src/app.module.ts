import { Global, Module, type DynamicModule } from '@nestjs/common';
import { AuditModule } from './audit/index.js';
import { AppConfig } from './config/index.js';
import { DatabaseModule } from './database/index.js';
import { ExportsModule } from './exports/index.js';
import { HttpModule } from './http/index.js';
import { IdentityModule } from './identity/index.js';
import { ImportsModule } from './imports/index.js';
import { allJobs } from './all-jobs.js';
import { JobsModule } from './jobs/index.js';
import { LinksModule } from './links/index.js';
import { MailModule } from './mail/index.js';
import { ObservabilityModule } from './observability/index.js';
import { NotificationsModule } from './notifications/index.js';
import { PublicModule } from './public/index.js';
import { SignOnsModule } from './sign-ons/index.js';
import { RegistryModule } from './registry/index.js';
import { StatementsModule } from './statements/index.js';
import { StorageModule } from './storage/index.js';

@Global()
@Module({})
class ConfigModule {
  static of(config: AppConfig): DynamicModule {
    return { module: ConfigModule, providers: [{ provide: AppConfig, useValue: config }], exports: [AppConfig] };
  }
}

/** The whole program; which parts of it work is a matter of the process's roles. */
@Module({})
export class AppModule {
  static with(config: AppConfig, databaseUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.of(config),
        DatabaseModule.at(databaseUrl),
        HttpModule,
        ObservabilityModule,
        LinksModule,
        JobsModule.with(allJobs),
        MailModule.with(config),
        StorageModule,
        AuditModule,
        IdentityModule,
        RegistryModule,
        StatementsModule,
        SignOnsModule,
        ImportsModule,
        ExportsModule,
        NotificationsModule,
        PublicModule,
      ],
    };
  }
}
