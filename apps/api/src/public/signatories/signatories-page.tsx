import type { ListedSignatories } from '../../sign-ons/index.js';
import type { PublicStatement } from '../../statements/index.js';
import type { PageContext } from '../web/page-context.js';
import { renderPage } from '../web/render-page.js';
import { SignatoryCount, SignatoryNames } from './signatory-list.js';

export const namesOnListPage = 200;

export interface SignatoriesPageInput {
  readonly statement: PublicStatement;
  readonly listed: ListedSignatories;
  readonly page: number;
}

export const pagesOf = (listed: ListedSignatories) => Math.max(1, Math.ceil(listed.counts.named / namesOnListPage));

export function signatoriesPage(context: PageContext, { statement, listed, page }: SignatoriesPageInput): string {
  const { t, href } = context;
  const pages = pagesOf(listed);
  const to = (number: number) => href(`/s/${statement.slug}/signatories?page=${number}`);
  return renderPage(context, {
    title: `${t('public.signatories.title')}: ${statement.title}`,
    listed: statement.state !== 'retracted',
    children: (
      <section className="signatories">
        <p>
          <a href={href(`/s/${statement.slug}`)} lang={statement.language} dir={statement.direction}>
            {statement.title}
          </a>
        </p>
        <h1>{t('public.signatories.title')}</h1>
        <p>
          <SignatoryCount context={context} counts={listed.counts} />
        </p>
        <SignatoryNames context={context} statement={statement} listed={listed} />
        {pages > 1 && (
          <nav className="row" aria-label={t('public.signatories.page', { page, pages })}>
            {page > 1 && (
              <a className="button second" rel="prev" href={to(page - 1)}>
                {t('public.site.previous')}
              </a>
            )}
            <span>{t('public.signatories.page', { page, pages })}</span>
            {page < pages && (
              <a className="button second" rel="next" href={to(page + 1)}>
                {t('public.site.next')}
              </a>
            )}
          </nav>
        )}
      </section>
    ),
  });
}
