import { Module, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/index.js';
import { SignOnsModule } from '../sign-ons/index.js';
import { ExportFiles } from './commands/export-files.js';
import { MakeExportFiles } from './commands/make-export-files.js';
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
import { ListExports } from './queries/list-exports.js';
import { OpenExportFile } from './queries/open-export-file.js';
import { ReadExport } from './queries/read-export.js';
import { ReadRenderInput } from './queries/read-render-input.js';
import { closePdfPrinter } from './rendering/index.js';

@Module({
  imports: [AuditModule, SignOnsModule, TypeOrmModule.forFeature([ExportEntity, ExportFileEntity])],
  controllers: [StatementExportsController, ExportsController],
  providers: [
    ExportFiles,
    ExportRepository,
    ExportSource,
    ExportSourceRepository,
    ExportWorkRepository,
    ListExports,
    MakeExportFiles,
    MakeExportHandler,
    OpenExportFile,
    ReadExport,
    ReadRenderInput,
    RenderExport,
    RequestExport,
    SettleExport,
  ],
  exports: [RenderExport, RequestExport],
})
export class ExportsModule implements OnApplicationShutdown {
  onApplicationShutdown(): Promise<void> {
    return closePdfPrinter();
  }
}
