import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { interfaceLanguages } from '@undersigned/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicRoute } from '../../http/index.js';
import { ReadInvitation } from '../../sign-ons/index.js';
import { sendPrivate } from '../web/compressed-page.js';
import { askedLanguage, contextOf } from '../web/page-context.js';
import { InvitationCookie } from './invitation-cookie.js';
import { invitationProblemPage, problemStatus } from './invitation-notices.js';

@ApiExcludeController()
@Controller()
export class InvitationController {
  constructor(
    private readonly readInvitation: ReadInvitation,
    private readonly cookie: InvitationCookie,
  ) {}

  /** Exchanges the link for a short cookie and a clean address. Changes nothing: mail scanners open links, too. */
  @Get('i/:token')
  @PublicRoute('signer opens an invitation; the token is the proof')
  async open(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('token') token: string) {
    const result = await this.readInvitation.byToken(token);
    if (!result.ok) {
      const page = invitationProblemPage(contextOf(request), result.problem, result.slug);
      return void sendPrivate(reply, page, problemStatus[result.problem]);
    }
    const { invitation, slug } = result;
    const { id, kind, tokenGeneration: generation, language } = invitation;
    this.cookie.write(reply, slug, { id, kind, generation });
    const asked = askedLanguage(request);
    const spoken = asked.explicit ? asked.language : interfaceLanguages.find((one) => one === language);
    void reply
      .code(303)
      .header('cache-control', 'no-store')
      .header('location', `/s/${slug}/sign${spoken ? `?lang=${spoken}` : ''}`)
      .send();
  }
}
