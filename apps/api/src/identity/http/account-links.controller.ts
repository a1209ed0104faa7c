import { Body, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { interfaceLanguageFor } from '@undersigned/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiController, PublicRoute, preferredLanguages } from '../../http/index.js';
import { AcceptAccountLink } from '../commands/accept-account-link.js';
import { RequestPasswordReset } from '../commands/request-password-reset.js';
import { ReadAccountLink } from '../queries/read-account-link.js';
import { AccountLinkBody, PasswordResetBody } from './identity.dto.js';
import { AccountLinkInfo, SessionView } from './identity.views.js';
import { SignIn } from './sign-in.js';

@ApiController()
export class AccountLinksController {
  constructor(
    private readonly readAccountLink: ReadAccountLink,
    private readonly acceptAccountLink: AcceptAccountLink,
    private readonly requestPasswordReset: RequestPasswordReset,
    private readonly signIn: SignIn,
  ) {}

  @Post('password-resets')
  @PublicRoute('who forgot the password cannot sign in to say so')
  @HttpCode(202)
  async requestReset(@Body() body: PasswordResetBody): Promise<void> {
    await this.requestPasswordReset.execute(body.email);
  }

  @Get('account-links/:token')
  @PublicRoute('the token is the proof')
  async read(@Param('token') token: string): Promise<AccountLinkInfo> {
    const { kind, email, coalitionName, needsName } = await this.readAccountLink.execute(token);
    return { kind, email, coalitionName, needsName };
  }

  @Post('account-links/:token')
  @PublicRoute('the token is the proof')
  @HttpCode(200)
  async accept(
    @Param('token') token: string,
    @Body() body: AccountLinkBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { id } = await this.readAccountLink.execute(token);
    const { userId } = await this.acceptAccountLink.execute(id, {
      ...body,
      language: interfaceLanguageFor(preferredLanguages(request)),
    });
    return this.signIn.execute(userId, reply);
  }
}
