import type { OwnSignOn } from '../../sign-ons/index.js';
import { TextArea } from '../web/form-parts.js';
import type { PageContext } from '../web/page-context.js';
import { renderPage } from '../web/render-page.js';

/** Asks once more before a sign-on is withdrawn. */
export function withdrawPage(context: PageContext, own: OwnSignOn, token: string): string {
  const { t, href } = context;
  const title = t('public.own.withdraw.title');
  return renderPage(context, {
    title,
    children: (
      <>
        <h1>{title}</h1>
        <p className="box bad">{t('public.own.withdraw.check', { name: own.consent.printedName })}</p>
        <p>{t('public.own.withdraw.hint')}</p>
        <form method="post" action={href(`/m/${token}/withdraw`)}>
          <TextArea
            context={context}
            name="reason"
            label={t('public.own.withdraw.reason')}
            hint={t('public.own.withdraw.reason.hint')}
            value=""
            optional
          />
          <div className="row">
            <button className="danger" type="submit">
              {t('public.own.withdraw.confirm')}
            </button>
            <a href={href(`/m/${token}`)}>{t('public.own.withdraw.keep')}</a>
          </div>
        </form>
      </>
    ),
  });
}
