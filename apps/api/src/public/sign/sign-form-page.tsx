import type { InterfaceLanguage } from '@undersigned/kernel';
import { countryCodes, countryName, compareForList } from '@undersigned/registry-rules';
import { capacities, visibilities, type SignOnFormField } from '@undersigned/sign-on-rules';
import type { InvitationRow } from '../../sign-ons/index.js';
import type { ReadStatement } from '../reading/public-statements.js';
import { deadlineSentence } from '../statement/statement-page.js';
import { Checkbox, ErrorSummary, Hidden, RadioGroup, SelectField, TextField } from '../web/form-parts.js';
import type { PageContext } from '../web/page-context.js';
import { Markup, renderPage } from '../web/render-page.js';
import { formErrorText, type FormErrors } from './form-errors.js';
import { versionShown, type FormValues } from './form-values.js';
import { InvitationAnswers } from './invitation-answers.js';

export interface SignFormInput {
  readonly read: ReadStatement;
  readonly values: FormValues;
  readonly errors: FormErrors;
  readonly submissionKey: string;
  readonly invitation: InvitationRow | null;
  /** The version that was read before, where the text has changed since. */
  readonly readBefore: number | null;
  /** The text stands folded above the form where it was just read. */
  readonly folded: boolean;
  /** Nothing is wrong with the answers, but they could not be taken. */
  readonly sendAgain?: boolean;
}

/** The whole text with its notes, and the form below it. */
export function signFormPage(context: PageContext, input: SignFormInput): string {
  const { t, href } = context;
  const { read, errors, values } = input;
  const { statement } = read;
  const fields = Object.keys(errors) as SignOnFormField[];
  const title = t('public.sign.title');
  return renderPage(context, {
    title: fields.length > 0 ? `${t('public.sign.errors.title', { count: fields.length })}: ${title}` : title,
    children: (
      <>
        <ErrorSummary
          title={t('public.sign.errors.title', { count: fields.length })}
          errors={fields.map((field) => ({ field, text: formErrorText(t, field, errors[field]!) }))}
        />
        {input.sendAgain && (
          <p className="box bad" role="alert">
            {t('public.sign.tryAgain')}
          </p>
        )}
        {input.readBefore !== null && <TextChanged context={context} read={read} readBefore={input.readBefore} />}
        {input.invitation?.organizationName && (
          <p className="box good">
            {t('public.statement.sign.invited', { organization: input.invitation.organizationName })}
          </p>
        )}
        <p>
          <strong>{deadlineSentence(context, statement)}</strong>
          <span className="no-print">
            {' '}
            <a href="#form">{title}</a>
          </span>
        </p>
        <StatementText context={context} read={read} folded={input.folded} />
        <section aria-labelledby="form">
          <h2 id="form">{title}</h2>
          <p className="quiet">{t('public.sign.step', { step: 1, steps: 2 })}</p>
          <p>{t('public.sign.textAbove', { version: statement.version.number })}</p>
          <p className="hint">{t('public.sign.required')}</p>
          <form method="post" action={href(`/s/${statement.slug}/sign`)} noValidate>
            <Hidden values={{ version: versionShown(statement.version), submission: input.submissionKey }} />
            <Fields context={context} values={values} errors={errors} invitation={input.invitation} />
            <p className="hint">{t('public.sign.privacy')}</p>
            <div className="row">
              <button type="submit" name="step" value="check">
                {t('public.sign.continue')}
              </button>
            </div>
          </form>
          {input.invitation?.kind === 'personal' && (
            <InvitationAnswers context={context} slug={statement.slug} invitation={input.invitation} />
          )}
        </section>
      </>
    ),
  });
}

function TextChanged({
  context: { t, href },
  read,
  readBefore,
}: {
  context: PageContext;
  read: ReadStatement;
  readBefore: number;
}) {
  const { slug, version } = read.statement;
  return (
    <div className="box bad" role="alert" tabIndex={-1} autoFocus>
      <p>
        <strong>{t('public.check.textChanged', { version: version.number })}</strong>
      </p>
      {readBefore > 0 && (
        <p>
          <a href={href(`/s/${slug}/compare/${readBefore}/${version.number}`)} target="_blank">
            {t('public.compare.title', { before: readBefore, after: version.number })}
          </a>
        </p>
      )}
    </div>
  );
}

