import type { OwnSignOn } from '../../sign-ons/index.js';
import type { PageContext } from '../web/page-context.js';
import { renderPage } from '../web/render-page.js';

/** Asks the mailbox's owner to press a button: opening a link changes nothing, since mail scanners open them too. */
export function confirmPage(context: PageContext, own: OwnSignOn, token: string): string {
  const { t, href } = context;
  const title = t('public.confirm.title');
  return renderPage(context, {
    title,
    children: (
      <>
        <h1>{title}</h1>
        <p>{t('public.confirm.text', { email: own.signOn.contactEmail, name: own.consent.printedName })}</p>
        <form method="post" action={href(`/m/confirm/${token}`)}>
          <div className="row">
            <button type="submit">{t('public.confirm.button')}</button>
          </div>
        </form>
        <p className="hint">{t('public.confirm.not')}</p>
      </>
    ),
  });
}
