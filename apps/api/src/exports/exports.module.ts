import { Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/index.js';
import { SignOnsModule } from '../sign-ons/index.js';
import { StatementChanges, StatementsModule } from '../statements/index.js';
import { ExportFiles } from './commands/export-files.js';
import { MakeExportFiles } from './commands/make-export-files.js';
import { ReleaseFiles } from './commands/release-files.js';
import { RenderExport } from './commands/render-export.js';
import { RequestExport } from './commands/request-export.js';
import { SettleExport } from './commands/settle-export.js';
import { ExportsController, StatementExportsController } from './http/exports.controller.js';
import { ExportSource } from './jobs/export.source.js';
import { MakeExportHandler } from './jobs/make-export.handler.js';
import { ExportEntity } from './persistence/export.entity.js';
import { ExportFileEntity } from './persistence/export-file.entity.js';
import { ExportRepository } from './persistence/export.repository.js';
import { ExportSourceRepository } from './persistence/export-source.repository.js';
import { ExportWorkRepository } from './persistence/export-work.repository.js';
import { FindReleasedFiles } from './queries/find-released-files.js';
import { ListExports } from './queries/list-exports.js';
import { OpenExportFile } from './queries/open-export-file.js';
import { ReadExport } from './queries/read-export.js';
import { ReadRenderInput } from './queries/read-render-input.js';
import { closePdfPrinter } from './rendering/index.js';

@Module({
  imports: [AuditModule, SignOnsModule, StatementsModule, TypeOrmModule.forFeature([ExportEntity, ExportFileEntity])],
  controllers: [StatementExportsController, ExportsController],
  providers: [
    ExportFiles,
    ExportRepository,
    ExportSource,
    ExportSourceRepository,
    ExportWorkRepository,
    FindReleasedFiles,
    ListExports,
    MakeExportFiles,
    MakeExportHandler,
    OpenExportFile,
    ReadExport,
    ReadRenderInput,
    ReleaseFiles,
    RenderExport,
    RequestExport,
    SettleExport,
  ],
  exports: [FindReleasedFiles, RenderExport, RequestExport],
})
export class ExportsModule implements OnModuleInit, OnApplicationShutdown {
  constructor(
    private readonly changes: StatementChanges,
    private readonly releaseFiles: ReleaseFiles,
  ) {}

  onModuleInit(): void {
    this.changes.join(this.releaseFiles);
  }

  onApplicationShutdown(): Promise<void> {
    return closePdfPrinter();
  }
}
