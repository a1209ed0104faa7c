import { Body, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  ApiController,
  Idempotent,
  Member,
  PageQuery,
  RequirePermission,
  type CurrentMember,
} from '../../http/index.js';
import { RequestExport } from '../commands/request-export.js';
import { ListExports } from '../queries/list-exports.js';
import { OpenExportFile } from '../queries/open-export-file.js';
import { ReadExport } from '../queries/read-export.js';
import { ExportBody } from './exports.dto.js';
import { presentExport } from './exports.presenter.js';
import { ExportPage, ExportView } from './exports.views.js';

@ApiController('statements/:statementId/exports')
export class StatementExportsController {
  constructor(
    private readonly listExports: ListExports,
    private readonly requestExport: RequestExport,
    private readonly readExport: ReadExport,
  ) {}

  @Get()
  @RequirePermission('export.read')
  async list(
    @Member() member: CurrentMember,
    @Param('statementId', ParseUUIDPipe) statementId: string,
    @Query() query: PageQuery,
  ): Promise<ExportPage> {
    const page = await this.listExports.execute(member, statementId, query);
    return { ...page, items: page.items.map((item) => presentExport(item, member.language)) };
  }

  @Post()
  @RequirePermission('export.create')
  @Idempotent()
  @HttpCode(202)
  async create(
    @Member() member: CurrentMember,
    @Param('statementId', ParseUUIDPipe) statementId: string,
    @Body() body: ExportBody,
  ): Promise<ExportView> {
    const { formats, versionNumber = null } = body;
    const id = await this.requestExport.execute(member, statementId, { formats, versionNumber });
    return presentExport(await this.readExport.execute(member, id), member.language);
  }
}

@ApiController('exports')
export class ExportsController {
  constructor(
    private readonly readExport: ReadExport,
    private readonly openExportFile: OpenExportFile,
  ) {}

  @Get(':id')
  @RequirePermission('export.read')
  async read(@Member() member: CurrentMember, @Param('id', ParseUUIDPipe) id: string): Promise<ExportView> {
    return presentExport(await this.readExport.execute(member, id), member.language);
  }

  @Get(':id/files/:name')
  @RequirePermission('export.read')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(
    @Member() member: CurrentMember,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('name') name: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const file = await this.openExportFile.execute(member, id, name);
    // Never shown in a page of ours: the words are other people's, and the list may be confidential.
    void reply.headers({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
    return new StreamableFile(file.stream, {
      type: file.contentType,
      disposition: `attachment; filename="${file.name.replace(/[^A-Za-z0-9._-]/g, '_')}"`,
      length: file.size,
    });
  }
}
