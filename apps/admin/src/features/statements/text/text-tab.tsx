import { Alert, Stack } from '@mantine/core';
import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answer, api } from '../../../api/client.js';
import { keys } from '../../../api/query-keys.js';
import { useCan } from '../../../app/permissions.js';
import { useT } from '../../../messages/use-messages.js';
import { ErrorState } from '../../../ui/error-state.js';
import { LoadingRows } from '../../../ui/loading.js';
import { usePageTitle } from '../../../ui/page.js';
import { statementQuery } from '../queries.js';
import { DraftDesk } from './draft-desk.js';

const route = getRouteApi('/app/statements/$statementId/text');

/** Always read afresh: an old draft on screen would be the beginning of a conflict. */
export const draftQuery = (statementId: string) =>
  queryOptions({
    queryKey: keys.draft(statementId),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/statements/{id}/draft', { params: { path: { id: statementId } }, signal })),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnMount: 'always',
  });

export function TextTab() {
  const t = useT();
  const { statementId } = route.useParams();
  const mayEdit = useCan()('statement.edit');
  const { data: statement } = useSuspenseQuery(statementQuery(statementId));
  const draft = useQuery(draftQuery(statementId));
  usePageTitle(`${t('statement.tab.text')} · ${statement.title}`);
  if (draft.isError) return <ErrorState error={draft.error} onRetry={() => draft.refetch()} />;
  if (draft.isPending || !draft.isFetchedAfterMount) return <LoadingRows rows={8} />;
  const locked = statement.state === 'archived' || statement.state === 'retracted';
  return (
    <Stack gap="sm">
      {locked && <Alert>{t('draft.locked')}</Alert>}
      {!locked && !mayEdit && <Alert>{t('draft.readOnly')}</Alert>}
      <DraftDesk key={statementId} statement={statement} draft={draft.data} editable={mayEdit && !locked} />
    </Stack>
  );
}
