import type { PublicStatement } from '../../statements/index.js';
import { takesSignOns } from '../reading/public-statements.js';
import { deadlineSentence } from '../statement/statement-page.js';
import { noticePage } from '../web/notice-page.js';
import type { PageContext } from '../web/page-context.js';

export function notFoundPage({ t, ...context }: PageContext): string {
  return noticePage(
    { t, ...context },
    {
      title: t('public.notFound.title'),
      sentences: [t('public.notFound.text'), t('public.notFound.next')],
      link: { href: context.href('/'), label: t('public.home.title') },
    },
  );
}

/** Why nobody, or nobody without an invitation, can sign now; the way to the text is always shown. */
export function closedPage(context: PageContext, statement: PublicStatement): string {
  const { t, href } = context;
  const link = { href: href(`/s/${statement.slug}`), label: t('public.receipt.statement') };
  if (takesSignOns(statement))
    return noticePage(context, { title: t('public.sign.title'), sentences: [t('public.sign.byInvitation')], link });
  if (statement.state === 'retracted')
    return noticePage(context, {
      title: t('public.closed.title'),
      sentences: [t('public.statement.retracted')],
      link,
    });
  return noticePage(context, {
    title: t('public.closed.title'),
    sentences: [deadlineSentence(context, statement), t('public.closed.next')],
    link,
  });
}
