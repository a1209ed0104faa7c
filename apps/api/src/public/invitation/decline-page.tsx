import { TextArea } from '../web/form-parts.js';
import type { PageContext } from '../web/page-context.js';
import { renderPage } from '../web/render-page.js';

export function declinePage(context: PageContext, slug: string): string {
  const { t, href } = context;
  return renderPage(context, {
    title: t('public.decline.title'),
    children: (
      <>
        <h1>{t('public.decline.title')}</h1>
        <p>{t('public.decline.text')}</p>
        <form method="post" action={href(`/s/${slug}/sign/decline`)}>
          <TextArea context={context} name="reason" label={t('public.decline.reason')} value="" optional />
          <div className="row">
            <button type="submit">{t('public.decline.button')}</button>
            <a href={href(`/s/${slug}/sign`)}>{t('public.site.back')}</a>
          </div>
        </form>
      </>
    ),
  });
}
