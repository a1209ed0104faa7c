import { formatDate, formatDeadline } from '@undersigned/messages';
import type { ReleasedFile } from '../../exports/index.js';
import type { ListedSignatories } from '../../sign-ons/index.js';
import type { PublicStatement } from '../../statements/index.js';
import { takesSignOns, type ReadStatement } from '../reading/public-statements.js';
import { SignatoryCount, SignatoryNames } from '../signatories/signatory-list.js';
import type { PageContext } from '../web/page-context.js';
import { Markup, renderPage } from '../web/render-page.js';

/** So many names stand on the statement's page itself; a longer list has pages of its own. */
export const namesOnPage = 100;

export interface StatementPageInput {
  readonly read: ReadStatement;
  readonly listed: ListedSignatories;
  readonly files: readonly ReleasedFile[];
}

export function statementPage(context: PageContext, { read, listed, files }: StatementPageInput): string {
  const { statement } = read;
  const { t } = context;
  const fragments = read.fragments(context.language);
  const text = { lang: statement.language, dir: statement.direction, className: 'text' };
  return renderPage(context, {
    title: statement.title,
    listed: statement.state !== 'retracted',
    children: (
      <>
        <p className="quiet">{t('public.statement.by', { coalition: statement.coalitionName })}</p>
        {statement.state === 'retracted' ? (
          <Retraction context={context} statement={statement} />
        ) : (
          <CallToSign context={context} statement={statement} listed={listed} />
        )}
        <article>
          <Markup html={fragments.bodyHtml} {...text} />
          <Signatories context={context} statement={statement} listed={listed} />
          <Markup html={fragments.contactHtml} {...text} />
          <Markup html={fragments.annexesHtml} {...text} />
          <Markup html={fragments.notesHtml} {...text} />
        </article>
        {takesSignOns(statement) && statement.openSignOn && <SignButton context={context} slug={statement.slug} />}
        <Files context={context} slug={statement.slug} files={files} />
        <Provenance context={context} statement={statement} />
      </>
    ),
  });
}

function CallToSign({
  context,
  statement,
  listed,
}: { context: PageContext } & Pick<StatementPageInput, 'listed'> & { statement: PublicStatement }) {
  const { t } = context;
  return (
    <section className="box" aria-label={t('public.sign.title')}>
      <p>
        <strong>{deadlineSentence(context, statement)}</strong>
      </p>
      <p>
        <a href="#signatories">
          <SignatoryCount context={context} counts={listed.counts} />
        </a>
      </p>
      {takesSignOns(statement) &&
        (statement.openSignOn ? (
          <SignButton context={context} slug={statement.slug} />
        ) : (
          <p className="hint">{t('public.sign.byInvitation')}</p>
        ))}
    </section>
  );
}

function SignButton({ context: { t, href }, slug }: { context: PageContext; slug: string }) {
  return (
    <div className="row no-print">
      <a className="button" href={href(`/s/${slug}/sign`)}>
        {t('public.statement.sign.button')}
      </a>
      <span className="hint">{t('public.statement.sign.hint')}</span>
    </div>
  );
}

/** Until when one may sign, or when that ended. */
export function deadlineSentence({ t, language }: PageContext, statement: PublicStatement): string {
  const { state, deadlineAt, timeZone, closedAt, releasedAt } = statement;
  const said = (at: Date) => formatDeadline({ at: at.toISOString(), zone: timeZone }, language);
  if (releasedAt && (state === 'released' || state === 'archived'))
    return t('public.statement.released', { date: formatDate(releasedAt.toISOString(), timeZone, language) });
  if (takesSignOns(statement))
    return deadlineAt
      ? t('public.statement.deadline', { deadline: said(deadlineAt) })
      : t('public.statement.deadline.none');
  const ended = state === 'open' ? deadlineAt : (closedAt ?? deadlineAt);
  return ended ? t('public.statement.deadline.passed', { deadline: said(ended) }) : t('public.statement.notOpen');
}

function Retraction({ context: { t }, statement }: { context: PageContext; statement: PublicStatement }) {
  return (
    <section className="box bad" role="note">
      <p>
        <strong>{t('public.statement.retracted')}</strong>
      </p>
      {statement.retractionReason && (
        <p>{t('public.statement.retracted.reason', { reason: statement.retractionReason })}</p>
      )}
    </section>
  );
}

function Signatories({
  context,
  statement,
  listed,
}: Pick<StatementPageInput, 'listed'> & { context: PageContext; statement: PublicStatement }) {
  const { t, href } = context;
  return (
    <section className="signatories" aria-labelledby="signatories">
      <h2 id="signatories">{t('public.signatories.title')}</h2>
      <p>
        <SignatoryCount context={context} counts={listed.counts} />
      </p>
      <SignatoryNames context={context} statement={statement} listed={listed} />
      {listed.counts.named > listed.entries.length && (
        <p>
          <a href={href(`/s/${statement.slug}/signatories`)}>
            {t('public.signatories.all')} ({listed.counts.named.toLocaleString(context.language)})
          </a>
        </p>
      )}
    </section>
  );
}

function Files({
  context: { t, language },
  slug,
  files,
}: Pick<StatementPageInput, 'files'> & { context: PageContext; slug: string }) {
  if (files.length === 0) return null;
  const kilobytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  return (
    <section aria-labelledby="files" className="no-print">
      <h2 id="files">{t('public.statement.files')}</h2>
      <ul>
        {files.map(({ name, size }) => (
          <li key={name}>
            <a href={`/s/${slug}/files/${encodeURIComponent(name)}`} download>
              {name}
            </a>{' '}
            <span className="tag">{kilobytes.format(Math.max(1, size / 1024))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Provenance({ context, statement }: { context: PageContext; statement: PublicStatement }) {
  const { t, href, language } = context;
  const { version, slug, timeZone } = statement;
  const date = formatDate(version.publishedAt.toISOString(), timeZone, language);
  return (
    <section className="meta" aria-label={t('public.statement.version', { version: version.number })}>
      <p>
        <a href={href(`/s/${slug}/versions/${version.number}`)}>
          {t('public.statement.version.of', { version: version.number, date })}
        </a>
        {version.number > 1 && (
          <>
            {' · '}
            <a href={href(`/s/${slug}/compare/${version.number - 1}/${version.number}`)}>
              {t('public.compare.title', { before: version.number - 1, after: version.number })}
            </a>
          </>
        )}
      </p>
      <p>
        {t('public.statement.hash')}: <span className="hash">{version.contentHash}</span>
      </p>
      <p>
        <a href={`/s/${slug}.json`}>JSON</a>
      </p>
    </section>
  );
}
