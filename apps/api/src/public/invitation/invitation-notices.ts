import type { InvitationProblem } from '../../sign-ons/index.js';
import { noticePage } from '../web/notice-page.js';
import type { PageContext } from '../web/page-context.js';

/** The status a page about a link that no longer opens is answered with. */
export const problemStatus: Readonly<Record<InvitationProblem, number>> = {
  unknown: 404,
  revoked: 410,
  used: 410,
  expired: 410,
};

/** What a link that no longer opens says; it never says what became of the invitation or who answered. */
export function invitationProblemPage(context: PageContext, problem: InvitationProblem, slug: string | null): string {
  const { t, href } = context;
  const link = slug ? { href: href(`/s/${slug}`), label: t('public.receipt.statement') } : undefined;
  if (problem === 'unknown')
    return noticePage(context, {
      title: t('public.notFound.title'),
      sentences: [t('error.invitation.link_unknown'), t('public.notFound.next')],
      tone: 'bad',
    });
  return noticePage(context, {
    title: t(`public.${problem}.title`),
    sentences: [t(`public.${problem}.next`)],
    tone: 'bad',
    link,
  });
}
