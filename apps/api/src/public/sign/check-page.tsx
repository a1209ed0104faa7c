import { countryName } from '@undersigned/registry-rules';
import type { SignOnFormValue } from '@undersigned/sign-on-rules';
import { shownConsent } from '../../sign-ons/index.js';
import type { ReadStatement } from '../reading/public-statements.js';
import { Checkbox, ErrorSummary, Hidden } from '../web/form-parts.js';
import type { PageContext } from '../web/page-context.js';
import { renderPage } from '../web/render-page.js';
import { formErrorText } from './form-errors.js';
import { versionShown, type FormValues } from './form-values.js';

export interface CheckPageInput {
  readonly read: ReadStatement;
  /** As typed: the form gets it back when something is to be changed. */
  readonly values: FormValues;
  readonly value: SignOnFormValue;
  readonly submissionKey: string;
  /** The box was not ticked. */
  readonly consentMissing: boolean;
}

/** The answers once more, the name as it will be printed, and the words that are agreed to. Nothing is sent yet. */
export function checkPage(context: PageContext, input: CheckPageInput): string {
  const { t, href, language } = context;
  const { statement } = input.read;
  const { value, consentMissing } = input;
  const version = statement.version.number;
  const { printedName, wording } = shownConsent(value, language, version);
  const hidden = {
    ...input.values,
    consent: '',
    version: versionShown(statement.version),
    submission: input.submissionKey,
  };
  const missing = formErrorText(t, 'consent', 'must_be_confirmed');
  const title = t('public.check.title');
  return renderPage(context, {
    title,
    children: (
      <>
        <ErrorSummary
          title={t('public.sign.errors.title', { count: 1 })}
          errors={consentMissing ? [{ field: 'consent', text: missing }] : []}
        />
        <h1>{title}</h1>
        <p className="quiet">{t('public.sign.step', { step: 2, steps: 2 })}</p>
        <p>
          <strong>{t('public.check.intro')}</strong>
        </p>
        <p>
          {t('public.sign.printedAs')}: <bdi className="printed">{printedName}</bdi>
        </p>
        <Answers context={context} value={value} />
        <form method="post" action={href(`/s/${statement.slug}/sign`)}>
          <Hidden values={hidden} />
          <button className="second" type="submit" name="step" value="change">
            {t('public.check.change')}
          </button>
        </form>
        <form method="post" action={href(`/s/${statement.slug}/sign/confirm`)} noValidate>
          <Hidden values={hidden} />
          <h2>{t('public.sign.consent.title')}</h2>
          <p>
            {t('public.check.text', { version, title: statement.title })}{' '}
            <a href={href(`/s/${statement.slug}/versions/${version}`)} target="_blank">
              {t('public.statement.version', { version })}
            </a>
          </p>
          <p className="box">{wording.text}</p>
          <Checkbox
            name="consent"
            label={t('public.sign.consent')}
            checked={false}
            error={consentMissing ? missing : undefined}
          />
          <div className="row">
            <button type="submit">{t('public.check.submit')}</button>
          </div>
        </form>
      </>
    ),
  });
}

function Answers({ context: { t, language }, value }: { context: PageContext; value: SignOnFormValue }) {
  const rows: [string, string | null][] = [
    [t('public.sign.capacity'), t(`public.sign.capacity.${value.capacity}`)],
    [t('public.sign.organizationName'), value.organizationName],
    [t('public.sign.acronym'), value.acronym],
    [t('public.sign.country'), countryName(value.country, language)],
    [t('public.sign.contactName'), value.contactName],
    [t('public.sign.role'), value.role],
    [t('public.sign.email'), value.email],
    [t('public.sign.visibility'), t(`public.visibility.${value.visibility}`)],
  ];
  return (
    <dl className="answers">
      {rows.map(([label, answer]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {answer ? <bdi>{answer}</bdi> : <span className="quiet">{t('public.check.empty')}</span>}
            {label === t('public.sign.visibility') && (
              <p className="hint">{t(`public.visibility.${value.visibility}.hint`)}</p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
