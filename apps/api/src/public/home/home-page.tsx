import type { ListedPublicStatement } from '../../statements/index.js';
import { formatDate, formatDeadline } from '@undersigned/messages';
import { textDirection } from '@undersigned/kernel';
import type { PageContext } from '../web/page-context.js';
import { renderPage } from '../web/render-page.js';

export interface HomePageInput {
  readonly statements: readonly ListedPublicStatement[];
  readonly next: string | null;
}

export function homePage(context: PageContext, { statements, next }: HomePageInput): string {
  const { t, href } = context;
  const open = statements.filter((statement) => isOpen(statement));
  const past = statements.filter((statement) => !isOpen(statement));
  return renderPage(context, {
    title: t('public.home.title'),
    listed: true,
    children: (
      <>
        <h1>{t('public.home.title')}</h1>
        <p>{t('public.home.intro')}</p>
        {statements.length === 0 && <p className="box">{t('public.home.empty')}</p>}
        {open.length > 0 && <h2>{t('public.home.open')}</h2>}
        <Statements context={context} statements={open} />
        {past.length > 0 && <h2>{t('public.home.past')}</h2>}
        <Statements context={context} statements={past} />
        {next && (
          <p>
            <a className="button second" rel="next" href={href(`/?after=${encodeURIComponent(next)}`)}>
              {t('public.site.next')}
            </a>
          </p>
        )}
      </>
    ),
  });
}

const isOpen = ({ state, deadlineAt }: ListedPublicStatement) =>
  state === 'open' && (deadlineAt === null || deadlineAt.getTime() > Date.now());

function Statements({ context, statements }: { context: PageContext; statements: readonly ListedPublicStatement[] }) {
  if (statements.length === 0) return null;
  const { t, href } = context;
  return (
    <ul className="statements">
      {statements.map((statement) => (
        <li key={statement.id}>
          <a href={href(`/s/${statement.slug}`)} lang={statement.language} dir={textDirection(statement.language)}>
            {statement.title}
          </a>
          <p className="hint">
            {t('public.statement.by', { coalition: statement.coalitionName })} · {when(context, statement)}
          </p>
        </li>
      ))}
    </ul>
  );
}

function when({ t, language }: PageContext, statement: ListedPublicStatement): string {
  const { deadlineAt, timeZone, closedAt } = statement;
  if (isOpen(statement))
    return deadlineAt
      ? t('public.statement.deadline', {
          deadline: formatDeadline({ at: deadlineAt.toISOString(), zone: timeZone }, language),
        })
      : t('public.statement.deadline.none');
  const ended = closedAt ?? deadlineAt;
  return ended
    ? t('public.statement.deadline.passed', { deadline: formatDate(ended.toISOString(), timeZone, language) })
    : '';
}
