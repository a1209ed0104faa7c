import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReadInvitation, type AnsweredInvitation, type InvitationRow } from '../../sign-ons/index.js';
import { InvitationCookie } from '../invitation/invitation-cookie.js';
import { invitationProblemPage, problemStatus } from '../invitation/invitation-notices.js';
import { PublicStatements, takesSignOns, type ReadStatement } from '../reading/public-statements.js';
import { sendPrivate } from '../web/compressed-page.js';
import { contextOf, type PageContext } from '../web/page-context.js';
import { closedPage, notFoundPage } from './sign-notices.js';

/** What a sign-on page needs of its request. */
export interface SignVisit {
  readonly context: PageContext;
  readonly read: ReadStatement;
  /** What the cookie remembers of an opened link. */
  readonly answered: AnsweredInvitation | null;
}

/** Receives those who come to sign: finds statement and invitation, or sends the page that says why not. */
@Injectable()
export class SignDesk {
  constructor(
    private readonly statements: PublicStatements,
    private readonly readInvitation: ReadInvitation,
    readonly cookie: InvitationCookie,
  ) {}

  /** Null where a page was sent: there is no such statement, or it takes no signatures now. */
  async receive(request: FastifyRequest, reply: FastifyReply, slug: string): Promise<SignVisit | null> {
    const context = contextOf(request, request.method === 'GET' ? `/s/${slug}/sign` : null);
    const read = await this.statements.find(slug);
    if (!read) {
      void sendPrivate(reply, notFoundPage(context), 404);
      return null;
    }
    if (!takesSignOns(read.statement)) {
      void sendPrivate(reply, closedPage(context, read.statement));
      return null;
    }
    return { context, read, answered: this.cookie.read(request, slug) };
  }

  /**
   * The invitation behind the cookie, null where there is none. `sent` where a page went out instead: the link is no longer
   * good, or the statement is signed by invitation only and nobody is invited.
   */
  async invitation(
    reply: FastifyReply,
    { context, read, answered }: SignVisit,
  ): Promise<InvitationRow | null | 'sent'> {
    const { statement } = read;
    const result = answered && (await this.readInvitation.byId(answered.id, answered.generation));
    if (result?.ok && result.invitation.statementId === statement.id) return result.invitation;
    if (result && !result.ok) {
      this.cookie.clear(reply, statement.slug);
      void sendPrivate(
        reply,
        invitationProblemPage(context, result.problem, statement.slug),
        problemStatus[result.problem],
      );
      return 'sent';
    }
    if (statement.openSignOn) return null;
    void sendPrivate(reply, closedPage(context, statement), 403);
    return 'sent';
  }

  /** The statement as it is now, where it was found to have changed. */
  fresh(slug: string): Promise<ReadStatement | null> {
    return this.statements.findFresh(slug);
  }
}
