import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DomainError } from '@undersigned/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicRoute } from '../../http/index.js';
import { sendPage, type CompressedPage } from '../web/compressed-page.js';
import { askedLanguage } from '../web/page-context.js';
import { StatementPages } from './statement-pages.js';

/** A number in an address; 0, which nothing has, where it is none. */
const numberIn = (text: string | undefined) => (text !== undefined && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : 0);

@ApiExcludeController()
@Controller()
export class ReadingController {
  constructor(private readonly pages: StatementPages) {}

  @Get()
  @PublicRoute('everybody may see which statements are public')
  async home(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query('after') after?: string) {
    answer(request, reply, await this.pages.home(askedLanguage(request), after?.slice(0, 600)));
  }

  @Get('s/:slug')
  @PublicRoute('a statement that was opened is public')
  async statement(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('slug') slug: string) {
    const json = slug.endsWith('.json') ? slug.slice(0, -'.json'.length) : null;
    const page = json === null ? this.pages.statement(slug, askedLanguage(request)) : this.pages.json(json);
    answer(request, reply, await page);
  }

  @Get('s/:slug/signatories')
  @PublicRoute('the public part of the signatory list')
  async signatories(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('slug') slug: string,
    @Query('page') page?: string,
  ) {
    const number = page === undefined ? 1 : numberIn(page);
    if (number === 0) throw new DomainError('request.not_found');
    answer(request, reply, await this.pages.signatories(slug, askedLanguage(request), number));
  }

  @Get('s/:slug/versions/:number')
  @PublicRoute('a signer must find the exact text agreed to')
  async version(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('slug') slug: string,
    @Param('number') number: string,
  ) {
    answer(request, reply, await this.pages.version(slug, askedLanguage(request), numberIn(number)));
  }

  @Get('s/:slug/compare/:from/:to')
  @PublicRoute('whoever may read two versions may see what changed')
  async compare(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('slug') slug: string,
    @Param('from') from: string,
    @Param('to') to: string,
  ) {
    const page = this.pages.compare(slug, askedLanguage(request), numberIn(from), numberIn(to));
    answer(request, reply, await page);
  }
}

function answer(request: FastifyRequest, reply: FastifyReply, page: CompressedPage | null): void {
  if (!page) throw new DomainError('request.not_found');
  void sendPage(request, reply, page);
}
