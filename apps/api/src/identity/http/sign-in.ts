import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import type { FastifyReply } from 'fastify';
import { OpenSession } from '../commands/open-session.js';
import { FindSession } from '../queries/find-session.js';
import { presentSession } from './identity.presenter.js';
import type { SessionView } from './identity.views.js';
import { SessionCookie } from './session-cookie.js';

/** Opens a session for somebody who has just proven who they are, and sends its cookie along. */
@Injectable()
export class SignIn {
  constructor(
    private readonly openSession: OpenSession,
    private readonly findSession: FindSession,
    private readonly cookie: SessionCookie,
  ) {}

  async execute(userId: string, reply: FastifyReply): Promise<SessionView> {
    const token = await this.openSession.execute(userId);
    this.cookie.write(reply, token);
    return this.present(token);
  }

  async present(token: string | undefined): Promise<SessionView> {
    const session = token ? await this.findSession.execute(token) : null;
    if (!session) throw new DomainError('session.required');
    return presentSession(session, await this.findSession.membershipsOf(session.userId));
  }
}
