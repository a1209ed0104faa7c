import { interfaceLanguages } from '@undersigned/kernel';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { PageContext } from './page-context.js';
import { styles } from './styles.js';

export interface PageOptions {
  readonly title: string;
  /** Pages for one person, and errors, stay out of search engines. */
  readonly listed?: boolean;
  readonly children: ReactNode;
}

const languageNames = { en: 'English', fr: 'Français' } as const;

/** A whole page: no script, nothing loaded from anywhere. */
export function renderPage(context: PageContext, { title, listed = false, children }: PageOptions): string {
  const { t, language } = context;
  const page = (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {!listed && <meta name="robots" content="noindex" />}
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        <a className="skip" href="#main">
          {t('public.site.skip')}
        </a>
        <header className="site">
          <a href={context.href('/')}>{t('public.site.name')}</a>
        </header>
        <main id="main">{children}</main>
        <footer className="site">
          <Languages context={context} />
          <p>{t('public.site.footer')}</p>
        </footer>
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}

function Languages({ context: { path, language, t } }: { context: PageContext }) {
  if (path === null) return null;
  return (
    <nav aria-label={t('public.site.language')}>
      <ul className="languages">
        {interfaceLanguages.map((one) => (
          <li key={one}>
            <a
              href={`${path}?lang=${one}`}
              lang={one}
              hrefLang={one}
              {...(one === language && { 'aria-current': 'true' })}
            >
              {languageNames[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Markup that the renderers of the statement have escaped. */
export function Markup({ html, ...rest }: { html: string; lang?: string; dir?: string; className?: string }) {
  return html === '' ? null : <div {...rest} dangerouslySetInnerHTML={{ __html: html }} />;
}
