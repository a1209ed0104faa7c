import { Alert, Stack } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconFileExport } from '@tabler/icons-react';
import { answer, api } from '../../api/client.js';
import { pageLength } from '../../api/lists.js';
import { keys } from '../../api/query-keys.js';
import type { Export } from '../../api/models.js';
import { useCan } from '../../app/permissions.js';
import { useT } from '../../messages/use-messages.js';
import { Blank } from '../../ui/blank.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadingRows } from '../../ui/loading.js';
import { usePageTitle } from '../../ui/page.js';
import rows from '../../ui/rows.module.css';
import { statementQuery } from '../statements/queries.js';
import { ExportForm } from './export-form.js';
import { ExportRow } from './export-row.js';

const route = getRouteApi('/app/statements/$statementId/exports');
const working = (item: Export) => item.state === 'queued' || item.state === 'running';

export function ExportsTab() {
  const t = useT();
  const { statementId } = route.useParams();
  const mayExport = useCan()('export.create');
  const { data: statement } = useSuspenseQuery(statementQuery(statementId));
  usePageTitle(`${t('statement.tab.exports')} · ${statement.title}`);
  const list = useQuery({
    queryKey: keys.exports(statementId),
    queryFn: async ({ signal }) =>
      (
        await answer(
          api.GET('/api/v1/statements/{statementId}/exports', {
            params: { path: { statementId }, query: { limit: pageLength } },
            signal,
          }),
        )
      ).items,
    refetchInterval: ({ state }) => (state.data?.some(working) ? 1000 : false),
  });
  return (
    <Stack gap="md">
      {statement.state !== 'released' && <Alert py="xs">{t('exports.draftNote')}</Alert>}
      {mayExport && statement.currentVersion && <ExportForm statement={statement} />}
      {!statement.currentVersion && <Alert color="orange">{t('exports.needsVersion')}</Alert>}
      {list.isPending && <LoadingRows rows={3} height={72} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => list.refetch()} />}
      {list.data?.length === 0 && (
        <Blank
          icon={<IconFileExport size={28} aria-hidden />}
          title={t('exports.empty.title')}
          text={t('exports.empty.text')}
        />
      )}
      {list.data && list.data.length > 0 && (
        <ul className={rows.list} aria-live="polite">
          {list.data.map((item) => (
            <li key={item.id} className={rows.row}>
              <ExportRow item={item} />
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
