import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import type { FastifyReply } from 'fastify';
import { FindReleasedFiles } from '../../exports/index.js';
import { PublicRoute } from '../../http/index.js';
import { PublicStatements } from '../reading/public-statements.js';

/** The final files of a released statement. */
@Controller('s/:slug/files')
export class FilesController {
  constructor(
    private readonly statements: PublicStatements,
    private readonly releasedFiles: FindReleasedFiles,
  ) {}

  @Get(':name')
  @PublicRoute('a released statement is for everybody, and so are its files')
  async download(
    @Param('slug') slug: string,
    @Param('name') name: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const found = await this.statements.find(slug);
    const file = found ? await this.releasedFiles.open(found.statement.id, name) : null;
    if (!file) throw new DomainError('request.not_found');
    // Shown by the browser where it can, but never with the rights of a page of ours.
    void reply.headers({
      'cache-control': 'no-cache',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      etag: `"${file.sha256}"`,
    });
    const disposition = file.format === 'pdf' ? 'inline' : 'attachment';
    return new StreamableFile(file.stream, {
      type: file.contentType,
      disposition: `${disposition}; filename="${file.name}"`,
      length: file.size,
    });
  }
}
