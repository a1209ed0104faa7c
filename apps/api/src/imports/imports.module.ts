import { Module } from '@nestjs/common';
import { RegistryModule } from '../registry/index.js';
import { SignOnsModule } from '../sign-ons/index.js';
import { StatementsModule } from '../statements/index.js';
import { ConfirmImport } from './commands/confirm-import.js';
import { ConfirmReview } from './commands/confirm-review.js';
import { ImportAndConfirm } from './commands/import-and-confirm.js';
import { RegisterImported } from './commands/register-imported.js';
import { StartImported } from './commands/start-imported.js';
import { ImportsController } from './http/imports.controller.js';
import { PreviewImport } from './queries/preview-import.js';
import { StatementReader } from './reading/statement-reader.js';

@Module({
  imports: [RegistryModule, SignOnsModule, StatementsModule],
  controllers: [ImportsController],
  providers: [
    ConfirmImport,
    ConfirmReview,
    ImportAndConfirm,
    PreviewImport,
    RegisterImported,
    StartImported,
    StatementReader,
  ],
  exports: [ImportAndConfirm, PreviewImport],
})
export class ImportsModule {}
