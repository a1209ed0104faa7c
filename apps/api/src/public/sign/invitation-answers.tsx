import type { InvitationRow } from '../../sign-ons/index.js';
import { TextField } from '../web/form-parts.js';
import type { PageContext } from '../web/page-context.js';

/** What else the invited can answer: that they need time, or that they will not sign. */
export function InvitationAnswers({
  context,
  slug,
  invitation,
}: {
  context: PageContext;
  slug: string;
  invitation: InvitationRow;
}) {
  const { t, href } = context;
  return (
    <div className="no-print">
      <details>
        <summary>{t('public.postpone.title')}</summary>
        <form method="post" action={href(`/s/${slug}/sign/postpone`)}>
          <p>{t('public.postpone.text')}</p>
          <TextField
            context={context}
            name="until"
            type="date"
            label={t('public.postpone.until')}
            value={invitation.quietUntil?.toISOString().slice(0, 10) ?? ''}
          />
          <button className="second" type="submit">
            {t('public.postpone.button')}
          </button>
        </form>
      </details>
      <p>
        <a href={href(`/s/${slug}/sign/decline`)}>{t('public.decline.link')}</a>
      </p>
    </div>
  );
}
