import { Injectable } from '@nestjs/common';
import type { SignOnFormValue } from '@undersigned/sign-on-rules';
import type { FastifyReply } from 'fastify';
import { FindRefusedSubmission, SubmitSignOn } from '../../sign-ons/index.js';
import { invitationProblemPage, problemStatus } from '../invitation/invitation-notices.js';
import type { ReadStatement } from '../reading/public-statements.js';
import { sendPrivate } from '../web/compressed-page.js';
import { noticePage } from '../web/notice-page.js';
import type { SignVisit } from './sign-desk.js';
import { SignDesk } from './sign-desk.js';
import { closedPage } from './sign-notices.js';
import { SubmissionThrottle } from './submission-throttle.js';

export interface Signature {
  readonly value: SignOnFormValue;
  readonly submissionKey: string;
}

/** Shows the form again, with everything typed; the version read before, where the text has changed. */
export type ShowAgain = (read: ReadStatement, readBefore: number | null) => Promise<void>;

/** Signs with what the form said and answers with the way to the receipt, or with what stood in the way. */
@Injectable()
export class SignatureTaker {
  constructor(
    private readonly submitSignOn: SubmitSignOn,
    private readonly findRefused: FindRefusedSubmission,
    private readonly desk: SignDesk,
    private readonly throttle: SubmissionThrottle,
  ) {}

  async take(
    reply: FastifyReply,
    visit: SignVisit,
    { value, submissionKey }: Signature,
    again: ShowAgain,
  ): Promise<void> {
    const { context, read, answered } = visit;
    const { t } = context;
    if (!this.throttle.allows(value.email)) {
      const notice = { title: t('public.tooMany.title'), sentences: [t('public.sign.tooMany')], tone: 'bad' } as const;
      return void sendPrivate(reply, noticePage(context, notice), 429);
    }
    const { language } = context;
    const signed = await this.submitSignOn.execute({
      ...{ statement: read.signable, value, language, submissionKey, invitation: answered },
    });
    if (signed) return this.toReceipt(reply, visit, signed.ownPageToken);
    await this.explain(reply, visit, submissionKey, again);
  }

  private async explain(reply: FastifyReply, visit: SignVisit, submissionKey: string, again: ShowAgain): Promise<void> {
    const { context, read, answered } = visit;
    const { slug } = read.statement;
    const refusal = await this.findRefused.execute(read.signable, submissionKey, answered);
    if (refusal.kind === 'sent-before') return this.toReceipt(reply, visit, refusal.ownPageToken);
    if (refusal.kind === 'invitation') {
      const page = invitationProblemPage(context, refusal.problem, slug);
      return void sendPrivate(reply, page, problemStatus[refusal.problem]);
    }
    const now = (await this.desk.fresh(slug)) ?? read;
    if (refusal.kind === 'text-changed') return again(now, refusal.read);
    if (refusal.kind === 'try-again') return again(now, null);
    const status = refusal.kind === 'not-open' ? 409 : 403;
    void sendPrivate(reply, closedPage(context, now.statement), status);
  }

  private toReceipt(reply: FastifyReply, { context, read, answered }: SignVisit, token: string): void {
    if (answered?.kind === 'personal') this.desk.cookie.clear(reply, read.statement.slug);
    void reply
      .code(303)
      .header('cache-control', 'no-store')
      .header('location', context.href(`/m/${token}?done=signed`))
      .send();
  }
}
