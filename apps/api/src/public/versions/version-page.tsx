import { formatDate } from '@undersigned/messages';
import type { HtmlFragments } from '@undersigned/statement-render';
import type { PublicStatement } from '../../statements/index.js';
import type { PageContext } from '../web/page-context.js';
import { Markup, renderPage } from '../web/render-page.js';

export interface VersionPageInput {
  readonly statement: PublicStatement;
  readonly number: number;
  readonly summary: string;
  readonly publishedAt: Date;
  readonly contentHash: string;
  readonly fragments: HtmlFragments;
}

/** The exact text of one version, for whoever agreed to it. */
export function versionPage(context: PageContext, input: VersionPageInput): string {
  const { t, href, language } = context;
  const { statement, number, fragments } = input;
  const current = statement.version.number;
  const date = formatDate(input.publishedAt.toISOString(), statement.timeZone, language);
  const text = { lang: statement.language, dir: statement.direction, className: 'text' };
  return renderPage(context, {
    title: `${t('public.statement.version', { version: number })}: ${statement.title}`,
    children: (
      <>
        <section className="box">
          <p>
            <strong>{t('public.statement.version.of', { version: number, date })}</strong>
            {input.summary && <> · {input.summary}</>}
          </p>
          <p>
            {t('public.statement.hash')}: <span className="hash">{input.contentHash}</span>
          </p>
          <p>
            <a href={href(`/s/${statement.slug}`)}>{t('public.receipt.statement')}</a>
            {number !== current && (
              <>
                {' · '}
                <a href={href(`/s/${statement.slug}/compare/${number}/${current}`)}>
                  {t('public.compare.title', { before: number, after: current })}
                </a>
              </>
            )}
          </p>
        </section>
        <article>
          <Markup html={fragments.bodyHtml} {...text} />
          <Markup html={fragments.contactHtml} {...text} />
          <Markup html={fragments.annexesHtml} {...text} />
          <Markup html={fragments.notesHtml} {...text} />
        </article>
      </>
    ),
  });
}
