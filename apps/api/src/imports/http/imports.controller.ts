import { Body, HttpCode, Post, Req } from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';
import { DomainError, parseLanguageTag } from '@undersigned/kernel';
import type { FastifyRequest } from 'fastify';
import { ApiController, Idempotent, Member, RequirePermission, type CurrentMember } from '../../http/index.js';
import { StatementPresenter } from '../../statements/index.js';
import { ConfirmReview } from '../commands/confirm-review.js';
import { pastedText } from '../import-text.js';
import { PreviewImport } from '../queries/preview-import.js';
import { ConfirmImportBody, ImportBody } from './imports.dto.js';
import { presentPreview } from './imports.presenter.js';
import { ImportConfirmedView, ImportPreviewView } from './imports.views.js';
import { uploadedFile } from './uploaded-file.js';

@ApiController('imports')
export class ImportsController {
  constructor(
    private readonly previewImport: PreviewImport,
    private readonly confirmReview: ConfirmReview,
    private readonly presenter: StatementPresenter,
  ) {}

  @Post()
  @RequirePermission('import.preview')
  @HttpCode(200)
  @ApiConsumes('application/json', 'multipart/form-data')
  async preview(
    @Member() member: CurrentMember,
    @Req() request: FastifyRequest,
    @Body() body: ImportBody,
  ): Promise<ImportPreviewView> {
    const language = body.language === undefined ? null : parseLanguageTag(body.language);
    if (body.language !== undefined && language === null)
      throw new DomainError('request.invalid', { errors: [{ field: 'language', code: 'isLanguageTag' }] });
    const file = await uploadedFile(request);
    const preview = file
      ? await this.previewImport.ofFile(member.coalitionId, file, language)
      : await this.previewImport.execute(member.coalitionId, pastedText(body.text ?? ''), language);
    return presentPreview(preview, file !== null);
  }

  @Post('confirmations')
  @RequirePermission('import.confirm')
  @Idempotent()
  async confirm(@Member() member: CurrentMember, @Body() body: ConfirmImportBody): Promise<ImportConfirmedView> {
    const { statement, organizations, invitations } = await this.confirmReview.execute(member, body);
    const { created, used } = organizations;
    return { statement: this.presenter.present(statement), organizations: { created, used }, invitations };
  }
}
