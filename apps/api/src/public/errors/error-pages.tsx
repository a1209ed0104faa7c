import type { Problem } from '../../http/index.js';
import { noticePage } from '../web/notice-page.js';
import type { PageContext } from '../web/page-context.js';

/** What a person sees where something is missing, refused or broken. */
export function errorPage(context: PageContext, problem: Pick<Problem, 'status' | 'title' | 'correlationId'>): string {
  const { t, href } = context;
  const link = { href: href('/'), label: t('public.home.title') };
  const { status } = problem;
  if (status === 404)
    return noticePage(context, {
      title: t('public.notFound.title'),
      sentences: [t('public.notFound.text'), t('public.notFound.next')],
      link,
    });
  if (status === 429)
    return noticePage(context, {
      title: t('public.tooMany.title'),
      sentences: [t('public.tooMany.next')],
      tone: 'bad',
    });
  if (status >= 500)
    return noticePage(context, {
      title: t('public.error.title'),
      sentences: [t('public.error.next'), t('public.error.code', { code: problem.correlationId })],
      tone: 'bad',
    });
  return noticePage(context, { title: t('public.refused.title'), sentences: [problem.title], tone: 'bad', link });
}
