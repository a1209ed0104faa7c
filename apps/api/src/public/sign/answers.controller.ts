import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { formatDate } from '@undersigned/messages';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicRoute } from '../../http/index.js';
import { AnswerInvitation } from '../../sign-ons/index.js';
import { declinePage } from '../invitation/decline-page.js';
import { sendPrivate } from '../web/compressed-page.js';
import { noticePage, type Notice } from '../web/notice-page.js';
import { fieldOf } from './form-values.js';
import { SignDesk, type SignVisit } from './sign-desk.js';

/** A year ahead, nobody's board meets later than that. */
const longestWait = 366 * 86_400_000;

@ApiExcludeController()
@Controller('s/:slug/sign')
export class AnswersController {
  constructor(
    private readonly desk: SignDesk,
    private readonly answerInvitation: AnswerInvitation,
  ) {}

  @Post('postpone')
  @PublicRoute('the invited says when their board decides; the cookie of the link is the proof')
  async postpone(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('slug') slug: string) {
    const visit = await this.invited(request, reply, slug);
    if (!visit?.answered) return;
    const { context, read } = visit;
    const { t, language } = context;
    const until = new Date(`${fieldOf(request.body, 'until')}T00:00:00Z`);
    const latest = read.statement.deadlineAt?.getTime() ?? Date.now() + longestWait;
    if (!(until.getTime() > Date.now() && until.getTime() <= latest))
      return this.say(
        reply,
        visit,
        { title: t('public.postpone.title'), sentences: [t('public.postpone.error')], tone: 'bad' },
        422,
      );
    await this.answerInvitation.postpone(visit.answered, until);
    const date = formatDate(until.toISOString(), 'UTC', language);
    this.say(reply, visit, {
      title: t('public.postpone.title'),
      sentences: [t('public.postpone.done', { date })],
      tone: 'good',
    });
  }

  @Get('decline')
  @PublicRoute('the invited is asked before declining; the cookie of the link is the proof')
  async askToDecline(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('slug') slug: string) {
    const visit = await this.invited(request, reply, slug);
    if (visit) void sendPrivate(reply, declinePage(visit.context, slug));
  }

  @Post('decline')
  @PublicRoute('the invited declines; the cookie of the link is the proof')
  async decline(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('slug') slug: string) {
    const visit = await this.invited(request, reply, slug);
    if (!visit?.answered) return;
    await this.answerInvitation.decline(visit.answered, fieldOf(request.body, 'reason').trim().slice(0, 2000) || null);
    this.desk.cookie.clear(reply, slug);
    const { t } = visit.context;
    this.say(reply, visit, { title: t('public.decline.title'), sentences: [t('public.decline.done')], tone: 'good' });
  }

  /** The visit of somebody whose personal invitation still takes answers; null where a page was sent. */
  private async invited(request: FastifyRequest, reply: FastifyReply, slug: string): Promise<SignVisit | null> {
    const visit = await this.desk.receive(request, reply, slug);
    const invitation = visit && (await this.desk.invitation(reply, visit));
    if (!visit || invitation === 'sent') return null;
    if (invitation?.kind === 'personal') return visit;
    // The cookie has run out, or there never was one: the link leads back here.
    const { t } = visit.context;
    this.say(
      reply,
      visit,
      { title: t('public.expired.title'), sentences: [t('public.sign.byInvitation')], tone: 'bad' },
      403,
    );
    return null;
  }

  private say(reply: FastifyReply, { context, read }: SignVisit, notice: Notice, status = 200): void {
    const link = { href: context.href(`/s/${read.statement.slug}`), label: context.t('public.receipt.statement') };
    void sendPrivate(reply, noticePage(context, { ...notice, link }), status);
  }
}
