import { Alert, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Outlet } from '@tanstack/react-router';
import { isApiError } from '../../../api/problem.js';
import { PageNotFound } from '../../../app/page-problems.js';
import { useT } from '../../../messages/use-messages.js';
import { ErrorState } from '../../../ui/error-state.js';
import { AnchorLink } from '../../../ui/links.js';
import { LoadingRows } from '../../../ui/loading.js';
import { Page } from '../../../ui/page.js';
import { StateBadge } from '../../../ui/state-badge.js';
import { statementQuery } from '../queries.js';
import { StatementTabs } from './statement-tabs.js';

const route = getRouteApi('/app/statements/$statementId');

/** What every tab of a statement shares: its title, its state and the tabs themselves. */
export function StatementPage() {
  const t = useT();
  const { statementId } = route.useParams();
  const statement = useQuery(statementQuery(statementId));
  if (statement.isPending) return <LoadingRows height={64} />;
  if (statement.isError)
    return isApiError(statement.error) && statement.error.status === 404 ? (
      <PageNotFound />
    ) : (
      <ErrorState error={statement.error} onRetry={() => statement.refetch()} />
    );
  const { title, state, language, retractionReason } = statement.data;
  return (
    <Page
      title={title || t('statements.untitled')}
      titleLanguage={language}
      badge={<StateBadge kind="statement" state={state} />}
      above={
        <AnchorLink to="/statements" size="sm">
          {t('statements.title')}
        </AnchorLink>
      }
    >
      <Stack gap="md">
        {state === 'retracted' && (
          <Alert color="red" title={t('statement.retracted')}>
            <span dir="auto">{retractionReason}</span>
          </Alert>
        )}
        <StatementTabs statement={statement.data} />
        <Outlet />
      </Stack>
    </Page>
  );
}