function StatementText({ context, read, folded }: { context: PageContext; read: ReadStatement; folded: boolean }) {
  const { statement } = read;
  const fragments = read.fragments(context.language);
  const text = { lang: statement.language, dir: statement.direction, className: 'text' };
  const article = (
    <article>
      <Markup html={fragments.bodyHtml} {...text} />
      <Markup html={fragments.contactHtml} {...text} />
      <Markup html={fragments.annexesHtml} {...text} />
      <Markup html={fragments.notesHtml} {...text} />
    </article>
  );
  if (!folded) return article;
  return (
    <details>
      <summary lang={statement.language} dir={statement.direction}>
        {statement.title}
      </summary>
      {article}
    </details>
  );
}

const countries = new Map<InterfaceLanguage, readonly (readonly [string, string])[]>();

/** Codes with their names, in the order of the names. */
export function countryOptions(language: InterfaceLanguage): readonly (readonly [string, string])[] {
  const known = countries.get(language);
  if (known) return known;
  const options = countryCodes
    .map((code) => [code, countryName(code, language)] as const)
    .sort(([, a], [, b]) => compareForList(a, b, language));
  countries.set(language, options);
  return options;
}

function Fields({
  context,
  values,
  errors,
  invitation,
}: Pick<SignFormInput, 'values' | 'errors' | 'invitation'> & { context: PageContext }) {
  const { t, language } = context;
  const personal = invitation?.kind === 'personal';
  const error = (field: SignOnFormField) => errors[field] && formErrorText(t, field, errors[field]);
  const field = (name: SignOnFormField) => ({ context, name, value: values[name], error: error(name) });
  return (
    <>
      {personal ? (
        <Hidden values={{ capacity: 'organization' }} />
      ) : (
        <RadioGroup
          name="capacity"
          legend={t('public.sign.capacity')}
          value={values.capacity}
          error={error('capacity')}
          options={capacities.map((value) => ({
            value,
            label: t(`public.sign.capacity.${value}`),
            hint: t(`public.sign.capacity.${value}.hint`),
          }))}
        />
      )}
      <TextField
        {...field('organizationName')}
        label={t('public.sign.organizationName')}
        hint={t(personal ? 'public.sign.organizationName.hint' : 'public.sign.organization.hint.both')}
        autoComplete="organization"
      />
      <TextField
        {...field('acronym')}
        label={t('public.sign.acronym')}
        hint={t('public.sign.acronym.hint')}
        optional
        autoComplete="off"
      />
      <SelectField
        {...field('country')}
        label={t('public.sign.country')}
        hint={t('public.sign.country.hint')}
        options={countryOptions(language)}
        empty=""
        autoComplete="country"
      />
      <TextField
        {...field('contactName')}
        label={t('public.sign.contactName')}
        hint={t(personal ? 'public.sign.contactName.hint' : 'public.sign.person.hint.both')}
        autoComplete="name"
      />
      <TextField
        {...field('role')}
        label={t('public.sign.role')}
        hint={t('public.sign.role.hint')}
        autoComplete="organization-title"
      />
      <TextField
        {...field('email')}
        type="email"
        label={t('public.sign.email')}
        hint={t('public.sign.email.hint')}
        autoComplete="email"
      />
      <RadioGroup
        name="visibility"
        legend={t('public.sign.visibility')}
        value={values.visibility}
        error={error('visibility')}
        options={visibilities.map((value) => ({
          value,
          label: t(`public.visibility.${value}`),
          hint: t(`public.visibility.${value}.hint`),
        }))}
      />
      <Checkbox
        name="authority"
        label={t('public.sign.authority')}
        hint={t(personal ? 'public.sign.authority.hint' : 'public.sign.authority.hint.both')}
        checked={values.authority !== ''}
        error={error('authority')}
      />
    </>
  );
}
