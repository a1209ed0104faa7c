import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DomainError } from '@undersigned/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicRoute } from '../../http/index.js';
import { ConfirmAddress, ReadOwnSignOn, WithdrawSignOn, type OwnSignOn } from '../../sign-ons/index.js';
import { FindPublicStatement } from '../../statements/index.js';
import { fieldOf } from '../sign/form-values.js';
import { sendPrivate } from '../web/compressed-page.js';
import { noticePage } from '../web/notice-page.js';
import { contextOf, type PageContext } from '../web/page-context.js';
import { confirmPage } from './confirm-page.js';
import { ownPage } from './own-page.js';
import { withdrawPage } from './withdraw-page.js';

const sayings = ['signed', 'confirmed', 'withdrawn'] as const;

@ApiExcludeController()
@Controller('m')
export class OwnController {
  constructor(
    private readonly readOwnSignOn: ReadOwnSignOn,
    private readonly findPublicStatement: FindPublicStatement,
    private readonly confirmAddress: ConfirmAddress,
    private readonly withdrawSignOn: WithdrawSignOn,
  ) {}

  @Get(':token')
  @PublicRoute('signer opens the own page; the token is the proof')
  async read(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('token') token: string,
    @Query('done') done?: string,
  ) {
    const context = contextOf(request, pathOf(request));
    const own = await this.find(context, reply, token);
    if (!own) return;
    const statement = await this.findPublicStatement.byId(own.signOn.statementId);
    if (!statement) throw new DomainError('sign_on.link_unknown');
    const said = sayings.find((saying) => saying === done && mayBeSaid(saying, own)) ?? null;
    void sendPrivate(reply, ownPage(context, { own, statement, token, done: said }));
  }

  @Get(':token/withdraw')
  @PublicRoute('signer is asked before withdrawing; the token is the proof')
  async askToWithdraw(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('token') token: string) {
    const context = contextOf(request, pathOf(request));
    const own = await this.find(context, reply, token);
    if (!own) return;
    if (own.mayWithdraw) return void sendPrivate(reply, withdrawPage(context, own, token));
    void redirect(reply, context.href(`/m/${token}`));
  }

  @Post(':token/withdraw')
  @PublicRoute('signer withdraws; the token is the proof')
  async withdraw(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('token') token: string) {
    const context = contextOf(request, pathOf(request));
    const own = await this.find(context, reply, token);
    if (!own) return;
    if (own.mayWithdraw) await this.withdrawSignOn.execute(token, fieldOf(request.body, 'reason').trim() || null);
    void redirect(reply, context.href(`/m/${token}?done=withdrawn`));
  }

  @Get('confirm/:token')
  @PublicRoute('signer opens the confirmation; the token is the proof')
  async askToConfirm(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('token') token: string) {
    const context = contextOf(request, pathOf(request));
    const own = await this.readOwnSignOn.byConfirmation(token);
    if (!own) return void sendPrivate(reply, unknownLink(context), 404);
    if (own.signOn.state !== 'submitted') return void sendPrivate(reply, confirmedBefore(context));
    void sendPrivate(reply, confirmPage(context, own, token));
  }

  @Post('confirm/:token')
  @PublicRoute('signer confirms the address; the token is the proof')
  async confirm(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('token') token: string) {
    const context = contextOf(request, pathOf(request));
    if (!(await this.readOwnSignOn.byConfirmation(token))) return void sendPrivate(reply, unknownLink(context), 404);
    const { link } = await this.confirmAddress.execute(token);
    if (link === null) return void sendPrivate(reply, confirmedBefore(context));
    void redirect(reply, context.href(`${new URL(link).pathname}?done=confirmed`));
  }

  /** The sign-on behind the link; where there is none, the page that says so is sent. */
  private async find(context: PageContext, reply: FastifyReply, token: string): Promise<OwnSignOn | null> {
    const own = await this.readOwnSignOn.byOwnPage(token);
    if (own !== null && own !== 'outdated') return own;
    if (own === null) void sendPrivate(reply, unknownLink(context), 404);
    else void sendPrivate(reply, outdatedLink(context), 410);
    return null;
  }
}

/** The address says what was done, and anybody can write an address. */
function mayBeSaid(saying: (typeof sayings)[number], { signOn }: OwnSignOn): boolean {
  if (saying === 'withdrawn') return signOn.state === 'withdrawn';
  return saying === 'signed' || signOn.addressConfirmedAt !== null;
}

/** The page's own address, where it can be asked for again; the secret in it is the asker's. */
const pathOf = ({ method, url }: FastifyRequest) => (method === 'GET' ? (url.split('?', 1)[0] ?? null) : null);

const redirect = (reply: FastifyReply, to: string) =>
  reply.code(303).header('cache-control', 'no-store').header('location', to).send();

const unknownLink = (context: PageContext) =>
  noticePage(context, {
    title: context.t('public.notFound.title'),
    sentences: [context.t('error.sign_on.link_unknown'), context.t('public.notFound.next')],
    tone: 'bad',
  });

const outdatedLink = (context: PageContext) =>
  noticePage(context, {
    title: context.t('public.outdated.title'),
    sentences: [context.t('public.outdated.next')],
  });

const confirmedBefore = (context: PageContext) =>
  noticePage(context, {
    title: context.t('public.confirm.title'),
    sentences: [context.t('public.confirm.already'), context.t('public.used.next')],
  });
