import { Body, Delete, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiController, PublicRoute, SignedIn, SignedInRoute, type SignedInUser } from '../../http/index.js';
import { CloseSession } from '../commands/close-session.js';
import { SignInBody } from './identity.dto.js';
import { SessionView } from './identity.views.js';
import { PasswordGuard } from './password.strategy.js';
import { SessionCookie } from './session-cookie.js';
import { SignIn } from './sign-in.js';

@ApiController('session')
export class SessionController {
  constructor(
    private readonly opening: SignIn,
    private readonly closeSession: CloseSession,
    private readonly cookie: SessionCookie,
  ) {}

  @Post()
  @PublicRoute('signing in is how a member becomes known')
  @UseGuards(PasswordGuard)
  @HttpCode(200)
  signIn(
    @Body() _body: SignInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { userId } = (request as FastifyRequest & { user: { userId: string } }).user;
    return this.opening.execute(userId, reply);
  }

  @Get()
  @SignedInRoute('a person may ask who they are signed in as')
  read(@Req() request: FastifyRequest): Promise<SessionView> {
    return this.opening.present(this.cookie.read(request));
  }

  @Delete()
  @SignedInRoute('a person may sign out')
  @HttpCode(204)
  async signOut(@SignedIn() user: SignedInUser, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.closeSession.execute(user.sessionId);
    this.cookie.clear(reply);
  }
}
