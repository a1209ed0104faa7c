import { randomUUID } from 'node:crypto';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { checkSignOnForm } from '@undersigned/sign-on-rules';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicRoute } from '../../http/index.js';
import { AnswerInvitation, type InvitationRow } from '../../sign-ons/index.js';
import type { ReadStatement } from '../reading/public-statements.js';
import { sendPrivate } from '../web/compressed-page.js';
import { checkPage } from './check-page.js';
import type { FormErrors } from './form-errors.js';
import { emptyForm, postedForm, type FormValues, type PostedForm } from './form-values.js';
import { SignDesk, type SignVisit } from './sign-desk.js';
import { signFormPage } from './sign-form-page.js';
import { SignatureTaker } from './signature-taker.js';

@ApiExcludeController()
@Controller('s/:slug/sign')
export class SignController {
  constructor(
    private readonly desk: SignDesk,
    private readonly answerInvitation: AnswerInvitation,
    private readonly signatures: SignatureTaker,
  ) {}

  @Get()
  @PublicRoute('signers have no account')
  async form(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('slug') slug: string) {
    const visit = await this.desk.receive(request, reply, slug);
    const invitation = visit && (await this.desk.invitation(reply, visit));
    if (!visit || invitation === 'sent') return;
    void sendPrivate(reply, this.formPage(visit, invitation, prefilled(invitation)));
  }

  /** Shows the answers once more, or the form again: with what is wrong, or because something is to be changed. */
  @Post()
  @PublicRoute('signers have no account')
  async check(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('slug') slug: string) {
    const visit = await this.desk.receive(request, reply, slug);
    const invitation = visit && (await this.desk.invitation(reply, visit));
    if (!visit || invitation === 'sent') return;
    if (visit.answered) await this.answerInvitation.opened(visit.answered);
    const form = postedForm(request.body);
    const changed = readBefore(form, visit.read);
    if (changed !== null) return void sendPrivate(reply, this.formPage(visit, invitation, form, {}, changed), 409);
    if (form.step === 'change') return void sendPrivate(reply, this.formPage(visit, invitation, form, {}, null, true));
    // The box for the consent stands on the next page, beside the words themselves.
    const result = checkSignOnForm({ ...form.values, consent: 'yes' });
    if (!result.ok)
      return void sendPrivate(reply, this.formPage(visit, invitation, form, result.errors, null, true), 422);
    const submissionKey = form.submissionKey ?? randomUUID();
    const { value } = result;
    const input = { read: visit.read, values: form.values, value, submissionKey, consentMissing: false };
    void sendPrivate(reply, checkPage(visit.context, input));
  }

  /** Signs. No query before the one that writes: this is the request that a rush of signers sends. */
  @Post('confirm')
  @PublicRoute('signers have no account')
  async confirm(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('slug') slug: string) {
    const visit = await this.desk.receive(request, reply, slug);
    if (!visit) return;
    const form = postedForm(request.body);
    const { values } = form;
    const changed = readBefore(form, visit.read);
    if (changed !== null) return this.showForm(reply, visit, form, {}, changed);
    const submissionKey = form.submissionKey ?? randomUUID();
    const result = checkSignOnForm(values);
    if (result.ok) {
      const again = (read: ReadStatement, before: number | null) =>
        this.showForm(reply, { ...visit, read }, { ...form, sendAgain: before === null }, {}, before);
      return this.signatures.take(reply, visit, { value: result.value, submissionKey }, again);
    }
    const withConsent = checkSignOnForm({ ...values, consent: 'yes' });
    if (!withConsent.ok) return this.showForm(reply, visit, form, withConsent.errors, null);
    const { value } = withConsent;
    const input = { read: visit.read, values, value, submissionKey, consentMissing: true };
    void sendPrivate(reply, checkPage(visit.context, input), 422);
  }

  private async showForm(
    reply: FastifyReply,
    visit: SignVisit,
    form: PostedForm & { sendAgain?: boolean },
    errors: FormErrors,
    before: number | null,
  ): Promise<void> {
    const invitation = await this.desk.invitation(reply, visit);
    if (invitation === 'sent') return;
    const page = this.formPage(visit, invitation, form, errors, before, before === null);
    void sendPrivate(reply, page, before === null ? 422 : 409);
  }

  private formPage(
    { context, read }: SignVisit,
    invitation: InvitationRow | null,
    form: Pick<PostedForm, 'values'> & Partial<PostedForm> & { sendAgain?: boolean },
    errors: FormErrors = {},
    before: number | null = null,
    folded = false,
  ): string {
    const submissionKey = form.submissionKey ?? randomUUID();
    const { values } = form;
    const sendAgain = form.sendAgain ?? false;
    return signFormPage(context, {
      read,
      values,
      errors,
      submissionKey,
      invitation,
      readBefore: before,
      folded,
      sendAgain,
    });
  }
}

/** The number of the version that was shown, where the statement has another one by now. */
function readBefore({ version }: PostedForm, { statement }: ReadStatement): number | null {
  if (version.id === statement.version.id) return null;
  return version.number !== null && version.number < statement.version.number ? version.number : 0;
}

function prefilled(invitation: InvitationRow | null): { values: FormValues } {
  return {
    values: emptyForm({
      organizationName: invitation?.organizationName ?? '',
      acronym: invitation?.organizationAcronym ?? '',
      country: invitation?.organizationCountry ?? '',
      contactName: invitation?.contactName ?? '',
      email: invitation?.contactEmail ?? '',
    }),
  };
}
