import { formatDateTime } from '@undersigned/messages';
import { Fragment } from 'react';
import type { OwnSignOn } from '../../sign-ons/index.js';
import type { PublicStatement } from '../../statements/index.js';
import type { PageContext } from '../web/page-context.js';
import { renderPage } from '../web/render-page.js';

export interface OwnPageInput {
  readonly own: OwnSignOn;
  readonly statement: PublicStatement;
  readonly token: string;
  /** Said once, after something was done: the sign-on sent, the address confirmed, the sign-on withdrawn. */
  readonly done: 'signed' | 'confirmed' | 'withdrawn' | null;
}

/** The signer's own page: receipt, state, the exact text agreed to, and the way out. */
export function ownPage(context: PageContext, input: OwnPageInput): string {
  const { t, href } = context;
  const { own, statement, token } = input;
  const { signOn } = own;
  const title = input.done === 'signed' ? receiptTitle(context, own) : t('public.own.title');
  return renderPage(context, {
    title,
    children: (
      <>
        <h1>{title}</h1>
        {input.done === 'confirmed' && <p className="box good">{t('public.confirm.done')}</p>}
        {input.done === 'withdrawn' && <p className="box good">{t('public.own.withdraw.done')}</p>}
        <State context={context} own={own} />
        <Receipt context={context} {...input} />
        {own.mayWithdraw && (
          <section className="no-print">
            <h2>{t('public.own.withdraw.title')}</h2>
            <p>{t('public.own.withdraw.hint')}</p>
            <p>
              <a className="button second" href={href(`/m/${token}/withdraw`)}>
                {t('public.own.withdraw.button')}
              </a>
            </p>
          </section>
        )}
        {signOn.state === 'withdrawn' && <p>{t('public.own.signAgain')}</p>}
        <p>
          <a href={href(`/s/${statement.slug}`)}>{t('public.receipt.statement')}</a>
        </p>
      </>
    ),
  });
}

function receiptTitle({ t }: PageContext, { signOn }: OwnSignOn): string {
  return signOn.state === 'submitted' ? t('public.receipt.title.confirm') : t('public.receipt.title');
}

function State({ context: { t }, own: { signOn } }: { context: PageContext; own: OwnSignOn }) {
  const good = signOn.state === 'approved' || signOn.state === 'pending';
  return (
    <section className={`box ${good ? 'good' : signOn.state === 'submitted' ? '' : 'bad'}`} aria-labelledby="state">
      <h2 id="state">{t('public.own.state')}</h2>
      {signOn.state === 'submitted' ? (
        <>
          <p>{t('public.receipt.confirm', { email: signOn.contactEmail })}</p>
          <p className="hint">{t('public.receipt.confirm.missing')}</p>
        </>
      ) : (
        <p>{t(`public.own.state.${signOn.state}`)}</p>
      )}
      {signOn.state === 'rejected' && signOn.decisionReason && (
        <p>{t('public.own.reason', { reason: signOn.decisionReason })}</p>
      )}
    </section>
  );
}

function Receipt({ context, own, statement }: OwnPageInput & { context: PageContext }) {
  const { t, href, language } = context;
  const { signOn, consent } = own;
  const version = consent.versionNumber;
  const current = statement.version.number;
  const at = `${formatDateTime(consent.givenAt.toISOString(), 'UTC', language)} UTC`;
  const rows = [
    [t('public.sign.printedAs'), <bdi className="printed">{consent.printedName}</bdi>],
    [t('public.receipt.code'), <span className="code">{signOn.receiptCode}</span>],
    [t('public.sign.visibility'), t(`public.visibility.${signOn.visibility}`)],
    [
      t('public.receipt.version'),
      <a href={href(`/s/${statement.slug}/versions/${version}`)}>
        {t('public.own.agreed.version', { version, date: at })}
      </a>,
    ],
    [t('public.own.hash'), <span className="hash">{consent.contentHash}</span>],
    [t('public.sign.consent.title'), consent.wording],
  ] as const;
  return (
    <>
      <h2>{t('public.own.agreed')}</h2>
      <p lang={statement.language} dir={statement.direction}>
        <strong>{statement.title}</strong>
      </p>
      {current > version && (
        <p className="box">
          {t('public.own.newer', { version: current, agreed: version })}{' '}
          <a href={href(`/s/${statement.slug}/compare/${version}/${current}`)}>
            {t('public.compare.title', { before: version, after: current })}
          </a>
        </p>
      )}
      <dl className="answers">
        {rows.map(([label, answer]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Fragment>{answer}</Fragment>
            </dd>
          </div>
        ))}
      </dl>
      <p className="hint">
        {t('public.receipt.code.hint')} {t('public.own.copy')}
      </p>
    </>
  );
}
